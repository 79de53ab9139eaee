// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/histogram_bins.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace spoor;

namespace {

Micros at(const char* text) { return *parse_time(text); }

Zone zone_of(const char* name) { return *Zone::parse(name); }

QString unit_name(BinWidth width)
{
    static const char* const names[] = {"ms", "s", "min", "h", "d", "w", "mon", "y"};
    return QStringLiteral("%1 %2").arg(width.count).arg(QLatin1String(names[int(width.unit)]));
}

/// Boundaries in the zone's clock, with hours each lasts where `lengths`.
QString picture(HistogramRange range, BinWidth width, const Zone& zone, bool lengths = false)
{
    QStringList all;
    const auto bounds = bin_boundaries(range, width, zone);
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        QString text = QString::fromStdString(plain_time(zone.to_wall(bounds[i])));
        text.remove(QStringLiteral(":00")).remove(QStringLiteral(" 00"));
        if (lengths && i + 1 < bounds.size())
            text += QStringLiteral(" (%1)").arg(double((bounds[i + 1] - bounds[i]).value) / 3.6e9);
        all << text;
    }
    return all.join(QStringLiteral(", "));
}

}

class TestHistogramBins : public QObject {
    Q_OBJECT
private slots:
    void widthSuitsRangeAndNumber_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<int>("max_bins");
        QTest::addColumn<QString>("width");
        const auto row = [](const char* from, const char* until, int max_bins, const char* width) {
            QTest::addRow("%s to %s by %d", from, until, max_bins) << from << until << max_bins << width;
        };
        row("2004-11-16 10:00:00", "2004-11-16 10:00:00.000001", 100, "1 ms");
        row("2004-11-16 10:00:00", "2004-11-16 10:00:01", 101, "10 ms");
        row("2004-11-16 10:00:00", "2004-11-16 10:00:01", 100, "20 ms");
        row("2004-11-16 10:00:00", "2004-11-16 10:00:20", 100, "500 ms");
        row("2004-11-16 10:00:00", "2004-11-16 10:01:00", 100, "1 s");
        row("2004-11-16 10:00:00", "2004-11-16 11:00:00", 100, "1 min");
        row("2004-11-16 10:00:00", "2004-11-16 11:00:00", 240, "30 s");
        row("2004-11-16", "2004-11-17", 25, "1 h");
        row("2004-11-16", "2004-11-17", 24, "2 h");
        row("2004-11-16", "2004-11-17", 300, "5 min");
        row("2004-11-16", "2004-11-23", 100, "2 h");
        row("2004-11-01", "2004-12-01", 100, "12 h");
        row("2004-11-01", "2005-01-01", 100, "1 d");
        row("2004-01-01", "2005-01-01", 100, "1 w");
        row("2004-01-01", "2009-01-01", 100, "1 mon");
        row("2004-01-01", "2029-01-01", 120, "3 mon");
        row("2004-01-01", "2005-01-01", 2, "2 y");
        row("1601-01-01", "9999-12-31", 100, "100 y");
        row("1601-01-01", "9999-12-31", 2, "10000 y");
    }
    void widthSuitsRangeAndNumber()
    {
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(int, max_bins);
        const HistogramRange range{at(qPrintable(from)), at(qPrintable(until))};
        const BinWidth width = bin_width_for(range, max_bins);
        QTEST(unit_name(width), "width");
        const std::size_t bins = bin_boundaries(range, width, Zone()).size() - 1;
        QVERIFY2(bins <= std::size_t(max_bins), qPrintable(QString::number(bins)));
    }

    void numberIsBoundedWhereverTheRangeIs()
    {
        // Lengths and places that are no multiples of anything.
        for (std::int64_t length = 1; length < 200'000'000'000'000'000; length = length * 7 + 3) {
            for (std::int64_t from = -60'000'000'000'000'000; from < 90'000'000'000'000'000;
                 from += 9'999'999'999'999'937) {
                for (const int max_bins : {2, 3, 50, 777}) {
                    const HistogramRange range{Micros{from}, Micros{from + length}};
                    const auto bounds = bin_boundaries(range, bin_width_for(range, max_bins), Zone());
                    QCOMPARE_LE(bounds.size() - 1, std::size_t(max_bins));
                    QVERIFY(std::ranges::is_sorted(bounds));
                    QVERIFY(bounds.front() <= range.from && range.from < bounds[1]);
                    const HistogramRange kept{range.from, std::min(range.until, at("9999-12-31"))};
                    QVERIFY(bounds.back() >= kept.until);
                    QVERIFY(bounds.size() == 2 || bounds[bounds.size() - 2] < range.until);
                }
            }
        }
    }

    void boundariesAreOnTheClock()
    {
        const Zone utc;
        const HistogramRange morning{at("2004-11-16 10:03:07.25"), at("2004-11-16 10:14:00")};
        QCOMPARE(picture(morning, {BinUnit::Minute, 5}, utc), "2004-11-16 10, 2004-11-16 10:05, 2004-11-16 10:10, "
                                                              "2004-11-16 10:15");
        QCOMPARE(picture({at("2004-11-16 10:00"), at("2004-11-16 10:05")}, {BinUnit::Minute, 5}, utc),
                 "2004-11-16 10, 2004-11-16 10:05");
        // 15 November 2004 was a Monday.
        QCOMPARE(picture({at("2004-11-21 23:59:59"), at("2004-11-23")}, {BinUnit::Week, 1}, utc),
                 "2004-11-15, 2004-11-22, 2004-11-29");
        QCOMPARE(picture({at("1969-12-31"), at("1970-01-01")}, {BinUnit::Week, 1}, utc), "1969-12-29, 1970-01-05");
        QCOMPARE(picture({at("2004-01-31"), at("2004-04-02")}, {BinUnit::Month, 1}, utc),
                 "2004-01-01, 2004-02-01, 2004-03-01, 2004-04-01, 2004-05-01");
        QCOMPARE(picture({at("2004-02-28"), at("2004-08-01")}, {BinUnit::Month, 3}, utc),
                 "2004-01-01, 2004-04-01, 2004-07-01, 2004-10-01");
        QCOMPARE(picture({at("1969-12-31"), at("1981-01-01")}, {BinUnit::Year, 5}, utc),
                 "1965-01-01, 1970-01-01, 1975-01-01, 1980-01-01, 1985-01-01");
        QCOMPARE(
            picture({at("2004-11-16 10:00:00.0035"), at("2004-11-16 10:00:00.0061")}, {BinUnit::Millisecond, 2}, utc),
            "2004-11-16 10.002, 2004-11-16 10.004, 2004-11-16 10.006, 2004-11-16 10.008");
    }

    void boundariesAreOnTheZonesClock()
    {
        const Zone india = zone_of("Asia/Kolkata");
        QCOMPARE(picture({at("2004-11-16 10:00"), at("2004-11-16 11:00")}, {BinUnit::Hour, 1}, india),
                 "2004-11-16 15, 2004-11-16 16, 2004-11-16 17");
        QCOMPARE(picture({at("2004-11-16 10:00"), at("2004-11-16 20:00")}, {BinUnit::Day, 1}, india),
                 "2004-11-16, 2004-11-17, 2004-11-18");
        QCOMPARE(picture({at("2004-11-16"), at("2004-11-17")}, {BinUnit::Hour, 12}, zone_of("-03:30")),
                 "2004-11-15 12, 2004-11-16, 2004-11-16 12, 2004-11-17");
    }

    void clockGoesAhead()
    {
        // Berlin, 28 March 2004: from 02:00 to 03:00 at once.
        const Zone berlin = zone_of("Europe/Berlin");
        const HistogramRange night{at("2004-03-27 23:00"), at("2004-03-28 03:00")};
        QCOMPARE(picture(night, {BinUnit::Hour, 1}, berlin, true),
                 "2004-03-28 (1), 2004-03-28 01 (1), 2004-03-28 03 (1), 2004-03-28 04 (1), 2004-03-28 05");
        QCOMPARE(picture(night, {BinUnit::Hour, 2}, berlin, true),
                 "2004-03-28 (2), 2004-03-28 03 (1), 2004-03-28 04 (2), 2004-03-28 06");
        QCOMPARE(picture(night, {BinUnit::Hour, 6}, berlin, true), "2004-03-28 (5), 2004-03-28 06");
        const HistogramRange days{at("2004-03-26 23:00"), at("2004-03-29 22:00")};
        QCOMPARE(picture(days, {BinUnit::Day, 1}, berlin, true),
                 "2004-03-27 (24), 2004-03-28 (23), 2004-03-29 (24), 2004-03-30");
        QCOMPARE(picture(days, {BinUnit::Week, 1}, berlin, true), "2004-03-22 (167), 2004-03-29 (168), 2004-04-05");
    }

    void clockFallsBack()
    {
        // Berlin, 31 October 2004: from 03:00 back to 02:00.
        const Zone berlin = zone_of("Europe/Berlin");
        const HistogramRange night{at("2004-10-30 23:00"), at("2004-10-31 03:00")};
        QCOMPARE(picture(night, {BinUnit::Hour, 1}, berlin, true),
                 "2004-10-31 01 (1), 2004-10-31 02 (1), 2004-10-31 02 (1), 2004-10-31 03 (1), 2004-10-31 04");
        QCOMPARE(picture(night, {BinUnit::Hour, 3}, berlin, true), "2004-10-31 (4), 2004-10-31 03 (3), 2004-10-31 06");
        const HistogramRange days{at("2004-10-29 22:00"), at("2004-10-31 23:00")};
        QCOMPARE(picture(days, {BinUnit::Day, 1}, berlin, true), "2004-10-30 (24), 2004-10-31 (25), 2004-11-01");
        // A range that begins in the second pass of the hour.
        QCOMPARE(picture({at("2004-10-31 01:30"), at("2004-10-31 01:31")}, {BinUnit::Hour, 1}, berlin, true),
                 "2004-10-31 02 (1), 2004-10-31 03");
        QCOMPARE(picture({at("2004-10-31 01:30"), at("2004-10-31 01:31")}, {BinUnit::Hour, 2}, berlin, true),
                 "2004-10-31 02 (3), 2004-10-31 04");
    }

    void clockChangesByHalfAnHour()
    {
        // Lord Howe Island, 4 April 2010: from 02:00 (+11:00) back to 01:30 (+10:30), at 15:00 UTC of the 3rd.
        const Zone island = zone_of("Australia/Lord_Howe");
        const auto bounds =
            bin_boundaries({at("2010-04-03 13:00"), at("2010-04-03 18:00")}, {BinUnit::Hour, 1}, island);
        QVERIFY(std::ranges::is_sorted(bounds));
        QVERIFY(std::ranges::adjacent_find(bounds) == bounds.end());
        for (const Micros t : bounds)
            QVERIFY2(t <= at("2010-04-03 15:00") || island.to_wall(t).value % seconds(3600).value == 0,
                     qPrintable(QString::fromStdString(plain_time(island.to_wall(t)))));
    }

    void boundariesRiseAndCoverInAnyZone_data()
    {
        QTest::addColumn<QString>("zone");
        // Midnights that the clock skips, days left out, odd offsets.
        for (const char* zone : {"America/Sao_Paulo", "America/Havana", "Pacific/Apia", "Asia/Kathmandu",
                                 "Africa/Cairo", "America/St_Johns", "Antarctica/Troll", "Europe/Dublin"})
            QTest::newRow(zone) << zone;
    }
    void boundariesRiseAndCoverInAnyZone()
    {
        QFETCH(QString, zone);
        const Zone there = zone_of(qPrintable(zone));
        for (const char* from : {"1890-06-01 05:31:07", "1985-12-31 18:00", "2004-10-15 02:30", "2011-12-28 09:00"}) {
            for (const std::int64_t hours : {1, 30, 24 * 40, 24 * 400, 24 * 4000}) {
                for (const int max_bins : {2, 30, 1000}) {
                    const HistogramRange range{at(from), at(from) + seconds(hours * 3600)};
                    const auto bounds = bin_boundaries(range, bin_width_for(range, max_bins), there);
                    QVERIFY(std::ranges::adjacent_find(bounds, std::greater_equal()) == bounds.end());
                    QVERIFY(bounds.front() <= range.from && range.from < bounds[1]);
                    QVERIFY(bounds.back() >= range.until && bounds[bounds.size() - 2] < range.until);
                    QCOMPARE_LE(bounds.size() - 1, std::size_t(max_bins) + 2);
                }
            }
        }
    }
};

SPOOR_TEST(TestHistogramBins)
#include "test_histogram_bins.moc"
