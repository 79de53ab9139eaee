// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/histogram.h"
#include "tests/core/stats/events_of.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace spoor;
using namespace spoor::test;

namespace {

Micros at(const char* text) { return *parse_time(text); }

/// The bins that have events, `start unknown+success+failure/total`, then what has no time.
QString picture(const Histogram& h)
{
    QStringList all;
    for (const HistogramBin& bin : h.bins) {
        if (bin.total)
            all << QStringLiteral("%1 %2+%3+%4/%5")
                       .arg(QString::fromStdString(plain_time(h.zone.to_wall(bin.start))).remove(":00"))
                       .arg(bin.shown[0])
                       .arg(bin.shown[1])
                       .arg(bin.shown[2])
                       .arg(bin.total);
    }
    all << QStringLiteral("none %1/%2").arg(h.shown_without_time).arg(h.without_time);
    return all.join(QStringLiteral(", "));
}

Row row(const char* time, Outcome outcome)
{
    Row made;
    made.time = time;
    made.outcome = outcome;
    return made;
}

/// Logs of which some are in order and some are not, with and without times.
std::shared_ptr<const Snapshot> various(std::mt19937& random)
{
    const auto one_of = [&](int n) { return int(random() % unsigned(n)); };
    std::vector<Log> logs;
    for (int file = 0; file < 12; ++file) {
        Log log{"log" + std::to_string(file), "generic", {}};
        std::int64_t time = at("2004-10-28").value + std::int64_t{one_of(6)} * 86'400'000'000;
        const int rows = file == 3 ? 0 : file == 4 ? 5 : 700;
        for (int i = 0; i < rows; ++i) {
            time += one_of(400) * 1'000'003;
            const std::int64_t jump = file % 3 == 1 ? std::int64_t{one_of(10'000)} * 60'000'000 : 0;
            const bool no = file % 4 == 2 && (file == 2 ? i > 600 : one_of(5) == 0);
            Row made;
            made.time = no || file == 7 ? std::string() : iso_utc(Micros{time - jump});
            made.outcome = static_cast<Outcome>(one_of(3));
            made.status = one_of(4);
            log.rows.push_back(made);
        }
        logs.push_back(std::move(log));
    }
    return events_of(logs);
}

/// By looking at each event.
Histogram counted(const Snapshot& snapshot, const std::vector<std::uint32_t>& shown, Histogram like)
{
    for (HistogramBin& bin : like.bins)
        bin.shown = {}, bin.total = 0;
    like.without_time = like.shown_without_time = 0;
    const auto bin_of = [&](Micros time) {
        return std::ranges::find_if(like.bins,
                                    [&](const HistogramBin& bin) { return bin.start <= time && time < bin.end; });
    };
    for (std::uint32_t id = 0; id < snapshot.event_count(); ++id) {
        const Micros time = snapshot.time(EventId{id});
        if (time == no_time)
            ++like.without_time;
        else if (const auto bin = bin_of(time); bin != like.bins.end())
            ++bin->total;
    }
    for (const std::uint32_t id : shown) {
        const Micros time = snapshot.time(EventId{id});
        if (time == no_time)
            ++like.shown_without_time;
        else if (const auto bin = bin_of(time); bin != like.bins.end())
            ++bin->shown[std::size_t(snapshot.facet(EventId{id}).outcome)];
    }
    return like;
}

}

class TestHistogram : public QObject {
    Q_OBJECT
private slots:
    void wholeByOutcome()
    {
        const auto snapshot = events_of(
            {{"a",
              "generic",
              {row("2004-11-16 10:00:00", Outcome::Success), row("2004-11-16 10:59:59.999999", Outcome::Failure),
               row("2004-11-16 11:00", Outcome::Failure), row("", Outcome::Success)}},
             {"b", "generic", {row("2004-11-16 13:30", Outcome::Unknown)}}});
        const auto h = histogram(*snapshot, nullptr, {{}, Zone(), 5});
        QVERIFY(h);
        QCOMPARE(picture(*h), "2004-11-16 10 0+1+1/2, 2004-11-16 11 0+0+1/1, 2004-11-16 13 1+0+0/1, none 1/1");
        QCOMPARE(h->bins.size(), 4u);
        QCOMPARE(h->events, 5u);
        QVERIFY(!h->filtered);
        QVERIFY((h->width == BinWidth{BinUnit::Hour, 1}));
        QCOMPARE(iso_utc(h->whole->until), std::string("2004-11-16T13:30:00.000001Z"));
    }

    void partInFrontOfTheWhole()
    {
        const auto snapshot =
            events_of({{"a",
                        "generic",
                        {row("2004-11-16 10:00", Outcome::Success), row("2004-11-16 10:30", Outcome::Failure),
                         row("2004-11-16 12:00", Outcome::Failure), row("", Outcome::Success)}}});
        const RowSet failed(snapshot, {2, 1});
        auto h = histogram(*snapshot, &failed, {{}, Zone(), 5});
        QVERIFY(h->filtered);
        QCOMPARE(picture(*h), "2004-11-16 10 0+0+1/2, 2004-11-16 12 0+0+1/1, none 0/1");
        const RowSet nothing(snapshot, {});
        h = histogram(*snapshot, &nothing, {{}, Zone(), 5});
        QVERIFY(h->filtered);
        QCOMPARE(picture(*h), "2004-11-16 10 0+0+0/2, 2004-11-16 12 0+0+0/1, none 0/1");
        const RowSet all = RowSet::all(snapshot);
        h = histogram(*snapshot, &all, {{}, Zone(), 5});
        QVERIFY(!h->filtered);
        QCOMPARE(picture(*h), "2004-11-16 10 0+1+1/2, 2004-11-16 12 0+0+1/1, none 1/1");
    }

    void countsAreThoseOfLookingAtEach_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("max_bins");
        QTest::addColumn<bool>("part_of_time");
        for (const char* zone : {"UTC", "Europe/Berlin"})
            for (const int max_bins : {2, 40, 5000})
                for (const bool part : {false, true})
                    QTest::addRow("%s %d %s", zone, max_bins, part ? "part" : "all") << zone << max_bins << part;
    }
    void countsAreThoseOfLookingAtEach()
    {
        QFETCH(QString, zone);
        QFETCH(int, max_bins);
        QFETCH(bool, part_of_time);
        std::mt19937 random(5);
        const auto snapshot = various(random);
        HistogramRequest request{{}, *Zone::parse(zone.toStdString()), max_bins};
        if (part_of_time)
            request.range = HistogramRange{at("2004-10-30 11:11:11"), at("2004-10-31 04:00:00")};
        std::vector<std::uint32_t> all(snapshot->event_count());
        std::iota(all.begin(), all.end(), 0u);
        std::vector<std::uint32_t> some, few;
        std::ranges::copy_if(all, std::back_inserter(some), [&](std::uint32_t) { return random() % 3 == 0; });
        std::ranges::sample(all, std::back_inserter(few), 5, random);
        std::ranges::shuffle(some, random);
        for (const unsigned jobs : {1u, 3u}) {
            for (const auto* ids : {&all, &some, &few}) {
                const RowSet rows(snapshot, *ids);
                const auto h = histogram(*snapshot, &rows, request, {}, jobs);
                QVERIFY(h);
                QVERIFY(!h->bins.empty());
                QVERIFY(h->without_time > 700);
                QCOMPARE(picture(*h), picture(counted(*snapshot, *ids, *h)));
            }
            const auto h = histogram(*snapshot, nullptr, request, {}, jobs);
            QCOMPARE(picture(*h), picture(counted(*snapshot, all, *h)));
        }
    }

    void nothingToCount()
    {
        const auto empty = events_of({});
        auto h = histogram(*empty, nullptr, {});
        QVERIFY(h && h->bins.empty() && !h->whole && h->events == 0);
        const auto timeless = events_of({{"a", "generic", {row("", Outcome::Success), row("", Outcome::Failure)}}});
        h = histogram(*timeless, nullptr, {HistogramRange{at("2004-11-16"), at("2004-11-17")}, Zone(), 100});
        QVERIFY(h && h->bins.empty() && !h->whole);
        QCOMPARE(h->without_time, 2u);
        const RowSet second(timeless, {1});
        h = histogram(*timeless, &second, {});
        QCOMPARE(h->shown_without_time, 1u);
        QCOMPARE(h->without_time, 2u);
    }

    void oneInstantAndAllTimes()
    {
        const auto instant = events_of({{"a", "generic", {row("2004-11-16 10:00:00.0005", Outcome::Success)}}});
        auto h = histogram(*instant, nullptr, {});
        QCOMPARE(h->bins.size(), 1u);
        QCOMPARE(picture(*h), "2004-11-16 10 0+1+0/1, none 0/0");
        const auto ages = events_of({{"a",
                                      "generic",
                                      {row("1601-01-01", Outcome::Success), row("2004-11-16", Outcome::Failure),
                                       row("9999-12-31 23:59:59.999999", Outcome::Unknown)}}});
        h = histogram(*ages, nullptr, {{}, *Zone::parse("Europe/Berlin"), 100});
        QVERIFY(h->bins.size() > 50 && h->bins.size() <= 101);
        QCOMPARE(std::accumulate(h->bins.begin(), h->bins.end(), 0u,
                                 [](unsigned n, const HistogramBin& bin) { return n + unsigned(bin.total); }),
                 3u);
        h = histogram(*ages, nullptr, {{}, Zone(), 1'000'000'000});
        QVERIFY(h->bins.size() <= 5000);
        // A range without events is empty bins, not no bins.
        h = histogram(*ages, nullptr, {HistogramRange{at("2010-01-01"), at("2010-01-02")}, Zone(), 25});
        QCOMPARE(h->bins.size(), 24u);
        QCOMPARE(picture(*h), "none 0/0");
    }

    void stops()
    {
        std::mt19937 random(5);
        const auto snapshot = various(random);
        std::stop_source stop;
        stop.request_stop();
        const auto h = histogram(*snapshot, nullptr, {}, TaskContext{stop.get_token(), {}});
        QVERIFY(!h);
        QCOMPARE(h.error().code, ErrorCode::Cancelled);
    }
};

SPOOR_TEST(TestHistogram)
#include "test_histogram.moc"
