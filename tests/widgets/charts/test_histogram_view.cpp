// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/charts/histogram_stage.h"
#include "widgets/charts/histogram_bars.h"
#include "widgets/theme/bookmark_look.h"

#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <qcustomplot.h>

#include <set>

using namespace spoor;
using namespace spoor::test::bars;

namespace {

bool is_red(QRgb colour) { return qRed(colour) > qGreen(colour) + 30 && qRed(colour) > qBlue(colour) + 30; }

}

class TestHistogramView : public QObject {
    Q_OBJECT
private slots:
    void bookmarks_stand_at_their_times()
    {
        Stage stage;
        const auto places = [&](QRgb colour) {
            const QImage image = stage.view.grab().toImage();
            std::set<int> columns;
            for (int x = 0; x < image.width(); ++x)
                for (int y = 0; y < image.height(); ++y)
                    if ((image.pixel(x, y) & 0xffffff) == (colour & 0xffffff))
                        columns.insert(x);
            return columns;
        };
        const QRgb purple = bookmark_colour(7).rgb();
        QVERIFY(places(purple).empty());
        const Histogram h = minutes();
        stage.view.set_bookmarks({{h.bins.back().start, 4}, {no_time, 2}, {h.bins.front().start, 7}});
        const auto first = places(purple), last = places(bookmark_colour(4).rgb());
        QVERIFY(!first.empty() && !last.empty());
        QVERIFY(*first.rbegin() < *last.begin());
        QVERIFY(places(bookmark_colour(2).rgb()).empty());
        stage.view.set_bookmarks({});
        QVERIFY(places(purple).empty());
    }

