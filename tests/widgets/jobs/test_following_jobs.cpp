// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs under snapshots that never stop coming, as while logs are followed.
#include "tests/support/suite.h"
#include "tests/widgets/support/fake_findings.h"
#include "tests/widgets/support/fake_sessions.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/jobs/chart_job.h"
#include "widgets/jobs/event_query.h"
#include "widgets/jobs/findings_job.h"
#include "widgets/jobs/sessions_job.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace spoor;
using namespace spoor::test;

namespace {

/// Grows by an event with each generation.
std::shared_ptr<const Snapshot> grown(std::uint64_t generation, bool complete = true)
{
    std::vector<SmallEvent> events;
    for (std::uint64_t i = 0; i < generation; ++i)
        events.push_back({std::int64_t(i), "10.0.0.1", "anna", i % 2 ? "/odd" : "/even"});
    auto made = std::make_shared<Snapshot>(*small_snapshot(events, generation));
    made->complete = complete;
    return made;
}

/// Takes its time, whatever comes meanwhile.
SessionSearch slow_search(int ms, std::atomic<int>& begun)
{
    return [ms, &begun](std::shared_ptr<const Snapshot> of, const TaskContext& context,
                        const SessionsReady& ready) -> Result<SessionSet> {
        ++begun;
        for (QElapsedTimer clock =
                 [] {
                     QElapsedTimer c;
                     c.start();
                     return c;
                 }();
             clock.elapsed() < ms;) {
            if (context.cancelled())
                return failure(ErrorCode::Cancelled);
            QThread::msleep(1);
        }
        SessionSet set = fake_sessions(of, {{SessionKind::Ftp, {of->event_count() - 1}}});
        for (const auto& table : set.tables)
            ready(table);
        return set;
    };
}

}

