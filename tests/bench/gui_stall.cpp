// SPDX-License-Identifier: GPL-3.0-or-later
// spoor-bench-gui [--cache] [--filter EXPR] PATH…: opens the real window on PATH, waits until everything is loaded,
// scrolls from end to end, filters, types, zooms the histogram, sorts, and prints as JSON how long that took and how long the window was deaf.
#include "app/gui/main_window.h"
#include "widgets/charts/histogram_view.h"
#include "widgets/jobs/stall_meter.h"
#include "widgets/models/event_table_model.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/filter_edit.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <sys/resource.h>

#include <cstdio>
#include <functional>

using namespace spoor;

namespace {

/// Turns the event loop until it is so; false after ten minutes.
bool wait_until(const std::function<bool()>& so)
{
    QElapsedTimer clock;
    clock.start();
    QTimer wake;
    wake.start(5);
    while (!so()) {
        if (clock.elapsed() > 600'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// The most memory so far.
double peak_mib()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

QJsonObject stalls(const StallMeter& meter)
{
    return {{"longest_ms", double(meter.longest().count()) / 1000},
            {"longest_busy_ms", double(meter.longest_busy().count()) / 1000},
            {"p99_ms", double(meter.quantile(0.99).count()) / 1000},
            {"peak_mib", peak_mib()},
            {"turns", qint64(meter.turns())}};
}

QJsonObject load(MainWindow& window, const QStringList& paths, StallMeter& meter)
{
    bool loading = true;
    QObject::connect(window.workspace(), &Workspace::load_changed, &meter,
                     [&](const Progress&, bool running) { loading = running; });
    QElapsedTimer clock;
    meter.start();
    clock.start();
    window.open(paths);
    wait_until([&] { return window.workspace()->events()->rowCount() > 0 || !loading; });
    const double first = double(clock.nsecsElapsed()) / 1e6;
    wait_until([&] { return !loading; });
    const double all = double(clock.nsecsElapsed()) / 1e6;
    meter.stop();
    QJsonObject result = stalls(meter);
    result["first_rows_ms"] = first;
    result["all_rows_ms"] = all;
    result["events"] = qint64(window.workspace()->event_count());
    return result;
}

QJsonObject scroll(MainWindow& window, StallMeter& meter)
{
    EventView* view = window.timeline()->events();
    const int rows = window.workspace()->events()->rowCount();
    constexpr int steps = 500;
    meter.start();
    for (int step = 0; step <= steps; ++step) {
        view->scroll_to_row(int(qint64(rows) * step / steps));
        QCoreApplication::processEvents();
    }
    meter.stop();
    QJsonObject result = stalls(meter);
    result["steps"] = steps;
    return result;
}

void press(QWidget* target, Qt::Key key, const QString& text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(target, &down);
    QCoreApplication::sendEvent(target, &up);
}

/// Turns the event loop for a while, as long as somebody takes between two keys.
void pause(int ms)
{
    QElapsedTimer clock;
    clock.start();
    wait_until([&] { return clock.elapsed() >= ms; });
}

/// Types a filter key by key, with completion and all, and waits for its rows.
QJsonObject type(MainWindow& window, const QString& text, StallMeter& meter)
{
    auto* edit = window.findChild<FilterEdit*>("filter");
    edit->setFocus();
    meter.start();
    for (const QChar c : text) {
        press(edit, Qt::Key_unknown, QString(c));
        pause(60);
    }
    press(edit, Qt::Key_Return);
    pause(500);
    meter.stop();
    QJsonObject result = stalls(meter);
    result["expression"] = text;
    result["rows"] = window.workspace()->events()->rowCount();
    return result;
}

/// Zooms the histogram in at a third of its width and out again, by the wheel.
QJsonObject zoom(MainWindow& window, StallMeter& meter)
{
    auto* plot = window.timeline()->histogram();
    int counted = 0;
    const auto watch =
        QObject::connect(window.workspace()->histogram(), &HistogramJob::ready, &meter, [&] { ++counted; });
    constexpr int steps = 20;
    const QPointF at(plot->width() / 3.0, plot->height() / 2.0);
    meter.start();
    for (int step = 0; step < 2 * steps; ++step) {
        QWheelEvent wheel(at, plot->mapToGlobal(at), {}, {0, step < steps ? 120 : -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(plot, &wheel);
        pause(30);
    }
    pause(200);
    meter.stop();
    QJsonObject result = stalls(meter);
    QObject::disconnect(watch);
    result["steps"] = 2 * steps;
    result["counted"] = counted;  // how often bins came: none would mean that nothing was zoomed
    return result;
}

QJsonObject sort(MainWindow& window, Field field, StallMeter& meter)
{
    bool done = false;
    const auto watch = QObject::connect(window.workspace(), &Workspace::rows_changed, &meter,
                                        [&](const EventRows& rows) { done = !rows.partial; });
    QElapsedTimer clock;
    meter.start();
    clock.start();
    window.timeline()->events()->show_order(ColumnRef{field, {}}, false);
    window.workspace()->query()->set_order({ColumnRef{field, {}}, false});
    wait_until([&] { return done; });
    const double shown = double(clock.nsecsElapsed()) / 1e6;
    meter.stop();
    QObject::disconnect(watch);
    QJsonObject result = stalls(meter);
    result["sorted_ms"] = shown;
    return result;
}

QJsonObject filter(MainWindow& window, const QString& text, StallMeter& meter)
{
    bool done = false;
    qint64 took = 0;
    const auto watch =
        QObject::connect(window.workspace(), &Workspace::rows_changed, &meter, [&](const EventRows& rows) {
            done = rows.filtered && !rows.partial;
            took = rows.took.count();
        });
    QElapsedTimer clock;
    meter.start();
    clock.start();
    window.timeline()->filter()->set_text(text);
    wait_until([&] { return done; });
    const double shown = double(clock.nsecsElapsed()) / 1e6;
    meter.stop();
    QObject::disconnect(watch);
    QJsonObject result = stalls(meter);
    result["expression"] = text;
    result["rows"] = window.workspace()->events()->rowCount();
    result["filter_ms"] = double(took) / 1000;
    result["shown_ms"] = shown;
    return result;
}

}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({"cache", "Use the index cache."});
    parser.addOption({"filter", "Filter to apply (may be repeated).", "EXPR"});
    parser.addPositionalArgument("PATH", "What to open.", "PATH…");
    parser.process(application);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);

    LoadOptions options;
    options.use_cache = parser.isSet("cache");
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    MainWindow window(settings, options);
    window.resize(1400, 900);
    window.show();
    QCoreApplication::processEvents();

    StallMeter meter;
    QJsonObject result;
    result["load"] = load(window, parser.positionalArguments(), meter);
    result["scroll"] = scroll(window, meter);
    QJsonObject filters;
    QStringList expressions = parser.values("filter");
    if (expressions.isEmpty())
        expressions = {"status:404", "path:*.asp and not status:200"};
    for (const QString& expression : expressions)
        filters[expression] = filter(window, expression, meter);
    result["filter"] = filters;
    window.timeline()->filter()->set_text({});
    pause(500);
    result["zoom"] = zoom(window, meter);
    result["type"] = type(window, "status:404 and path:*.asp", meter);
    window.timeline()->filter()->set_text({});
    pause(500);
    QJsonObject sorts;
    for (const Field field : {Field::Ip, Field::Path, Field::Status, Field::User, Field::Agent})
        sorts[QString::fromUtf8(info(field).name.data(), qsizetype(info(field).name.size()))] =
            sort(window, field, meter);
    result["sort"] = sorts;
    result["peak_mib"] = peak_mib();
    std::puts(QJsonDocument(result).toJson().constData());
}
