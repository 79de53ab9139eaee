// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/casefile/case_picture.h"
#include "tests/support/child.h"
#include "tests/support/marking_child.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include "core/casefile/database.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <random>
#include <set>

#include <sys/resource.h>
#include <unistd.h>

using namespace spoor;
using namespace spoor::test;

// Kills, full disks, damaged files: what was confirmed is there, and nothing by halves.

namespace {

std::string key(int n) { return "log.silence host" + std::to_string(n) + " *"; }

bool whole(const CaseFile& file)
{
    const auto entries = file.audit();
    const auto id = file.id();
    return entries && id && !first_break(*entries, *id);
}

}

class TestCaseDamage : public QObject {
    Q_OBJECT

private slots:
    void aKillInATransactionLeavesNothingOfIt()
    {
        Scratch scratch;
        const std::string path = scratch.path("a.spoor");
        QVERIFY(open_case(path)->dismiss(std::vector{key(1)}, "before"));
        QCOMPARE(in_child([&] {
                     auto database = Database::open(path, Database::Access::Write);
                     // So small a cache that pages of the transaction reach the file before its end.
                     if (!database->run("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE;"
                                        "UPDATE dismissals SET reason = 'by halves';"
                                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                                        " INSERT INTO dismissals SELECT 'k' || i, 'r', 's', 'by halves', 'a', 0 FROM n;"
                                        "DELETE FROM audit;"))
                         return 1;
                     ::_exit(7);
                 }),
                 7);
        QVERIFY(QFile(QString::fromStdString(path + "-journal")).size() > 0);
        QVERIFY(read_file(path).contains("by halves"));
        // Reading alone may not mend it, and must not show it.
        const auto reader = open_case(path, CaseOptions::Access::Read);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::WriteFailed);
        QVERIFY2(reader.error().detail.contains("broken off"), reader.error().detail.c_str());
        const auto next = open_case(path);
        QVERIFY(next);
        QCOMPARE(picture(next->dismissals()), key(1) + ": before (anna, 2026-01-01 00:00:02)\n");
        QVERIFY(whole(*next));
        QVERIFY(!QFile::exists(QString::fromStdString(path + "-journal")));
    }

    void whatWasConfirmedOutlivesAKill()
    {
        Scratch scratch;
        const std::string path = scratch.path("a.spoor");
        std::mt19937 random(7);
        int confirmed = 0;
        for (int round = 0; round < 12; ++round) {
            int pipe[2];
            QCOMPARE(::pipe(pipe), 0);
            const int from = confirmed;
            const pid_t child = start_child([&] {
                auto file = open_case(path);
                for (int n = from + 1; file && !file->read_only(); ++n) {
                    if (!file->dismiss(std::vector{key(n)}, std::string(3000, 'r')))
                        return 1;
                    if (::write(pipe[1], "c", 1) != 1)
                        return 2;
                }
                return 3;
            });
            ::close(pipe[1]);
            ::usleep(5'000 + random() % 60'000);
            ::kill(child, SIGKILL);
            QCOMPARE(wait_for(child), -1);
            char c;
            while (::read(pipe[0], &c, 1) == 1)
                ++confirmed;
            ::close(pipe[0]);
            const auto file = open_case(path);
            QVERIFY2(file && !file->read_only(), qPrintable(QString::number(round)));
            const int kept = int(file->dismissals()->size());
            // One may have been written that nobody could be told of any more.
            QVERIFY2(kept == confirmed || kept == confirmed + 1,
                     qPrintable(QStringLiteral("%1 of %2").arg(kept).arg(confirmed)));
            QVERIFY(whole(*file));
            QCOMPARE(int(file->audit()->size()), kept + 1);
            confirmed = kept;
        }
        QVERIFY2(confirmed > 0, "no child came to anything");
    }

    void confirmedBookmarksOutliveAKill()
    {
        Scratch scratch;
        const std::string path = scratch.path("a.spoor");
        std::mt19937 random(13);
        std::set<std::int64_t> confirmed;
        for (int round = 0; round < 10; ++round) {
            const auto ids = mark_until_killed(path, 5'000 + random() % 40'000);
            confirmed.insert(ids.begin(), ids.end());
            const auto file = open_case(path);
            QVERIFY2(file && !file->read_only(), qPrintable(QString::number(round)));
            const auto kept = file->bookmarks();
            QVERIFY(kept && whole(*file));
            for (const std::int64_t id : confirmed)
                QVERIFY2(std::ranges::contains(*kept, id, &Bookmark::id), qPrintable(QString::number(id)));
            // Of each round one may have been written that nobody could be told of any more.
            QVERIFY(kept->size() <= confirmed.size() + std::size_t(round) + 1);
        }
        QVERIFY2(!confirmed.empty(), "no child came to anything");
    }

    void aFullDiskLosesNoBookmark()
    {
        Scratch scratch;
        const std::string path = scratch.path("a.spoor");
        const int told = in_child([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            auto file = open_case(path);
            rlimit limit{300'000, RLIM_INFINITY};
            if (!file || !note_a_source(*file) || ::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 1;
            std::uint64_t n = 0;
            Result<std::vector<std::int64_t>> done;
            while (done && n < 1000)
                done = file->add_bookmarks(std::vector{mark_at(++n)});
            if (done || done.error().code != ErrorCode::WriteFailed || done.error().detail.empty())
                return 2;
            if (file->bookmarks()->size() != n - 1 || !whole(*file))
                return 3;
            // A change of many at once is not there by halves either.
            std::vector<Bookmark> many;
            for (std::uint64_t i = 0; i < 500; ++i)
                many.push_back(mark_at(5000 + i));
            if (file->add_bookmarks(many) || file->bookmarks()->size() != n - 1)
                return 4;
            limit.rlim_cur = RLIM_INFINITY;
            ::setrlimit(RLIMIT_FSIZE, &limit);
            return file->add_bookmarks(many) && file->bookmarks()->size() == n + 499 && n > 5 ? 7 : 5;
        });
        QCOMPARE(told, 7);
        const auto file = open_case(path);
        QVERIFY(file && whole(*file));
    }

    void aFullDiskIsToldAndLosesNothing()
    {
        Scratch scratch;
        const std::string path = scratch.path("a.spoor");
        // A bound on the size of files is what a test can have without a disk of its own.
        const int told = in_child([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            auto file = open_case(path);
            rlimit limit{200'000, RLIM_INFINITY};
            if (!file || ::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 1;
            int n = 0;
            Result<void> done;
            while (done && n < 1000)
                done = file->dismiss(std::vector{key(++n)}, std::string(3000, 'r'));
            if (done || done.error().code != ErrorCode::WriteFailed || done.error().detail.empty())
                return 2;
            // Nothing of the failed change, all that was before; and it goes on as soon as there is room.
            if (int(file->dismissals()->size()) != n - 1 || !whole(*file))
                return 3;
            limit.rlim_cur = RLIM_INFINITY;
            ::setrlimit(RLIMIT_FSIZE, &limit);
            return file->dismiss(std::vector{key(n)}, "now") && int(file->dismissals()->size()) == n && n > 5 ? 7 : 4;
        });
        QCOMPARE(told, 7);
        const auto file = open_case(path);
        QVERIFY(file && whole(*file));
        QCOMPARE(file->dismissals()->size() + 1, file->audit()->size());
    }

    void noRoomForACase()
    {
        Scratch scratch;
        const int told = in_child([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            rlimit limit{2'000, RLIM_INFINITY};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto file = open_case(scratch.path("a.spoor"));
            return !file && file.error().code == ErrorCode::WriteFailed ? 7 : 0;
        });
        QCOMPARE(told, 7);
        QVERIFY(open_case(scratch.path("a.spoor")));
    }

    void damagedFilesAreToldOrRead()
    {
        Scratch scratch;
        const std::string good = scratch.path("good.spoor");
        {
            auto file = open_case(good);
            for (int n = 0; n < 40; ++n)
                QVERIFY(file->dismiss(std::vector{key(n)}, std::string(500, 'r')));
        }
        const std::string content = read_file(good);
        std::mt19937 random(11);
        int refused = 0;
        for (int round = 0; round < 60; ++round) {
            std::string bad = content;
            const std::size_t at = random() % bad.size();
            switch (round % 3) {
            case 0:
                bad.resize(at);
                break;
            case 1:
                for (std::size_t i = at; i < std::min(bad.size(), at + 300); ++i)
                    bad[i] = char(random());
                break;
            default:
                bad.replace(at / 4096 * 4096, 4096, std::string(4096, '\xff'));
            }
            const std::string path = scratch.write("bad.spoor", bad);
            QFile::remove(QString::fromStdString(path + "-journal"));
            auto file = open_case(path);
            if (!file) {
                ++refused;
                const ErrorCode code = file.error().code;
                QVERIFY2(code == ErrorCode::DamagedCase || code == ErrorCode::NotACase || code == ErrorCode::CaseTooNew,
                         qPrintable(QString::number(int(code))));
                continue;
            }
            // Whatever is read, it is no crash; and what says nothing wrong is what was written.
            const auto all = file->dismissals();
            (void)file->audit();
            (void)file->settings();
            if (all && whole(*file))
                QVERIFY(all->size() <= 40);
        }
        QVERIFY2(refused > 30, qPrintable(QString::number(refused)));
    }

    void foreignTriggersAreNotRun()
    {
        Scratch scratch;
        const std::string path = scratch.path("a.spoor");
        QVERIFY(open_case(path)->dismiss(std::vector{key(1)}, "x"));
        QVERIFY(Database::open(path, Database::Access::Write)
                    ->run("CREATE TRIGGER t AFTER INSERT ON audit BEGIN DELETE FROM dismissals; END;"));
        auto file = open_case(path);
        QVERIFY(file && file->dismiss(std::vector{key(2)}, "y"));
        QCOMPARE(file->dismissals()->size(), 2u);
    }

    void tablesThatAreNotOursAreDamage()
    {
        Scratch scratch;
        const std::string path = scratch.path("a.spoor");
        QVERIFY(open_case(path));
        QVERIFY(Database::open(path, Database::Access::Write)->run("DROP TABLE dismissals"));
        auto file = open_case(path);
        QVERIFY(file);
        QCOMPARE(file->dismissals().error().code, ErrorCode::DamagedCase);
        QCOMPARE(file->dismiss(std::vector{key(1)}, "x").error().code, ErrorCode::DamagedCase);
    }
};

SPOOR_TEST(TestCaseDamage)

#include "test_case_damage.moc"