class TestFollowingJobs : public QObject {
    Q_OBJECT
private slots:
    void sessions_are_not_starved_by_constant_growth()
    {
        std::atomic<int> begun = 0;
        SessionsJob job(slow_search(60, begun));
        QList<std::uint64_t> told;
        connect(&job, &SessionsJob::all_found, this,
                [&](const std::shared_ptr<const Snapshot>& of, const SessionSet& set) {
                    told << of->generation;
                    // Of one snapshot, and whole.
                    for (const auto& table : set.tables)
                        QVERIFY(table && table->snapshot == of);
                });
        job.set_following(true);
        std::uint64_t generation = 1;
        job.set_snapshot(grown(generation));
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 1500) {
            ++generation;
            job.set_snapshot(grown(generation, generation % 3 != 0));
            QTest::qWait(20);
        }
        QVERIFY2(told.size() >= 3, qPrintable(QString::number(told.size())));
        QVERIFY(std::ranges::is_sorted(told));
        // No more than half of the time: it rests as long as it works, and 200 ms are the least between two.
        QVERIFY2(begun <= 1 + int(clock.elapsed() / SessionsJob::least_ms) + 1, qPrintable(QString::number(begun)));
        // When it is quiet the newest is looked at.
        QTRY_VERIFY(!told.isEmpty() && told.last() == generation && !job.running());
    }

    void a_list_is_never_of_two_snapshots_while_following()
    {
        std::atomic<int> begun = 0;
        SessionsJob job(slow_search(1, begun));
        bool mixed = false;
        int tables = 0;
        connect(&job, &SessionsJob::found, this, [&](const SessionSet& set) {
            tables = 0;
            for (const auto& table : set.tables)
                if (table) {
                    ++tables;
                    mixed = mixed || table->snapshot != set.tables[0]->snapshot;
                }
        });
        job.set_following(true);
        job.set_snapshot(grown(1));
        QTRY_COMPARE(tables, 5);
        for (std::uint64_t generation = 2; generation < 6; ++generation) {
            job.set_snapshot(grown(generation));
            QTRY_VERIFY(job.sessions().tables[0]->snapshot->generation == generation);
        }
        QVERIFY(!mixed);
    }

    void work_that_is_charged_makes_it_rest_longer()
    {
        std::atomic<int> begun = 0;
        SessionsJob job(slow_search(1, begun));
        job.set_following(true);
        job.set_snapshot(grown(1));
        QTRY_VERIFY(begun == 1 && !job.running());
        job.charge(std::chrono::seconds(20));
        job.set_snapshot(grown(2));
        QTest::qWait(SessionsJob::least_ms * 3);
        QCOMPARE(begun.load(), 1);
        // Nothing is followed any more: what waits is done.
        job.set_following(false);
        QTRY_COMPARE(begun.load(), 2);
    }

    void findings_of_an_older_snapshot_are_told_and_the_newest_come_next()
    {
        std::atomic<int> begun = 0;
        FindingsJob job([&](const Evidence& of, const RuleSettings&, const TaskContext& context) -> Result<FindingSet> {
            ++begun;
            for (int i = 0; i < 50; ++i) {
                if (context.cancelled())
                    return failure(ErrorCode::Cancelled);
                QThread::msleep(1);
            }
            return *fake_findings(of.snapshot, {{"ftp.bounce", Severity::High, "srv", {0}, {}, {}}});
        });
        QList<std::uint64_t> told;
        connect(&job, &FindingsJob::found, this,
                [&](const std::shared_ptr<const FindingSet>& set) { told << set->snapshot->generation; });
        QSignalSpy took(&job, &FindingsJob::took);
        job.set_following(true);
        for (std::uint64_t generation = 1; generation <= 20; ++generation) {
            const auto snapshot = grown(generation);
            job.look_in(snapshot, fake_sessions(snapshot, {{SessionKind::Ftp, {0}}}));
            QTest::qWait(10);
        }
        QTRY_VERIFY(!told.isEmpty() && told.last() == 20);
        QCOMPARE(told.first(), 1u);
        QVERIFY(told.size() < 20);
        QCOMPARE(took.count(), told.size());
        // The user's change does not wait.
        told.clear();
        RuleSettings settings;
        QVERIFY(settings.set_enabled("ftp.bounce", false));
        job.look_in(grown(21), {});
        job.set_settings(settings);
        QTRY_COMPARE(told, QList<std::uint64_t>{21});
    }

    void a_filter_follows_and_rests()
    {
        EventQuery query;
        query.set_following(true);
        query.set_snapshot(grown(1));
        query.set_filter("path:\"/odd\"");
        std::uint32_t shown = 0;
        connect(&query, &EventQuery::rows_ready, this, [&](const EventRows& rows) { shown = rows.rows.size(); });
        for (std::uint64_t generation = 2; generation <= 60; ++generation) {
            query.set_snapshot(grown(generation));
            QTest::qWait(1);
        }
        QTRY_COMPARE(shown, 30u);
        // By another order too.
        query.set_order({ColumnRef{Field::Path, {}}, true});
        query.set_snapshot(grown(80));
        QTRY_COMPARE(shown, 40u);
    }

    void charts_are_counted_though_their_sessions_are_always_late()
    {
        ChartJob job;
        job.set_wanted(true);
        job.set_following(true);
        QList<bool> legs_known;
        connect(&job, &ChartJob::ready, this,
                [&](const std::shared_ptr<const Chart>&, bool known) { legs_known << known; });
        const auto rows = [](const std::shared_ptr<const Snapshot>& of) {
            return EventRows{RowSet::all(of), false, false, {}, {}};
        };
        const auto first = grown(1);
        job.set_rows(rows(first));
        job.pin(first);
        job.set_sessions(first, fake_sessions(first, {{SessionKind::HttpAuth, {0}}}));
        QTRY_VERIFY(legs_known.count(true) >= chart_count);
        legs_known.clear();
        auto searched = grown(2);
        for (std::uint64_t generation = 2; generation < 20; ++generation) {
            const auto newest = grown(generation);
            job.set_rows(rows(newest));
            if (generation % 6 == 2) {
                job.pin(newest);
                searched = newest;
            } else if (generation % 6 == 4) {
                job.set_sessions(searched, fake_sessions(searched, {{SessionKind::HttpAuth, {0}}}));
                QTRY_VERIFY(legs_known.count(true) >= chart_count);
            }
            QVERIFY(!legs_known.contains(false));
        }
        // What the user chooses comes at once, before any sessions.
        legs_known.clear();
        job.expect_choice();
        job.set_rows(rows(grown(30)));
        QTRY_VERIFY(!legs_known.isEmpty());
    }
};

SPOOR_TEST(TestFollowingJobs)
#include "test_following_jobs.moc"
