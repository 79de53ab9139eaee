// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/walk.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace spoor;
using namespace spoor::test;

class TestWalk : public QObject {
    Q_OBJECT

    // Paths below the folder, one a line; then what was skipped, with the reason.
    static QString picture(const Scratch& scratch, const WalkResult& result)
    {
        const std::string base = root(scratch);
        const auto below = [&](std::string path) {
            for (std::size_t at; (at = path.find(base)) != std::string::npos;)
                path.erase(at, base.size());
            return QString::fromUtf8(path.c_str());
        };
        QString out;
        for (const FoundFile& f : result.files)
            out += below(f.path) + " " + QString::number(f.size) + "\n";
        for (const NotWalked& s : result.skipped)
            out += "skipped " + below(s.path) + ": " + QString::number(int(s.reason.code)) + " " +
                   below(s.reason.detail) + "\n";
        return out;
    }
    static std::string root(const Scratch& s) { return s.path().substr(0, s.path().find_last_not_of('/') + 1); }
    static QString code(ErrorCode c) { return QString::number(int(c)); }

private slots:
    void orderIsThatOfPaths()
    {
        Scratch s;
        for (const char* name :
             {"b.log", "a/z.log", "a.log", "a/b/c.log", ".hidden/x", "Z.log", "a/ex9.log", "a/ex10.log"})
            s.write(name, "x");
        QCOMPARE(picture(s, walk({root(s) + "//"})),
                 "/.hidden/x 1\n/Z.log 1\n/a/b/c.log 1\n/a/ex10.log 1\n/a/ex9.log 1\n/a/z.log 1\n/a.log 1\n/b.log 1\n");
    }

    void eachFileOnce()
    {
        Scratch s;
        s.write("a/1.log", "one");
        s.write("a/b/2.log", "second");
        QVERIFY(::link((root(s) + "/a/1.log").c_str(), (root(s) + "/a/other-name.log").c_str()) == 0);
        QCOMPARE(picture(s, walk({root(s) + "/a/b", root(s), root(s) + "/a/", root(s) + "/a/1.log"})),
                 "/a/b/2.log 6\n/a/1.log 3\nskipped /a/other-name.log: " + code(ErrorCode::NotReadable) +
                     " the same file as /a/1.log\n");
    }

    void linksStayInside()
    {
        Scratch outside, s;
        outside.write("secret.log", "x");
        s.write("a/1.log", "one");
        const auto link = [&](const std::string& target, const char* name) {
            QVERIFY(::symlink(target.c_str(), (root(s) + name).c_str()) == 0);
        };
        link("1.log", "/a/same.log");
        link("..", "/a/up");
        link(root(outside), "/out");
        link(root(outside) + "/secret.log", "/secret");
        link("self", "/self");
        link("nowhere", "/to-nothing");
        const QString refused = ": " + code(ErrorCode::NotReadable);
        QCOMPARE(picture(s, walk({root(s)})),
                 "/a/1.log 3\nskipped /out" + refused + " link that leaves the folder\nskipped /secret" + refused +
                     " link that leaves the folder\nskipped /self" + refused +
                     " link that leads to itself\nskipped /to-nothing: " + code(ErrorCode::NotFound) +
                     " link to nothing that can be reached\n");
    }

    void aLinkMayBeTheRoot()
    {
        Scratch s;
        s.write("real/1.log", "one");
        QVERIFY(::symlink("real", (root(s) + "/link").c_str()) == 0);
        QCOMPARE(picture(s, walk({root(s) + "/link"})), QString("/link/1.log 3\n"));
    }

    void whatIsNoFileIsSaid()
    {
        Scratch s;
        s.write("x", "");
        QVERIFY(::mkfifo((root(s) + "/pipe").c_str(), 0600) == 0);
        QVERIFY(::mkdir((root(s) + "/empty").c_str(), 0700) == 0);
        const QString picture_ = picture(s, walk({root(s), root(s) + "/empty", root(s) + "/missing", "/dev/null", ""}));
        QCOMPARE(picture_, "/x 0\nskipped /pipe: " + code(ErrorCode::NotReadable) + " pipe\nskipped /empty: " +
                               code(ErrorCode::EmptyFolder) + " \nskipped /missing: " + code(ErrorCode::NotFound) +
                               " No such file or directory\nskipped /dev/null: " + code(ErrorCode::NotReadable) +
                               " device\nskipped : " + code(ErrorCode::NotFound) + " No such file or directory\n");
    }