    void words()
    {
        Stage stage;
        QCOMPARE(stage.view.axis_text(), "Time (UTC), 1 min a bar");
        QCOMPARE(stage.view.note(), "");
        QVERIFY(stage.view.accessibleDescription().contains("1 min a bar"));
        Histogram h = minutes();
        h.zone = *Zone::parse("Europe/Berlin");
        h.without_time = 1234;
        stage.view.set_histogram(shared(h));
        QCOMPARE(stage.view.axis_text(), "Time (Europe/Berlin), 1 min a bar");
        QCOMPARE(stage.view.note(), "Without a time: " + QLocale().toString(1234));
        h.filtered = true;
        h.shown_without_time = 7;
        stage.view.set_histogram(shared(h));
        QCOMPARE(stage.view.note(), "Without a time: 7 of " + QLocale().toString(1234));
        stage.view.set_busy(true);
        QVERIFY(stage.view.note() != "Counting…");
        QTRY_COMPARE(stage.view.note(), "Counting…");
        stage.view.set_busy(false);
        QVERIFY(stage.view.note().startsWith("Without a time"));
        Histogram none;
        none.events = none.without_time = 3;
        stage.view.set_histogram(shared(none));
        QCOMPARE(stage.view.accessibleDescription(), "No event has a time");
        stage.view.set_histogram(nullptr);
        QCOMPARE(stage.view.accessibleDescription(), "Nothing to show");
        QCOMPARE(stage.view.axis_text(), "");
        // With nothing there, nothing happens.
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, {300, 50});
        stage.wheel({300, 50}, 3);
        stage.key(Qt::Key_Right);
        stage.key(Qt::Key_Plus);
        QCOMPARE(stage.view.text_at({300, 50}), "");
        QCOMPARE(stage.said(), "");
    }

    void tooltip_of_a_bar()
    {
        Stage stage;
        QCOMPARE(stage.view.text_at(stage.point(3.5)),
                 "Tue 2004-11-09 11:43 – 11:44 (UTC)\nSuccess: 39\nFailure: 1\nEvents: 40");
        QVERIFY(stage.view.text_at(stage.point(5.5)).endsWith("No events"));
        QCOMPARE(stage.view.text_at({1, 20}), "");
        const QPoint at = stage.point(3.5);
        QHelpEvent help(QEvent::ToolTip, at, stage.view.mapToGlobal(at));
        QApplication::sendEvent(&stage.view, &help);
        QCOMPARE(QToolTip::text(), stage.view.text_at(at));
        QToolTip::hideText();
    }

    void few_are_seen_beside_many_and_gaps_as_gaps()
    {
        Stage stage;
        const QRgb ground = stage.view.palette().color(QPalette::Base).rgb();
        Histogram h = minutes();
        for (HistogramBin& bin : h.bins)
            bin.shown = {}, bin.total = 0;
        h.bins[2] = {h.bins[2].start, h.bins[2].end, {0, 5'000'000, 1}, 5'000'001};
        h.bins[4] = {h.bins[4].start, h.bins[4].end, {0, 1, 0}, 1};
        h.bins[6] = {h.bins[6].start, h.bins[6].end, {0, 0, 0}, 1};
        h.bins[8] = {h.bins[8].start, h.bins[8].end, {0, 0, 1}, 1};
        h.filtered = true;
        stage.view.set_histogram(shared(h));
        const BarLook look(stage.view.palette());
        QVERIFY(is_red(stage.colour(2.5, 0)));
        QCOMPARE(stage.colour(2.5, 30), look.success.rgb());
        QCOMPARE(stage.colour(4.5, 0), look.success.rgb());
        QCOMPARE(stage.colour(4.5, 3), ground);
        QCOMPARE(stage.colour(6.5, 0), look.whole.rgb());
        QVERIFY(is_red(stage.colour(8.5, 0)));
        for (const double gap : {3.5, 5.5, 12.5})
            for (int above = 0; above < 5; ++above)
                QCOMPARE(stage.colour(gap, above), ground);
        // Logarithmic, one event stands out.
        QSignalSpy changed(&stage.view, &HistogramView::logarithmic_changed);
        stage.view.set_logarithmic(true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(stage.colour(4.5, 2), look.success.rgb());
    }

    void colours_follow_the_palette()
    {
        Stage stage;
        QCOMPARE(stage.colour(19.5, 30), BarLook(stage.view.palette()).success.rgb());
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
        dark.setColor(QPalette::Text, Qt::white);
        stage.view.setPalette(dark);
        QCOMPARE(stage.colour(19.5, 30), BarLook(dark).success.rgb());
        QCOMPARE(stage.colour(17.5, 10), dark.color(QPalette::Base).rgb());
        QVERIFY(BarLook(dark).success != BarLook(QPalette(Qt::white)).success);
    }

    void as_many_bins_as_there_is_room_for()
    {
        Stage stage;
        QSignalSpy asked(&stage.view, &HistogramView::max_bins_changed);
        const int before = stage.view.max_bins();
        QVERIFY(before > 100 && before < 200);
        stage.view.resize(1600, 160);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toInt(), stage.view.max_bins());
        QVERIFY(stage.view.max_bins() > before * 9 / 5);
        stage.view.resize(1602, 160);
        QTest::qWait(10);
        QCOMPARE(asked.size(), 1);
    }

    void bins_far_wider_than_the_view()
    {
        Stage stage;
        Histogram h = minutes();
        h.bins = {{minute(0), minute(bins), {0, 4, 0}, 4}};
        stage.view.set_histogram(shared(h));
        for (int i = 0; i < 100; ++i)
            stage.wheel(stage.point(10), 1);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&stage.view, &leave);
        QCOMPARE(stage.colour(10, 3), BarLook(stage.view.palette()).success.rgb());
    }

    void without_room_nothing_is_painted()
    {
        // As on a page that has not been shown yet: the margins alone are wider.
        Stage stage;
        Histogram h = minutes(5, 15);
        h.whole = HistogramRange{minute(0), minute(20)};
        stage.view.set_selected_range(HistogramView::Range{minute(6), minute(9)});
        stage.plot()->setMinimumSize(0, 0);
        stage.plot()->resize(4, 4);
        stage.view.set_histogram(shared(h));
        stage.plot()->replot(QCustomPlot::rpImmediateRefresh);
        QVERIFY(!stage.plot()->axisRect()->rect().isValid());
        stage.view.resize(800, 200);
        stage.settle();
        QVERIFY(stage.view.text_at(stage.point(8.5)).contains("11:48"));
    }

    void many_bins_are_painted_in_time()
    {
        Stage stage;
        stage.view.resize(2000, 160);
        Histogram h = minutes(0, bins, 100);
        h.filtered = true;
        for (HistogramBin& bin : h.bins)
            bin.total *= 2;
        stage.view.set_histogram(shared(h));
        double best = 1e9;
        for (int i = 0; i < 5; ++i) {
            stage.plot()->replot(QCustomPlot::rpImmediateRefresh);
            best = std::min(best, stage.plot()->replotTime());
        }
        QVERIFY2(best < 16, qPrintable(QString::number(best)));
    }
};

SPOOR_TEST(TestHistogramView)
#include "test_histogram_view.moc"
