// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/hand_charts.h"
#include "widgets/charts/chart_view.h"
#include "widgets/theme/appearance.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <qcustomplot.h>

using namespace spoor;
using namespace spoor::test;

namespace {

QString text_of(const std::optional<ChartPlace>& place)
{
    if (!place)
        return "nowhere";
    return (place->series ? QString::number(*place->series) : QString("all")) + u'/' + QString::number(place->column);
}

/// A chart in a window, and a record of what it asks for.
struct Stage {
    explicit Stage(std::shared_ptr<const Chart> chart, const ChartOptions& options = {})
    {
        QObject::connect(&view, &ChartView::place_activated, &view,
                         [this](const ChartPlace& place) { asked << text_of(place); });
        view.resize(800, 500);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
        view.set_chart(std::move(chart), options);
        view.setFocus();
        settle();
    }
    void settle() { plot()->replot(QCustomPlot::rpImmediateRefresh); }
    QCustomPlot* plot() { return view.findChild<QCustomPlot*>(); }
    QString cursor() const { return text_of(view.cursor_place()); }
    QString after(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(&view, key);
        return cursor();
    }
    QColor pixel(QPoint at)
    {
        settle();
        return view.grab().toImage().pixelColor(at);
    }

    ChartView view;
    QStringList asked;
};

}

