// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/fake_sessions.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/jobs/session_query.h"
#include "widgets/jobs/sessions_job.h"
#include "widgets/jobs/story_job.h"
#include "widgets/models/session_words.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace spoor;
using namespace spoor::test;

namespace {

std::shared_ptr<const Snapshot> snapshot(std::uint64_t generation, bool complete = true)
{
    auto made = std::make_shared<Snapshot>(*small_snapshot({{1, "10.0.0.1", "anna", "/a"}}, generation));
    made->complete = complete;
    return made;
}

int count(const SessionSet& set)
{
    int tables = 0;
    for (const auto& table : set.tables)
        tables += table != nullptr;
    return tables;
}

}

class TestSessionsJob : public QObject {
    Q_OBJECT
private slots:
    void kinds_come_one_by_one_and_off_this_thread()
    {
        const QThread* here = QThread::currentThread();
        std::atomic<bool> elsewhere = false;
        SessionsJob job([&](std::shared_ptr<const Snapshot> of, const TaskContext&, const SessionsReady& ready) {
            elsewhere = QThread::currentThread() != here;
            SessionSet set = fake_sessions(of, {{SessionKind::Ftp, {0}}});
            for (const auto& table : set.tables)
                ready(table);
            return Result<SessionSet>(set);
        });
        QList<int> counts;
        connect(&job, &SessionsJob::found, this, [&](const SessionSet& set) { counts << count(set); });
        QSignalSpy busy(&job, &SessionsJob::busy);
        job.set_snapshot(snapshot(1));
        QVERIFY(job.running());
        QVERIFY(counts.isEmpty());
        QTRY_VERIFY(!job.running());
        QCOMPARE(counts, (QList<int>{1, 2, 3, 4, 5}));
        QVERIFY(elsewhere);
        QCOMPARE(busy.count(), 2);
        QCOMPARE(job.sessions()[SessionKind::Ftp]->rows.size(), std::size_t(1));
        // All closed: nothing is left.
        job.set_snapshot(nullptr);
        QCOMPARE(counts.last(), 0);
        QCOMPARE(count(job.sessions()), 0);
    }

    void a_newer_snapshot_supersedes()
    {
        std::atomic<int> begun = 0;
        std::atomic<bool> first_stopped = false;
        SessionsJob job([&](std::shared_ptr<const Snapshot> of, const TaskContext& context,
                            const SessionsReady& ready) -> Result<SessionSet> {
            ++begun;
            if (of->generation == 1) {
                while (!context.cancelled())
                    QThread::msleep(1);
                first_stopped = true;
                ready(fake_sessions(of, {{SessionKind::Ftp, {0}}}).tables[0]);
                return failure(ErrorCode::Cancelled);
            }
            ready(fake_sessions(of, {{SessionKind::Ftp, {0}}, {SessionKind::Ftp, {0}}}).tables[0]);
            return SessionSet();
        });
        QSignalSpy found(&job, &SessionsJob::found);
        job.set_snapshot(snapshot(1));
        QTRY_COMPARE(begun.load(), 1);
        job.set_snapshot(snapshot(2));
        QTRY_VERIFY(!job.running());
        QVERIFY(first_stopped);
        QCOMPARE(found.count(), 1);
        QCOMPARE(job.sessions()[SessionKind::Ftp]->rows.size(), std::size_t(2));
    }

    void while_more_is_being_read_it_waits()
    {
        std::atomic<int> begun = 0;
        SessionsJob job([&](std::shared_ptr<const Snapshot>, const TaskContext&, const SessionsReady&) {
            ++begun;
            return Result<SessionSet>(SessionSet());
        });
        job.set_snapshot(snapshot(1, false));
        job.set_snapshot(snapshot(2, false));
        QTest::qWait(SessionsJob::quiet_ms / 4);
        QCOMPARE(begun.load(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(begun.load(), 1, SessionsJob::quiet_ms * 4);
        job.set_snapshot(snapshot(3, true));
        QTRY_COMPARE_WITH_TIMEOUT(begun.load(), 2, SessionsJob::quiet_ms / 2);
    }

    void the_list_follows_what_is_found_and_chosen()
    {
        SessionQuery query(session_vocabulary());
        QList<std::size_t> sizes;
        connect(&query, &SessionQuery::rows_ready, this, [&](const SessionRows& rows) { sizes << rows.rows->size(); });
        query.set_sessions(fake_sessions(snapshot(1), {{SessionKind::Ftp, {0}}, {SessionKind::Logon, {0}}}));
        QTRY_COMPARE(sizes, QList<std::size_t>{2});
        SessionChoice choice;
        choice.kind = SessionKind::Logon;
        query.set_choice(choice);
        QTRY_COMPARE(sizes, (QList<std::size_t>{2, 1}));
        query.set_choice(choice);
        query.set_order(SessionColumn::Client, true);
        QTRY_COMPARE(sizes, (QList<std::size_t>{2, 1, 1}));
        QVERIFY(query.choice().descending);
    }

    void only_the_newest_story_is_told()
    {
        const QThread* here = QThread::currentThread();
        StoryJob job([here](const SessionTable& table, std::size_t index, LineReader&) {
            return QThread::currentThread() == here ? SessionStory() : fake_story(table, index);
        });
        QStringList told;
        connect(&job, &StoryJob::told, this, [&](const std::shared_ptr<const ToldSession>& session) {
            told << QString::fromStdString(session->story.why);
        });
        const SessionSet set = fake_sessions(snapshot(1), {{SessionKind::Ftp, {0}}, {SessionKind::Ftp, {0}}});
        job.ask(set.tables[0], 0);
        job.ask(set.tables[0], 1);
        QTRY_COMPARE(told, QStringList{"The reason of ftp-2."});
        // What is not there is not asked for.
        job.ask(set.tables[0], 2);
        job.ask(nullptr, 0);
        QVERIFY(!job.running());
    }
};

SPOOR_TEST(TestSessionsJob)
#include "test_sessions_job.moc"
