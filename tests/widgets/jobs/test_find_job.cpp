// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/widgets/support/log_snapshot.h"
#include "tests/widgets/support/small_snapshot.h"
#include "widgets/jobs/find_job.h"
#include "widgets/jobs/go_to_job.h"
#include "widgets/jobs/seek_job.h"

#include <QSignalSpy>
#include <QTest>

using namespace spoor;
using namespace spoor::test;

namespace {

using Rows = std::vector<std::uint32_t>;

struct Heard {
    explicit Heard(FindJob& job)
    {
        QObject::connect(&job, &FindJob::found, &job, [this](const FoundRows& f) {
            rows = *f.matches.rows;
            generation = f.shown.snapshot()->generation;
            complete = f.complete;
            ++times;
        });
        QObject::connect(&job, &FindJob::failed, &job, [this](const Error& e) { error = e; });
        QObject::connect(&job, &FindJob::cleared, &job, [this] {
            rows.clear();
            ++cleared;
        });
    }
    Rows rows;
    std::uint64_t generation = 0;
    bool complete = false;
    int times = 0, cleared = 0;
    std::optional<Error> error;
};

}

class TestFindJob : public QObject {
    Q_OBJECT

    Scratch scratch_;

private slots:
    void finds_and_finds_again()
    {
        FindJob job;
        Heard heard(job);
        job.set_rows(RowSet::all(log_snapshot(scratch_, "a.log", {"/a", "/cmd.exe", "/b", "/CMD.EXE"})), true);
        QCOMPARE(heard.cleared, 0);
        job.set_needle({"cmd"});
        QVERIFY(job.running());
        QTRY_VERIFY(heard.complete);
        QCOMPARE(heard.rows, (Rows{1, 3}));
        job.set_needle({"cmd", false, true});
        QTRY_COMPARE(heard.rows, (Rows{1}));
        // The same is not looked for again.
        const int times = heard.times;
        job.set_needle({"cmd", false, true});
        QVERIFY(!job.running());
        QCOMPARE(heard.times, times);
        job.set_needle({});
        QCOMPARE(heard.cleared, 1);
    }

    void newest_wins_and_errors_are_told()
    {
        FindJob job;
        Heard heard(job);
        job.set_rows(RowSet::all(log_snapshot(scratch_, "a.log", {"/a", "/b"})), true);
        job.set_needle({"/a"});
        job.set_needle({"/b"});
        QTRY_VERIFY(heard.complete);
        QCOMPARE(heard.rows, (Rows{1}));
        QCOMPARE(heard.times, 1);
        job.set_needle({"b(", true});
        QTRY_VERIFY(heard.error);
        QCOMPARE(heard.error->code, ErrorCode::BadFilter);
        QCOMPARE(heard.error->position, 2u);
    }

    void other_rows_supersede_and_more_events_follow()
    {
        FindJob job;
        Heard heard(job);
        const auto log = log_snapshot(scratch_, "a.log", {"/a", "/b", "/a", "/b"});
        job.set_rows(RowSet::all(log), true);
        job.set_needle({"/a"});
        job.set_rows(RowSet(log, {0, 1}), true);
        QTRY_VERIFY(heard.complete);
        QCOMPARE(heard.rows, (Rows{0}));
        QCOMPARE(heard.times, 1);
        // While it loads.
        for (std::uint64_t g = 2; g <= 20; ++g)
            job.set_rows(RowSet::all(log_snapshot(scratch_, "a.log", {"/a", "/b", "/a", "/b", "/a"}, g)), true);
        QTRY_COMPARE(heard.generation, 20u);
        QCOMPARE(heard.rows, (Rows{0, 2, 4}));
        QVERIFY2(heard.times < 12, qPrintable(QString::number(heard.times)));
        job.set_rows({}, true);
        QCOMPARE(heard.cleared, 1);
    }