class TestChartView : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { QApplication::setPalette(light_palette()); }

    void each_place_is_where_it_is_drawn_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("series");
        QTest::addColumn<int>("column");
        QTest::newRow("a point") << int(ChartId::FailureRate) << 0 << 14;
        QTest::newRow("a part of a bar") << int(ChartId::Handshakes) << 1 << 3;
        QTest::newRow("a part of an hour") << int(ChartId::Hours) << 1 << 9;
        QTest::newRow("a part of a value's bar") << int(ChartId::TopClients) << 0 << 1;
        QTest::newRow("a cell") << int(ChartId::Week) << 2 << 9;
        QTest::newRow("an empty cell") << int(ChartId::Week) << 6 << 0;
        QTest::newRow("bytes") << int(ChartId::Bytes) << 1 << 4;
    }
    void each_place_is_where_it_is_drawn()
    {
        QFETCH(int, id);
        QFETCH(int, series);
        QFETCH(int, column);
        Stage stage(shared_chart(ChartId(id)));
        const ChartPlace place{std::size_t(series), std::size_t(column)};
        const QPoint middle = stage.view.rect_of(place).center();
        QCOMPARE(text_of(stage.view.place_at(middle)), text_of(place));
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, middle);
        QCOMPARE(stage.asked, QStringList{text_of(place)});
        QVERIFY(!stage.view.text_at(middle).isEmpty());
        QCOMPARE(text_of(stage.view.place_at({2, 2})), "nowhere");
    }

    void what_stands_beside_a_bar_is_of_its_value()
    {
        Stage stage(shared_chart(ChartId::TopClients));
        const QRect bar = stage.view.rect_of({std::nullopt, 1});
        QCOMPARE(text_of(stage.view.place_at({20, bar.center().y()})), "all/1");
        QCOMPARE(text_of(stage.view.place_at({bar.right() + 30, bar.center().y()})), "all/1");
        // Greatest first, and lengths that are to scale.
        const QRect first = stage.view.rect_of({std::nullopt, 0});
        QVERIFY(first.top() < bar.top());
        QVERIFY(std::abs(double(bar.width()) / first.width() - 6270.0 / 12000) < 0.02);
    }

    void who_moves_away_has_thought_better_of_it()
    {
        Stage stage(shared_chart(ChartId::Week));
        QTest::mousePress(&stage.view, Qt::LeftButton, {}, stage.view.rect_of({2, 9}).center());
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, stage.view.rect_of({3, 9}).center());
        QTest::mouseClick(&stage.view, Qt::RightButton, {}, stage.view.rect_of({3, 9}).center());
        QVERIFY(stage.asked.isEmpty());
    }

    void keys_over_rates()
    {
        Stage stage(shared_chart(ChartId::FailureRate, ChartBy::Protocol));
        QCOMPARE(stage.cursor(), "nowhere");
        QCOMPARE(stage.after({Qt::Key_Return}), "nowhere");
        QVERIFY(stage.asked.isEmpty());
        QCOMPARE(stage.after({Qt::Key_Right}), "0/0");
        QCOMPARE(stage.after({Qt::Key_Right, Qt::Key_Right}), "0/2");
        QCOMPARE(stage.after({Qt::Key_Down}), "1/2");
        QCOMPARE(stage.after({Qt::Key_Down, Qt::Key_Down}), "2/2");
        QCOMPARE(stage.after({Qt::Key_Up, Qt::Key_Up, Qt::Key_Up}), "all/2");
        QCOMPARE(stage.after({Qt::Key_End}), "all/23");
        QCOMPARE(stage.after({Qt::Key_Right}), "all/23");
        QCOMPARE(stage.after({Qt::Key_Home}), "all/0");
        stage.after({Qt::Key_Return});
        QCOMPARE(stage.asked, QStringList{"all/0"});
        QCOMPARE(stage.after({Qt::Key_Escape}), "nowhere");
    }

    void keys_over_bars_and_cells()
    {
        Stage bars(shared_chart(ChartId::TopClients));
        QCOMPARE(bars.after({Qt::Key_Down}), "all/0");
        QCOMPARE(bars.after({Qt::Key_Down}), "all/1");
        // Parts from the left, as they are drawn: what failed, what is unknown, what went well.
        QCOMPARE(bars.after({Qt::Key_Right}), "1/1");
        QCOMPARE(bars.after({Qt::Key_Right}), "2/1");
        QCOMPARE(bars.after({Qt::Key_Right, Qt::Key_Right}), "0/1");
        QCOMPARE(bars.after({Qt::Key_End}), "0/11");
        Stage cells(shared_chart(ChartId::Week));
        QCOMPARE(cells.after({Qt::Key_Right}), "0/0");
        QCOMPARE(cells.after({Qt::Key_Down, Qt::Key_Right}), "1/1");
        QCOMPARE(cells.after({Qt::Key_Up, Qt::Key_Up, Qt::Key_Left, Qt::Key_Left}), "0/0");
        Stage stacks(shared_chart(ChartId::FtpLogins));
        QCOMPARE(stacks.after({Qt::Key_Right}), "all/1");
        QCOMPARE(stacks.after({Qt::Key_Down}), "0/1");
        QCOMPARE(stacks.after({Qt::Key_Down, Qt::Key_Down}), "1/1");
        QCOMPARE(stacks.after({Qt::Key_Up, Qt::Key_Up}), "all/1");
    }

    void screen_readers_hear_the_numbers()
    {
        Stage stage(shared_chart(ChartId::Week));
        QVERIFY(stage.view.accessibleDescription().startsWith("12,345 events were looked at."));
        stage.after({Qt::Key_Right, Qt::Key_End});
        QVERIFY(stage.view.accessibleDescription().startsWith("Monday, 23:00 – 24:00 (UTC)\nAttempts: "));
        stage.view.set_chart(nullptr, {});
        stage.view.set_empty_text("Counting…");
        QCOMPARE(stage.view.accessibleDescription(), "Counting…");
        QCOMPARE(stage.cursor(), "nowhere");
        // With nothing there, nothing happens.
        QCOMPARE(stage.after({Qt::Key_Right, Qt::Key_Return}), "nowhere");
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, {300, 200});
        QVERIFY(stage.asked.isEmpty());
    }

    void cursor_stays_with_new_numbers_of_the_same_chart()
    {
        Stage stage(shared_chart(ChartId::FtpLogins));
        stage.after({Qt::Key_Right, Qt::Key_Down});
        stage.view.set_chart(shared_chart(ChartId::FtpLogins), {});
        QCOMPARE(stage.cursor(), "0/1");
        stage.view.set_chart(shared_chart(ChartId::Firewall), {});
        QCOMPARE(stage.cursor(), "nowhere");
    }

    void text_of_a_log_is_plain_in_the_tooltip()
    {
        Stage stage(shared_chart(ChartId::TopPaths));
        const QPoint at = stage.view.rect_of({std::nullopt, 1}).center();
        QHelpEvent help(QEvent::ToolTip, at, stage.view.mapToGlobal(at));
        QApplication::sendEvent(&stage.view, &help);
        QVERIFY2(QToolTip::text().contains("&lt;b onclick=x&gt;bold&lt;/b&gt;"), qPrintable(QToolTip::text()));
        QVERIFY(!QToolTip::text().contains("<b"));
        QToolTip::hideText();
        QVERIFY(stage.view.text_at(at).startsWith(markup_value));
    }

    void legend_says_which_line_is_which()
    {
        Stage stage(shared_chart(ChartId::FailureRate));
        QCOMPARE(stage.view.legend_texts(),
                 QStringList({"Adjusted rate", "Raw rate", "where the share truly lies (95 %)", "Attempts"}));
        ChartOptions options;
        options.rates = RateKind::Adjusted;
        stage.view.set_chart(shared_chart(ChartId::FailureRate), options);
        QVERIFY(!stage.view.legend_texts().contains("Raw rate"));
        options.legs_known = false;
        stage.view.set_chart(shared_chart(ChartId::FailureRate), options);
        QVERIFY(stage.view.legend_texts().contains("Raw rate"));
        QVERIFY(!stage.view.legend_texts().contains("Adjusted rate"));
        stage.view.set_chart(shared_chart(ChartId::FtpLogins), {});
        QCOMPARE(stage.view.legend_texts(), QStringList({"Failure", "Success"}));
        options.map = MapOf::Rate;
        stage.view.set_chart(shared_chart(ChartId::Week), options);
        QCOMPARE(stage.view.legend_texts(),
                 QStringList({"Failed:", "0 %", "25.0 %", "50.0 %", "75.0 %", "100 %", "no attempts"}));
    }

    void cells_grow_with_their_number_in_both_themes()
    {
        for (const bool dark : {false, true}) {
            QApplication::setPalette(dark ? dark_palette() : light_palette());
            Stage stage(shared_chart(ChartId::Week));
            const Chart& chart = *stage.view.chart();
            const QColor ground = stage.view.palette().color(QPalette::Base);
            QCOMPARE(stage.pixel(stage.view.rect_of({0, 0}).center()), ground);
            const auto off = [&](std::size_t column) {
                const QColor colour = stage.pixel(stage.view.rect_of({0, column}).center());
                return std::abs(colour.lightness() - ground.lightness());
            };
            QVERIFY(chart.series[0].cells[5].attempts < chart.series[0].cells[11].attempts);
            QVERIFY(off(5) < off(11));
        }
    }

    void a_change_of_theme_is_seen_at_once()
    {
        Stage stage(shared_chart(ChartId::FtpLogins));
        const QPoint at = stage.view.rect_of({0, 12}).center();
        const QColor before = stage.pixel(at), ground = stage.pixel({4, 4});
        QApplication::setPalette(dark_palette());
        QApplication::processEvents();
        QVERIFY(stage.pixel(at) != before);
        QVERIFY(stage.pixel({4, 4}) != ground);
        QCOMPARE(stage.pixel({4, 4}), dark_palette().color(QPalette::Base));
    }

    void nothing_is_drawn_where_nothing_was_attempted()
    {
        Stage stage(shared_chart(ChartId::FailureRate));
        const QRect before = stage.view.rect_of({0, 4}), after = stage.view.rect_of({0, 7});
        const QColor ground = stage.view.palette().color(QPalette::Base);
        const QImage image = stage.view.grab().toImage();
        // Along the straight way from the last point before the gap to the first behind it.
        const QPoint from = before.center(), to = after.center();
        for (int x = from.x() + (to.x() - from.x()) / 4; x < to.x() - (to.x() - from.x()) / 4; ++x) {
            const int y = from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x());
            QCOMPARE(image.pixelColor(x, y), ground);
        }
    }

    void image_has_title_and_twice_the_pixels()
    {
        Stage stage(shared_chart(ChartId::Hours));
        const QImage bare = stage.view.image({}), titled = stage.view.image("Title");
        QCOMPARE(bare.size(), stage.view.size() * 2);
        QVERIFY(titled.height() > bare.height());
        QVERIFY(titled.copy(0, 0, 400, 40) != titled.copy(400, 0, 400, 40));
    }

    void sizes_that_are_too_small_do_no_harm()
    {
        for (int id = 0; id < chart_count; ++id) {
            Stage stage(shared_chart(ChartId(id)));
            stage.view.resize(stage.view.minimumSizeHint());
            stage.settle();
            stage.view.resize(3, 3);
            stage.settle();
            QCOMPARE(text_of(stage.view.place_at({400, 400})), "nowhere");
        }
    }
};

SPOOR_TEST(TestChartView)
#include "test_chart_view.moc"
