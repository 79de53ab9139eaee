// SPDX-License-Identifier: GPL-3.0-or-later
// spoor-bench-gui [--cache] [--filter EXPR] PATH…: opens the real window on PATH, waits until everything is loaded,
// scrolls from end to end, applies a filter, and prints as JSON how long that took and how long the window was deaf.
#include "app/gui/main_window.h"
#include "widgets/jobs/stall_meter.h"
#include "widgets/models/event_table_model.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

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

QJsonObject stalls(const StallMeter& meter)
{
    return {{"longest_ms", double(meter.longest().count()) / 1000},
            {"longest_busy_ms", double(meter.longest_busy().count()) / 1000},
            {"p99_ms", double(meter.quantile(0.99).count()) / 1000},
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
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    result["peak_mib"] = double(usage.ru_maxrss) / 1024;
    std::puts(QJsonDocument(result).toJson().constData());
}
