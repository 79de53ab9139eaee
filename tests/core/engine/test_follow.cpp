// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/following.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace spoor;
using namespace spoor::test;

class TestFollow : public QObject {
    Q_OBJECT

private slots:
    void appendedLinesBecomeEvents()
    {
        Scratch scratch;
        const std::string path = scratch.write("in/a.log", numbered(0, 10));
        Investigation investigation(following_options());
        QVERIFY(investigation.following());
        investigation.add({scratch.path("in")});
        QCOMPARE(numbers_of(*investigation.wait()), run_of(0, 10));
        append(path, numbered(10, 11));
        const auto s = investigation.wait();
        QCOMPARE(numbers_of(*s), run_of(0, 11));
        QVERIFY(s->complete);
        QVERIFY(s->sources[0]->followed);
        QCOMPARE(s->sources[0]->sha256, loaded({path})->sources[0]->sha256);
        // Nobody has to ask for it.
        append(path, numbered(11, 5000));
        QTRY_COMPARE(numbers_of(*investigation.snapshot()), run_of(0, 5000));
        append(path, numbered(5000, 5001));
        QTRY_COMPARE(numbers_of(*investigation.snapshot()), run_of(0, 5001));
        QCOMPARE(QString::fromStdString(event_picture(*investigation.snapshot())),
                 QString::fromStdString(event_picture(*loaded({path}))));
        QCOMPARE(QString::fromStdString(inner_fault_of(*investigation.snapshot())), QString());
    }

    void lineEndsMayComeLate()
    {
        Scratch scratch;
        const std::string whole = numbered(0, 3000);
        const std::string path = scratch.write("a.log", whole);
        Investigation investigation(following_options());
        investigation.add({path});
        investigation.wait();
        const std::string more = numbered(3000, 3002, "\r\n");
        append(path, more.substr(0, more.size() - 10));
        QCOMPARE(numbers_of(*investigation.wait()), run_of(0, 3001));
        append(path, more.substr(more.size() - 10, 9));
        QCOMPARE(numbers_of(*investigation.wait()), run_of(0, 3001));
        append(path, more.substr(more.size() - 1));
        const auto s = investigation.wait();
        QCOMPARE(numbers_of(*s), run_of(0, 3002));
        QCOMPARE(QString::fromStdString(event_picture(*s)), QString::fromStdString(event_picture(*loaded({path}))));
    }

    void lineWithoutEndIsReadAfterAWhile()
    {
        for (const int lines : {5, 3000}) {
            Scratch scratch;
            const std::string path = scratch.write("a.log", numbered(0, lines));
            LoadOptions options = following_options();
            options.follow_timing.unfinished = FollowTiming::Ms(400);
            Investigation investigation(options);
            investigation.add({path});
            investigation.wait();
            const std::string more = numbered(lines, lines + 1);
            append(path, more.substr(0, more.size() - 1));
            QTRY_COMPARE(investigation.snapshot()->event_count(), std::uint32_t(lines + 1));
            // It goes on after all.
            append(path, "6\n" + numbered(lines + 1, lines + 2));
            QTRY_COMPARE(numbers_of(*investigation.snapshot()), run_of(0, lines + 2));
            const auto s = investigation.wait();
            QCOMPARE(QString::fromStdString(event_picture(*s)), QString::fromStdString(event_picture(*loaded({path}))));
        }
    }

    void newFilesAndFoldersAreRead()
    {
        Scratch scratch;
        scratch.write("in/a.log", numbered(0, 10));
        Investigation investigation(following_options());
        investigation.add({scratch.path("in")});
        investigation.wait();
        scratch.write("in/b.log", numbered(10, 20));
        QTRY_COMPARE(numbers_of(*investigation.snapshot()), run_of(0, 20));
        const std::string deep = scratch.write("in/more/deep/c.log", numbered(20, 30));
        QTRY_COMPARE(numbers_of(*investigation.snapshot()), run_of(0, 30));
        append(deep, numbered(30, 40));
        QTRY_COMPARE(numbers_of(*investigation.snapshot()), run_of(0, 40));
    }

    void followingBeginsAndEndsWhenAsked()
    {
        Scratch scratch;
        const std::string path = scratch.write("a.log", numbered(0, 3000));
        LoadOptions options = following_options();
        options.follow = false;
        Investigation investigation(options);
        investigation.add({path});
        investigation.wait();
        append(path, numbered(3000, 3001));
        QCOMPARE(numbers_of(*investigation.wait()), run_of(0, 3000));
        investigation.follow(true);
        QCOMPARE(numbers_of(*investigation.wait()), run_of(0, 3001));
        append(path, numbered(3001, 3002));
        QCOMPARE(numbers_of(*investigation.wait()), run_of(0, 3002));
        append(path, "10.0.0.1 unfinished");
        investigation.wait();
        investigation.follow(false);
        const auto s = investigation.wait();
        QVERIFY(!s->sources[0]->followed);
        QCOMPARE(QString::fromStdString(source_picture(*s)), QString::fromStdString(source_picture(*loaded({path}))));
        append(path, numbered(3002, 3003));
        QTest::qWait(300);
        QCOMPARE(investigation.wait()->event_count(), s->event_count());
        investigation.follow(true);
        QTRY_COMPARE(investigation.snapshot()->sources[0]->bytes, read_file(path).size());
    }

    void withoutNoticesFilesAreLookedAt()
    {
        Scratch scratch;
        const std::string path = scratch.write("in/a.log", numbered(0, 10));
        LoadOptions options = following_options();
        options.follow_timing.notices = false;
        options.follow_timing.poll = FollowTiming::Ms(100);
        Investigation investigation(options);
        investigation.add({scratch.path("in")});
        investigation.wait();
        append(path, numbered(10, 20));
        QTRY_COMPARE(numbers_of(*investigation.snapshot()), run_of(0, 20));
        scratch.write("in/sub/b.log", numbered(20, 30));
        QTRY_COMPARE(numbers_of(*investigation.snapshot()), run_of(0, 30));
    }

    void nothingHappensWhereNothingDoes()
    {
        Scratch scratch;
        scratch.write("in/a.log", numbered(0, 10));
        Investigation investigation(following_options());
        investigation.add({scratch.path("in")});
        const auto s = investigation.wait();
        QTest::qWait(600);
        QVERIFY(investigation.snapshot()->generation <= s->generation + 2);
    }
};
SPOOR_TEST(TestFollow)
#include "test_follow.moc"
