// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/chart_links.h"
#include "tests/app/gui/stage.h"
#include "tests/support/suite.h"
#include "widgets/charts/chart_view.h"
#include "widgets/pages/charts_page.h"
#include "widgets/views/filter_bar.h"

#include <QSignalSpy>
#include <QStatusBar>
#include <QToolButton>

using namespace spoor;
using namespace spoor::test;
using namespace Qt::StringLiterals;

namespace {

/// Seconds of the log of the stage, as a chart whose columns are seconds.
std::shared_ptr<const Chart> seconds_chart()
{
    auto chart = std::make_shared<Chart>();
    chart->spec.id = ChartId::Bytes;
    chart->width = {BinUnit::Second, 1};
    for (int i = 0; i <= 4; ++i)
        chart->bounds.push_back(*parse_time("2004-11-16 10:00:01") + seconds(i));
    chart->unit = ChartUnit::Bytes;
    chart->series = {{"moved", false, {{100, 0, 0, 0}, {20, 0, 0, 0}, {300, 0, 0, 0}, {40, 0, 0, 0}}}};
    chart->events = 4;
    return chart;
}

struct ChartStage : Stage {
    ChartStage() { window->activateWindow(); }
    ChartLinks* links() { return window->findChild<ChartLinks*>(); }
    ChartsPage* page() { return window->charts(); }
    void show_seconds()
    {
        window->show_page(MainWindow::Page::Charts);
        // The logs' own numbers are not to take the place of these.
        links()->set_shown(false);
        page()->choose(ChartId::Bytes);
        page()->show_chart(seconds_chart(), true);
    }
    void click(std::size_t column)
    {
        QTest::mouseClick(page()->view(), Qt::LeftButton, {}, page()->view()->rect_of({std::nullopt, column}).center());
    }
    FilterBar* bar() { return window->timeline()->filter(); }
};

}

class TestCharts : public QObject {
    Q_OBJECT
private slots:
    void a_click_filters_the_timeline_and_can_be_undone()
    {
        ChartStage s;
        s.open(s.scratch.write("ex.log", w3c));
        s.filter("status:200");
        QTRY_COMPARE(s.events()->rowCount(), 2);
        s.show_seconds();
        s.click(2);
        QCOMPARE(s.window->page(), MainWindow::Page::Timeline);
        QTRY_COMPARE(s.column(Field::Path), "/admin.asp");
        QCOMPARE(s.bar()->state().text, "status:200");
        QVERIFY(s.bar()->state().time_range().has_value());
        QVERIFY2(s.window->statusBar()->currentMessage().contains("undo"),
                 qPrintable(s.window->statusBar()->currentMessage()));
        s.bar()->undo();
        QTRY_COMPARE(s.events()->rowCount(), 2);
    }

    void a_bar_of_a_value_filters_by_it()
    {
        ChartStage s;
        s.open(s.scratch.write("ex.log", w3c));
        s.window->show_page(MainWindow::Page::Charts);
        s.page()->choose(ChartId::TopClients);
        QTRY_VERIFY_WITH_TIMEOUT(s.page()->view()->has_chart() && !s.links()->job()->running(), 10'000);
        QCOMPARE(s.page()->view()->chart()->values.front(), std::string("10.0.0.2"));
        // Beside the bar: all of the value, not a part of it.
        const QRect bar = s.page()->view()->rect_of({std::nullopt, 0});
        QTest::mouseClick(s.page()->view(), Qt::LeftButton, {}, QPoint(bar.right() + 20, bar.center().y()));
        QCOMPARE(s.window->page(), MainWindow::Page::Timeline);
        QTRY_COMPARE(s.column(Field::Ip), "10.0.0.2 10.0.0.2");
        // The part that failed, of what is shown now.
        s.window->show_page(MainWindow::Page::Charts);
        QTRY_COMPARE_WITH_TIMEOUT(s.page()->view()->chart()->events, 2u, 10'000);
        QTest::mouseClick(s.page()->view(), Qt::LeftButton, {}, s.page()->view()->rect_of({1, 0}).center());
        QTRY_COMPARE(s.column(Field::Status), "401");
        QCOMPARE(s.bar()->state().chips.size(), 2);
    }

    void enter_does_what_a_click_does()
    {
        ChartStage s;
        s.open(s.scratch.write("ex.log", w3c));
        s.show_seconds();
        s.page()->view()->setFocus();
        QTest::keyClick(s.page()->view(), Qt::Key_Right);
        QTest::keyClick(s.page()->view(), Qt::Key_Right);
        QTest::keyClick(s.page()->view(), Qt::Key_Return);
        QTRY_COMPARE(s.events()->rowCount(), 1);
        QCOMPARE(s.cell(0, Field::Status), "401");
    }

    void filter_is_seen_and_cleared_on_the_page()
    {
        ChartStage s;
        s.open(s.scratch.write("ex.log", w3c));
        s.filter("status:404");
        QTRY_COMPARE(s.events()->rowCount(), 1);
        s.window->show_page(MainWindow::Page::Charts);
        auto* shown = s.page()->findChild<QLabel*>("chart-filter");
        QCOMPARE(shown->text(), "Filter: status:404");
        emit s.page()->filter_clear_asked();
        QTRY_COMPARE(s.events()->rowCount(), 4);
        QVERIFY(shown->text().startsWith("No filter"));
        s.bar()->undo();
        QCOMPARE(shown->text(), "Filter: status:404");
    }

    void nothing_is_counted_until_the_page_is_seen()
    {
        ChartStage s;
        QSignalSpy ready(s.links()->job(), &ChartJob::ready);
        s.open(s.scratch.write("ex.log", w3c));
        QTest::qWait(100);
        QCOMPARE(ready.size(), 0);
        s.window->show_page(MainWindow::Page::Charts);
        QTRY_VERIFY_WITH_TIMEOUT(ready.size() >= chart_count, 10'000);
        QCOMPARE(ready.last().at(0).value<std::shared_ptr<const Chart>>()->events, 4u);
    }

    void adding_to_the_report_takes_filter_and_range()
    {
        ChartStage s;
        s.open(s.scratch.write("ex.log", w3c));
        s.filter("status:200");
        s.show_seconds();
        QList<report::ChartPick> picks;
        connect(s.links(), &ChartLinks::add_to_report_asked, this,
                [&](const report::ChartPick& pick) { picks << pick; });
        s.page()->findChild<QAction*>("chart-add")->trigger();
        QCOMPARE(picks.size(), 1);
        QCOMPARE(picks[0].filter, std::string("status:200"));
        QCOMPARE(picks[0].spec.id, ChartId::Bytes);
    }

    void saving()
    {
        ChartStage s;
        s.open(s.scratch.write("ex.log", w3c));
        s.show_seconds();
        const QString path = QString::fromStdString(s.scratch.path("chart.png"));
        emit s.page()->save_asked(path, s.page()->content("png"));
        QTRY_VERIFY(s.window->statusBar()->currentMessage().contains("chart.png"));
        QVERIFY(!QImage(path).isNull());
        emit s.page()->save_asked(QString::fromStdString(s.scratch.path("no/such/folder/chart.png")), "x");
        QTRY_VERIFY(s.window->statusBar()->currentMessage().contains("folder"));
    }
};

SPOOR_TEST(TestCharts)
#include "test_charts.moc"
