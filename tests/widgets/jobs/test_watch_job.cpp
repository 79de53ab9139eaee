// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/support/told_entries.h"
#include "tests/widgets/support/fake_findings.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/jobs/watch_job.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <mutex>

using namespace spoor;
using namespace spoor::test;

namespace {

/// Notes what it was given, and has as many alerts as it is told to have.
struct Looker {
    std::mutex guard;
    std::vector<bool> known;
    std::vector<std::size_t> rows;
    std::atomic<int> made = 0;
    std::atomic<int> alerts = 1;
    std::atomic<bool> hold = false;
    const QThread* thread = nullptr;

    std::size_t calls()
    {
        const std::lock_guard lock(guard);
        return known.size();
    }
    WatchMaker maker()
    {
        return [this](const WatchPlan&) -> Result<WatchLook> {
            ++made;
            return [this](const FindingSet& set, bool is_known) -> Result<std::vector<Alert>> {
                {
                    const std::lock_guard lock(guard);
                    known.push_back(is_known);
                    rows.push_back(set.rows.size());
                    thread = QThread::currentThread();
                }
                while (hold)
                    QThread::msleep(1);
                std::vector<Alert> all;
                for (int i = 0; !is_known && i < alerts; ++i)
                    all.push_back(an_alert("10.0.0." + std::to_string(i)));
                return all;
            };
        };
    }
};

std::shared_ptr<const FindingSet> found(std::size_t count, std::uint64_t generation)
{
    std::vector<SmallEvent> events;
    std::vector<FakeFinding> findings;
    for (std::size_t i = 0; i < count; ++i) {
        events.push_back({std::int64_t(i + 1), "10.0.0." + std::to_string(i), "", "/", 401, Outcome::Failure});
        findings.push_back({"ftp.bounce", Severity::High, "10.0.0." + std::to_string(i), {std::uint32_t(i)}, {}, {}});
    }
    events.push_back({100, "10.0.9.9", "", "/"});
    return fake_findings(small_snapshot(events, generation), findings);
}

WatchPlan plan_of_one()
{
    WatchPlan plan;
    WatchRule rule;
    rule.name = "Findings";
    rule.findings = "*";
    plan.rules = {rule};
    plan.per_minute = 100;
    return plan;
}

}

class TestWatchJob : public QObject {
    Q_OBJECT
private slots:
    void what_was_there_is_known_and_nothing_is_told_while_off()
    {
        Looker looker;
        WatchJob job(looker.maker());
        QSignalSpy told(&job, &WatchJob::told);
        job.set_plan(plan_of_one());
        job.look_in(found(1, 1));
        job.look_in(found(2, 2));
        QCOMPARE(looker.calls(), std::size_t(0));
        job.set_on(true);
        QTRY_VERIFY(!job.running());
        QCOMPARE(looker.known, std::vector<bool>{true});
        QCOMPARE(looker.rows, std::vector<std::size_t>{2});
        QVERIFY(looker.thread != QThread::currentThread());
        QCOMPARE(told.count(), 0);
        job.look_in(found(3, 3));
        QTRY_COMPARE(told.count(), 1);
        const auto message = told.first().first().value<Message>();
        QCOMPARE(message.watch_rule, std::string("Findings"));
        QVERIFY(message.told != no_time && !message.test);
        job.set_on(false);
        job.look_in(found(4, 4));
        QVERIFY(!job.running());
        QCOMPARE(looker.calls(), std::size_t(2));
        // On again: what came meanwhile is known too.
        job.set_on(true);
        QTRY_VERIFY(!job.running());
        QCOMPARE(looker.known.back(), true);
        QCOMPARE(looker.made.load(), 2);
        QCOMPARE(told.count(), 1);
    }

    void sets_that_come_faster_than_they_are_looked_at_are_taken_together()
    {
        Looker looker;
        WatchJob job(looker.maker());
        QSignalSpy told(&job, &WatchJob::told);
        job.set_plan(plan_of_one());
        job.set_on(true);
        job.look_in(found(1, 1));
        QTRY_VERIFY(!job.running());
        looker.hold = true;
        job.look_in(found(2, 2));
        QTRY_COMPARE(looker.calls(), std::size_t(2));
        for (std::size_t i = 3; i < 10; ++i)
            job.look_in(found(i, i));
        looker.hold = false;
        QTRY_VERIFY(!job.running());
        QCOMPARE(looker.rows, (std::vector<std::size_t>{1, 2, 9}));
    }

    void closing_ends_it()
    {
        Looker looker;
        WatchJob job(looker.maker());
        QSignalSpy told(&job, &WatchJob::told);
        job.set_plan(plan_of_one());
        job.set_on(true);
        job.look_in(found(1, 1));
        QTRY_VERIFY(!job.running());
        looker.hold = true;
        job.look_in(found(2, 2));
        QTRY_COMPARE(looker.calls(), std::size_t(2));
        job.look_in(nullptr);
        looker.hold = false;
        QVERIFY(!job.running());
        // Other logs: what they hold at first is known.
        job.look_in(found(5, 1));
        QTRY_COMPARE(looker.calls(), std::size_t(3));
        QTRY_VERIFY(!job.running());
        QCOMPARE(looker.known.back(), true);
        QCOMPARE(told.count(), 0);
    }

    void a_flood_is_one_message_with_a_count()
    {
        Looker looker;
        looker.alerts = 40;
        WatchJob job(looker.maker());
        QSignalSpy told(&job, &WatchJob::told);
        WatchPlan plan = plan_of_one();
        plan.per_minute = 1;
        job.set_plan(plan);
        job.set_on(true);
        job.look_in(found(1, 1));
        job.look_in(found(2, 2));
        QTRY_VERIFY(told.count() >= 1);
        QTRY_VERIFY(!job.running());
        QCOMPARE(told.count(), 1);
        // By another plan: what waits is told, and no alert is lost.
        job.set_plan(plan_of_one());
        std::uint64_t count = 0;
        for (const QList<QVariant>& one : told)
            count += one.first().value<Message>().count;
        QCOMPARE(count, std::uint64_t(40));
    }

    void a_plan_that_cannot_be_watched_says_so()
    {
        WatchJob job([](const WatchPlan&) -> Result<WatchLook> { return failure(ErrorCode::BadFilter, "x", "y"); });
        QSignalSpy failed(&job, &WatchJob::failed);
        job.set_on(true);
        job.look_in(found(1, 1));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::BadFilter);
    }

    void the_real_one_tells_of_a_finding_that_is_new()
    {
        WatchJob job;
        QSignalSpy told(&job, &WatchJob::told);
        job.set_plan(plan_of_one());
        job.look_in(found(1, 1));
        job.set_on(true);
        QTRY_VERIFY(!job.running());
        job.look_in(found(2, 2));
        QTRY_COMPARE(told.count(), 1);
        const auto message = told.first().first().value<Message>();
        QCOMPARE(message.alerts.size(), std::size_t(1));
        QCOMPARE(message.alerts[0].subject, std::string("10.0.0.1"));
        QCOMPARE(message.alerts[0].finding_rule, std::string("ftp.bounce"));
    }
};

SPOOR_TEST(TestWatchJob)
#include "test_watch_job.moc"