    void seeks()
    {
        SeekJob job;
        QSignalSpy arrived(&job, &SeekJob::arrived);
        QSignalSpy not_there(&job, &SeekJob::not_there);
        const auto log = log_snapshot(scratch_, "a.log", {"/a", "!/b", "/c", "!/d"});
        job.seek(RowSet::all(log), 0, {});
        job.seek(RowSet::all(log), 1, {});
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(arrived[0][0].value<EventKey>(), log->key(EventId{3}));
        QCOMPARE(arrived[0][1].toUInt(), 3u);
        job.seek(RowSet::all(log), 3, {});
        QTRY_COMPARE(not_there.size(), 1);
        job.seek(RowSet::all(log), 3, {Seek::What::SameSession, false});
        QTRY_COMPARE(arrived.size(), 2);
        QCOMPARE(arrived[1][1].toUInt(), 0u);
    }

    void places_data()
    {
        QTest::addColumn<bool>("ordered");
        QTest::newRow("time order") << true;
        QTest::newRow("another") << false;
    }
    void places()
    {
        QFETCH(bool, ordered);
        using State = GoToPlace::State;
        const auto log = log_snapshot(scratch_, "x/ex.log", {"/0", "/1", "/2", "/3"});
        const RowSet all = ordered ? RowSet::all(log) : RowSet(log, {3, 2, 1, 0});
        const auto to = [&](const RowSet& shown, const auto& what, std::optional<EventKey> chosen = {}) {
            return place_of(shown, ordered, chosen, GoToGoal{what});
        };
        const auto path = [&](const GoToPlace& place) {
            const auto text = log->path(*log->find(place.key));
            return QString::fromUtf8(text.data(), qsizetype(text.size()));
        };
        GoToPlace place = to(all, GoToGoal::ToRow{2});
        QCOMPARE(place.state, State::There);
        QCOMPARE(place.row, 1u);
        place = to(all, GoToGoal::ToRow{9});
        QCOMPARE(place.state, State::Beyond);
        QCOMPARE(place.row, 3u);
        QCOMPARE(place.number, 4u);

        place = to(all, GoToGoal::ToTime{*parse_time("2009-11-17 10:00:01.5")});
        QCOMPARE(place.state, State::There);
        QCOMPARE(path(place), "/2");
        place = to(all, GoToGoal::ToTime{*parse_time("2019-11-17")});
        QCOMPARE(place.state, State::Beyond);
        QCOMPARE(path(place), "/3");

        QCOMPARE(to(all, GoToGoal::ToLine{"", 2}).state, State::NoFile);
        place = to(all, GoToGoal::ToLine{"", 2}, log->key(EventId{3}));
        QCOMPARE(place.state, State::There);
        QCOMPARE(path(place), "/1");
        QCOMPARE(place.line, 2u);
        QCOMPARE(to(all, GoToGoal::ToLine{"EX.log", 3}).state, State::There);
        QCOMPARE(to(all, GoToGoal::ToLine{"x/ex.log", 3}).state, State::There);
        QCOMPARE(to(all, GoToGoal::ToLine{"other.log", 3}).state, State::NoFile);
        place = to(all, GoToGoal::ToLine{"ex.log", 900});
        QCOMPARE(place.state, State::Beyond);
        QCOMPARE(place.number, 4u);
        QCOMPARE(path(place), "/3");
        const RowSet some(log, ordered ? Rows{0, 3} : Rows{3, 0});
        place = to(some, GoToGoal::ToLine{"ex.log", 2});
        QCOMPARE(place.state, State::NotShown);
        QCOMPARE(path(place), "/3");
        QCOMPARE(to(RowSet(log, {}), GoToGoal::ToRow{1}).state, State::NoEvents);
        QCOMPARE(to(RowSet(), GoToGoal::ToLine{"ex.log", 2}).state, State::NoEvents);
    }
};

SPOOR_TEST(TestFindJob)
#include "test_find_job.moc"
