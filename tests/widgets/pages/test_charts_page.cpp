// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/hand_charts.h"
#include "widgets/charts/chart_list.h"
#include "widgets/charts/chart_numbers.h"
#include "widgets/charts/chart_view.h"
#include "widgets/pages/charts_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace spoor;
using namespace spoor::test;

namespace {

struct PageStage {
    PageStage()
    {
        QObject::connect(&page, &ChartsPage::chosen_changed, &page, [this](ChartId id, ChartBy by) {
            told << QString::fromStdString(std::string(name(id)) + ' ' + std::string(name(by)));
        });
        QObject::connect(&page, &ChartsPage::events_asked, &page,
                         [this](const std::shared_ptr<const Chart>& chart, const ChartPlace& place) {
                             told << QStringLiteral("events of %1 %2").arg(int(chart->spec.id)).arg(place.column);
                         });
        page.resize(1100, 700);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no window");
    }
    QString label(const char* name) { return page.findChild<QLabel*>(name)->text(); }
    QAction* action(const char* name) { return page.findChild<QAction*>(name); }
    QString said() { return std::exchange(told, {}).join(", "); }

    ChartsPage page;
    QStringList told;
};

}

class TestChartsPage : public QObject {
    Q_OBJECT
private slots:
    void a_chart_with_its_words()
    {
        PageStage s;
        QCOMPARE(s.page.view()->accessibleDescription(), "Counting…");
        QVERIFY(!s.action("chart-save")->isEnabled());
        s.page.show_chart(shared_chart(ChartId::FailureRate), true);
        QCOMPARE(s.label("chart-title"), "Failure rate over time");
        QVERIFY(s.label("chart-counted").startsWith("12,345 events were looked at"));
        QVERIFY(s.action("chart-save")->isEnabled());
        s.page.show_filter("path:<b>x</b>");
        QCOMPARE(s.label("chart-filter"), "Filter: path:<b>x</b>");
        QCOMPARE(s.page.findChild<QLabel*>("chart-filter")->textFormat(), Qt::PlainText);
        QVERIFY(s.label("chart-counted").startsWith("Of what the filter lets through: 12,345"));
        s.page.set_zone(*Zone::parse("Europe/Berlin"));
        QCOMPARE(s.label("chart-zone"), "Times: Europe/Berlin");
        QVERIFY(s.page.findChild<QToolButton*>("chart-clear")->isVisible());
        s.page.show_filter(" ");
        QVERIFY(!s.page.findChild<QToolButton*>("chart-clear")->isVisible());
        QCOMPARE(s.label("chart-filter"), "No filter: all events are counted");
    }

    void one_without_data_steps_back()
    {
        PageStage s;
        Chart nothing = hand_chart(ChartId::Firewall);
        nothing.series.clear();
        s.page.show_chart(std::make_shared<const Chart>(nothing), true);
        QVERIFY(s.page.list()->is_empty(ChartId::Firewall));
        QVERIFY(!s.page.list()->is_empty(ChartId::Bytes));
        s.page.choose(ChartId::Firewall);
        QCOMPARE(s.page.view()->accessibleDescription(), "These logs hold no events of a firewall.");
        s.page.show_filter("status:200");
        QVERIFY(s.page.view()->accessibleDescription().contains("that the filter lets through"));
        QVERIFY(!s.action("chart-copy-data")->isEnabled());
        QVERIFY(s.page.content("png").isEmpty());
        s.page.show_chart(shared_chart(ChartId::Firewall), true);
        QVERIFY(!s.page.list()->is_empty(ChartId::Firewall));
        QVERIFY(s.action("chart-copy-data")->isEnabled());
    }

