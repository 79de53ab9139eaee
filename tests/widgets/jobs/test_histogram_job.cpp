// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/jobs/histogram_job.h"

#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

/// An event each second.
std::shared_ptr<const Snapshot> events(int count, std::uint64_t generation = 1)
{
    std::vector<SmallEvent> all;
    for (int i = 0; i < count; ++i)
        all.push_back({1000 + i, "10.0.0.1", "", "/", 200, i % 4 == 0 ? Outcome::Failure : Outcome::Success});
    return small_snapshot(all, generation);
}

EventRows all_of(std::shared_ptr<const Snapshot> snapshot)
{
    return {RowSet::all(std::move(snapshot)), false, false, {}, {}};
}

/// What a chart would show.
struct Shown {
    explicit Shown(HistogramJob& job)
    {
        QObject::connect(&job, &HistogramJob::ready, &job, [this](const std::shared_ptr<const Histogram>& h) {
            last = h;
            ++times;
            if (h)
                counts << QPair(shown(), total());
        });
        QObject::connect(&job, &HistogramJob::busy, &job, [this](bool running) { busy = running; });
    }
    std::uint64_t total() const
    {
        std::uint64_t n = 0;
        for (const HistogramBin& bin : last->bins)
            n += bin.total;
        return n;
    }
    std::uint64_t shown() const
    {
        std::uint64_t n = 0;
        for (const HistogramBin& bin : last->bins)
            n += bin.shown_total();
        return n;
    }
    std::shared_ptr<const Histogram> last;
    int times = 0;
    QList<QPair<std::uint64_t, std::uint64_t>> counts;  ///< shown and all, each time
    bool busy = false;
};

}

class TestHistogramJob : public QObject {
    Q_OBJECT
private slots:
    void rows_are_counted()
    {
        HistogramJob job;
        Shown shown(job);
        const auto snapshot = events(60);
        job.set_rows(all_of(snapshot));
        QVERIFY(shown.busy);
        QCOMPARE(shown.times, 0);
        QTRY_VERIFY(shown.last);
        QCOMPARE(shown.total(), 60u);
        QVERIFY(!shown.last->filtered);
        QTRY_VERIFY(!shown.busy);
        job.set_rows({RowSet(snapshot, {0, 4, 8}), false, true, {}, {}});
        QTRY_VERIFY(shown.last->filtered);
        QCOMPARE(shown.total(), 60u);
        QCOMPARE(shown.shown(), 3u);
    }

    void the_newest_wish_wins()
    {
        HistogramJob job;
        Shown shown(job);
        job.set_rows(all_of(events(3600)));
        job.set_max_bins(10);
        job.set_range(std::pair(seconds(1000), seconds(1010)));
        job.set_range(std::pair(seconds(2000), seconds(2100)));
        job.set_max_bins(101);
        job.set_zone(*Zone::parse("+01:00"));
        QTRY_VERIFY(shown.last);
        QTRY_VERIFY(!shown.busy);
        QCOMPARE(shown.times, 1);
        QCOMPARE(shown.last->zone.name(), std::string("+01:00"));
        QCOMPARE(shown.last->bins.size(), 100u);
        QCOMPARE(shown.last->bins.front().start.value, seconds(2000).value);
        QCOMPARE(shown.total(), 100u);
        // What is so already is not counted again.
        job.set_max_bins(101);
        job.set_zone(*Zone::parse("+01:00"));
        job.set_range(std::pair(seconds(2000), seconds(2100)));
        QVERIFY(!job.running());
        job.set_range({});
        QTRY_COMPARE(shown.total(), 3600u);
    }

    void snapshots_do_not_starve_it()
    {
        HistogramJob job;
        Shown shown(job);
        job.set_rows(all_of(events(10)));
        // Faster than results can arrive, for none does before the event loop turns.
        for (std::uint64_t g = 2; g < 30; ++g)
            job.set_rows(all_of(events(10 * int(g), g)));
        QTRY_VERIFY(shown.times > 0 && !job.running());
        QCOMPARE(shown.counts, (QList<QPair<std::uint64_t, std::uint64_t>>{{10, 10}, {290, 290}}));
        QVERIFY(!shown.busy);
    }

    void rows_of_a_running_filter_do_not_starve_it()
    {
        HistogramJob job;
        Shown shown(job);
        const auto snapshot = events(60);
        std::vector<std::uint32_t> ids;
        for (std::uint32_t i = 0; i < 20; ++i) {
            ids.push_back(i);
            job.set_rows({RowSet(snapshot, ids), true, true, {}, {}});
        }
        QTRY_VERIFY(shown.times > 0 && !job.running());
        QCOMPARE(shown.counts, (QList<QPair<std::uint64_t, std::uint64_t>>{{1, 60}, {20, 60}}));
        job.set_rows({RowSet(snapshot, {1, 2}), true, true, {}, {}});
        // The filter's end is what the user waits for.
        job.set_rows({RowSet(snapshot, {7, 8, 9, 10, 11}), false, true, {}, {}});
        QTRY_VERIFY(!job.running());
        QCOMPARE(shown.times, 3);
        QCOMPARE(shown.shown(), 5u);
    }

    void nothing_open()
    {
        HistogramJob job;
        Shown shown(job);
        job.set_zone(*Zone::parse("+01:00"));
        job.set_max_bins(7);
        QVERIFY(!job.running());
        job.set_rows(all_of(events(10)));
        job.set_rows({});
        QVERIFY(!shown.busy);
        QCOMPARE(shown.times, 1);
        QVERIFY(!shown.last);
        QTest::qWait(20);
        QCOMPARE(shown.times, 1);
    }
};

SPOOR_TEST(TestHistogramJob)
#include "test_histogram_job.moc"
