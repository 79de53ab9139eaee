// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/hand_charts.h"
#include "widgets/charts/chart_tickers.h"
#include "widgets/charts/chart_words.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

template <class Ticker>
QString labels(double most, int max_ticks)
{
    Ticker ticker;
    ticker.set_max_ticks(max_ticks);
    QVector<double> ticks;
    QVector<QString> found;
    ticker.generate(QCPRange(0, most), QLocale::c(), u'g', 6, ticks, nullptr, &found);
    return ticks.size() == found.size() ? QStringList(found).join(u", ") : QStringLiteral("labels without ticks");
}

}

class TestChartWords : public QObject {
    Q_OBJECT
private slots:
    void every_chart_is_in_one_group_and_has_words()
    {
        QSet<int> seen;
        QSet<QString> titles;
        for (const ChartGroup& group : chart_groups()) {
            QVERIFY(!group.title.isEmpty());
            for (const ChartId id : group.charts) {
                QVERIFY(!seen.contains(int(id)));
                seen << int(id);
                titles << chart_text(id);
                QVERIFY(chart_empty_text(id, false) != chart_empty_text(id, true));
            }
        }
        QCOMPARE(seen.size(), chart_count);
        QCOMPARE(titles.size(), chart_count);
    }

    void numbers_of_a_rate()
    {
        const Chart chart = hand_chart(ChartId::FailureRate);
        // 14 o'clock: (4 + 98 % 40 × 9) attempts, 45 % of them failing, two thirds of these legs.
        QCOMPARE(place_text(chart, {0, 14}, {}), "2004-11-15 14:00 – 15:00 (UTC)\n"
                                                 "Attempts: 166\n"
                                                 "Failures: 74\n"
                                                 "Of these, steps of handshakes that went through: 49\n"
                                                 "Raw failure rate: 44.6 % (95 %: 37.2 % – 52.2 %)\n"
                                                 "Adjusted failure rate: 21.4 % (95 %: 14.9 % – 29.6 %)");
        ChartOptions unknown;
        unknown.legs_known = false;
        QVERIFY(!place_text(chart, {0, 14}, unknown).contains("Adjusted"));
        QVERIFY(place_text(chart, {0, 14}, unknown).contains("\nFailure rate: 44.6 %"));
        QCOMPARE(place_text(chart, {0, 5}, {}), "2004-11-15 05:00 – 06:00 (UTC)\nAttempts: none");
        QCOMPARE(place_text(chart, {0, 99}, {}), "");
        QCOMPARE(place_text(chart, {7, 0}, {}), "");
    }

    void numbers_of_parts_bars_and_cells()
    {
        QCOMPARE(place_text(hand_chart(ChartId::Handshakes), {1, 3}, {}),
                 "2004-11-15 03:00 – 04:00 (UTC)\nNTLM: 90 handshakes of 441 (20.4 %)");
        const QString whole = place_text(hand_chart(ChartId::TopClients), {std::nullopt, 1}, {});
        QVERIFY2(
            whole.startsWith("<b onclick=x>bold</b>\nSuccess: 6,000 events\nFailure: 200 events\nUnknown outcome: 70 "
                             "events\nIn all: 6,270 events\nAttempts: 6,200\nFailures: 200\nFailure rate: 3.2 %"),
            qPrintable(whole));
        QVERIFY(place_text(hand_chart(ChartId::Bytes), {0, 3}, {}).contains("Sent by the server: "));
        QVERIFY(
            place_text(hand_chart(ChartId::Week), {1, 9}, {}).startsWith("Tuesday, 09:00 – 10:00 (UTC)\nAttempts: "));
        // What turns text around is made visible.
        QCOMPARE(column_text(hand_chart(ChartId::TopPaths), 2), QString::fromUtf8("a\xEF\xBF\xBDtxt.exe"));
    }

    void sentence_says_what_was_left_out()
    {
        const Chart chart = hand_chart(ChartId::FailureRate);
        const QString known = counted_text(chart, {});
        QVERIFY(known.startsWith("12,345 events were looked at, 2004-11-15 (UTC). Left out are 12 "));
        QVERIFY(known.contains("leaves out the answers 401"));
        Chart hours = hand_chart(ChartId::Hours);
        hours.span = HistogramRange{hour_of_chart(0) + Micros{1}, hour_of_chart(1) - Micros{1}};
        QVERIFY(counted_text(hours, {}).startsWith("12,345 events were looked at, 2004-11-15 00:00 – 01:00 (UTC)."));
        ChartOptions unknown;
        unknown.legs_known = false;
        QVERIFY(counted_text(chart, unknown).contains("not known yet"));
        QVERIFY(!counted_text(chart, unknown).contains("leaves out the answers"));
        QVERIFY(counted_text(hand_chart(ChartId::TopPaths), {}).contains("123 more values are not shown."));
    }

    void shares()
    {
        QCOMPARE(share_text(std::nullopt), "–");
        QCOMPARE(share_text(0), "0 %");
        QCOMPARE(share_text(1), "100 %");
        QCOMPARE(share_text(0.0004), "0.04 %");
        QCOMPARE(share_text(0.9998), "99.98 %");
        QCOMPARE(share_text(0.1234), "12.3 %");
    }

    void axes_name_unit_and_zone()
    {
        Chart chart = hand_chart(ChartId::FailureRate);
        chart.spec.zone = *Zone::parse("Europe/Berlin");
        QCOMPARE(columns_axis_text(chart), "Time (Europe/Berlin), 1 h a point");
        QCOMPARE(values_axis_text(chart), "Failures (% of attempts)");
        QCOMPARE(column_text(chart, 0), "2004-11-15 01:00 – 02:00");
        QCOMPARE(columns_axis_text(hand_chart(ChartId::Hours)), "Hour of the day (UTC)");
        QCOMPARE(values_axis_text(hand_chart(ChartId::Bytes)), "Bytes");
    }

    void ticks()
    {
        QCOMPARE(labels<ShareTicker>(1, 9), "0 %, 25 %, 50 %, 75 %, 100 %");
        QCOMPARE(labels<ShareTicker>(1, 3), "0 %, 50 %, 100 %");
        QCOMPARE(labels<ByteTicker>(2.5 * 1024 * 1024, 6), "0 MiB, 0.5 MiB, 1.0 MiB, 1.5 MiB, 2.0 MiB, 2.5 MiB");
        QCOMPARE(labels<ByteTicker>(900.0 * 1024, 4), "0 KiB, 200 KiB, 400 KiB, 600 KiB, 800 KiB");
        QCOMPARE(labels<ByteTicker>(3, 6), "0 B, 1 B, 2 B, 3 B");
        QCOMPARE(labels<HourTicker>(24, 8), "00, 03, 06, 09, 12, 15, 18, 21");
    }
};

SPOOR_TEST(TestChartWords)
#include "test_chart_words.moc"