    void choosing_by_keys_skips_headings()
    {
        PageStage s;
        s.page.list()->setFocus();
        QTest::keyClick(s.page.list(), Qt::Key_Down);
        QCOMPARE(s.said(), "hours all");
        QCOMPARE(s.label("chart-title"), "Attempts by hour");
        QTest::keyClick(s.page.list(), Qt::Key_End);
        QCOMPARE(s.said(), "bytes all");
        s.page.choose(ChartId::FailureRate);
        s.said();
        s.page.findChild<QComboBox*>("chart-by")->setCurrentIndex(int(ChartBy::Client));
        QCOMPARE(s.said(), "failure-rate client");
    }

    void controls_are_those_of_the_chart()
    {
        PageStage s;
        auto* rates = s.page.findChild<QComboBox*>("chart-rates");
        auto* map = s.page.findChild<QComboBox*>("chart-map");
        QVERIFY(rates->isVisible() && !map->isVisible());
        s.page.show_chart(shared_chart(ChartId::FailureRate), true);
        rates->setCurrentIndex(2);
        QVERIFY(!s.page.view()->legend_texts().contains("Adjusted rate"));
        s.page.choose(ChartId::Week);
        QTRY_VERIFY(!rates->isVisible() && map->isVisible());
    }

    void places_ask_for_their_events()
    {
        PageStage s;
        s.page.choose(ChartId::TopClients);
        s.page.show_chart(shared_chart(ChartId::TopClients), true);
        s.said();
        QTest::mouseClick(s.page.view(), Qt::LeftButton, {}, s.page.view()->rect_of({std::nullopt, 3}).center());
        QCOMPARE(s.said(), QStringLiteral("events of %1 3").arg(int(ChartId::TopClients)));
        s.page.view()->setFocus();
        QTest::keyClick(s.page.view(), Qt::Key_Down);
        QTest::keyClick(s.page.view(), Qt::Key_Return);
        QCOMPARE(s.said(), QStringLiteral("events of %1 0").arg(int(ChartId::TopClients)));
    }

    void numbers_beside_the_chart()
    {
        PageStage s;
        s.page.choose(ChartId::TopClients);
        s.page.show_chart(shared_chart(ChartId::TopClients), true);
        auto* table = s.page.findChild<QTableView*>("chart-numbers");
        QVERIFY(!table->isVisible());
        s.action("chart-show-numbers")->trigger();
        QVERIFY(table->isVisible());
        s.page.view()->set_cursor_place(ChartPlace{std::nullopt, 2});
        QCOMPARE(table->currentIndex().row(), 2);
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(s.page.view()->cursor_place()->column, std::size_t(3));
    }

    void copying_and_writing()
    {
        PageStage s;
        QSignalSpy said(&s.page, &ChartsPage::said);
        s.page.choose(ChartId::TopClients);
        s.page.copy_data();
        QCOMPARE(said.size(), 0);
        s.page.show_chart(shared_chart(ChartId::TopClients), true);
        s.page.copy_data();
        QCOMPARE(QGuiApplication::clipboard()->text(), s.page.numbers()->copied());
        s.page.copy_image();
        QVERIFY(QGuiApplication::clipboard()->image().width() > 100);
        QCOMPARE(said.size(), 2);
        QVERIFY(s.page.content("png").startsWith("\x89PNG"));
        QVERIFY(s.page.content("exe").isEmpty());
    }

    void an_error_is_told_in_place_of_the_chart()
    {
        PageStage s;
        s.page.show_error(ChartId::FailureRate, Error{ErrorCode::NotReadable, "ex.log", "gone", 0, 0});
        QVERIFY2(s.page.view()->accessibleDescription().contains("could not be read"),
                 qPrintable(s.page.view()->accessibleDescription()));
        s.page.show_chart(shared_chart(ChartId::FailureRate), true);
        QVERIFY(!s.page.view()->accessibleDescription().contains("could not be read"));
    }

    void forgetting()
    {
        PageStage s;
        s.page.show_chart(shared_chart(ChartId::FailureRate), true);
        s.page.forget();
        QVERIFY(!s.page.view()->has_chart());
        QCOMPARE(s.page.view()->accessibleDescription(), "Counting…");
    }
};

SPOOR_TEST(TestChartsPage)
#include "test_charts_page.moc"