    void aFolderThatMayNotBeEntered()
    {
        if (::geteuid() == 0)
            QSKIP("nothing is closed to root");
        Scratch s;
        s.write("open/1.log", "x");
        s.write("closed/2.log", "x");
        const std::string closed = root(s) + "/closed";
        QVERIFY(::chmod(closed.c_str(), 0) == 0);
        const WalkResult result = walk({root(s)});
        ::chmod(closed.c_str(), 0700);
        QCOMPARE(picture(s, result),
                 "/open/1.log 1\nskipped /closed: " + code(ErrorCode::NotReadable) + " Permission denied\n");
    }

    void namesNeedNotBeUtf8()
    {
        Scratch s;
        const std::string name = root(s) + "/M\xFCller\n.log";
        FILE* f = std::fopen(name.c_str(), "w");
        QVERIFY(f);
        std::fclose(f);
        const WalkResult result = walk({root(s)});
        QCOMPARE(result.files.size(), std::size_t(1));
        QVERIFY(result.files[0].path == name);
        ::unlink(name.c_str());  // QTemporaryDir cannot name it
    }

    void tenThousandFiles()
    {
        Scratch s;
        for (int i = 0; i < 100; ++i) {
            const std::string folder = root(s) + "/d" + std::to_string(i);
            QVERIFY(::mkdir(folder.c_str(), 0700) == 0);
            for (int j = 0; j < 100; ++j) {
                FILE* f = std::fopen((folder + "/f" + std::to_string(j)).c_str(), "w");
                QVERIFY(f);
                std::fclose(f);
            }
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(walk({root(s)}).files.size(), std::size_t(10000));
        QVERIFY2(timer.elapsed() < 2000, QByteArray::number(timer.elapsed()));
    }

    void handsOverOnTheWayWhatItWouldHaveGiven()
    {
        Scratch s;
        for (int i = 0; i < 3000; ++i)
            s.write(std::to_string(i % 40) + "/" + std::to_string(i), "x");
        WalkWatch watch;
        WalkResult all;
        int parts = 0;
        std::uint64_t seen = 0;
        std::string folder;
        watch.at = [&](const std::string& path, std::uint64_t files) {
            folder = path;
            seen = std::max(seen, files);
        };
        watch.found = [&](WalkResult part) {
            ++parts;
            std::ranges::move(part.files, std::back_inserter(all.files));
            std::ranges::move(part.skipped, std::back_inserter(all.skipped));
        };
        WalkResult rest = walk({root(s)}, watch);
        QVERIFY(parts >= 2);
        std::ranges::move(rest.files, std::back_inserter(all.files));
        QCOMPARE(picture(s, all), picture(s, walk({root(s)})));
        QCOMPARE(folder, root(s) + "/9");
        QVERIFY(seen > 2900 && seen <= 3000);
    }

    void stopsWhereItIs()
    {
        Scratch s;
        for (int i = 0; i < 100; ++i)
            s.write(std::to_string(i) + "/x", "x");
        std::stop_source stop;
        WalkWatch watch;
        watch.stop = stop.get_token();
        watch.at = [&](const std::string&, std::uint64_t files) {
            if (files == 10)
                stop.request_stop();
        };
        const WalkResult result = walk({root(s), root(s) + "/5"}, watch);
        QCOMPARE(result.files.size(), std::size_t(10));
        const QString cancelled = code(ErrorCode::Cancelled);
        QCOMPARE(picture(s, result).section("skipped", 1), " : " + cancelled + " \nskipped /5: " + cancelled + " \n");
    }
};

SPOOR_TEST(TestWalk)

#include "test_walk.moc"
