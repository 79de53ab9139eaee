// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/file_watch.h"
#include "tests/core/engine/following.h"
#include "tests/support/suite.h"

#include <QTest>

#include <filesystem>
#include <thread>

using namespace spoor;
using namespace spoor::test;
using std::chrono::milliseconds;

class TestFileWatch : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatHappens()
    {
        Scratch scratch;
        const std::string path = scratch.write("in/a.log", "1\n");
        FileWatch watch;
        watch.watch({scratch.path("in")});
        if (is_network_folder(scratch.path("in")))
            QSKIP("the folder for tests is on a network file system");
        QVERIFY(watch.sees_all());
        QVERIFY(watch.wait(milliseconds(0)).touched.empty());
        append(path, "2\n");
        FileWatch::News news = watch.wait(milliseconds(2000));
        QCOMPARE(news.touched, std::set<std::string>{path});
        QVERIFY(!news.names && !news.lost);
        std::filesystem::rename(path, path + ".1");
        news = watch.wait(milliseconds(2000));
        QVERIFY(news.names);
        // A folder that is gone is no longer seen; told again where it is, it is.
        std::filesystem::rename(scratch.path("in"), scratch.path("out"));
        QVERIFY(watch.wait(milliseconds(2000)).names);
        watch.watch({scratch.path("in"), scratch.path("out")});
        QVERIFY(!watch.sees_all());
        append(scratch.path("out/a.log.1"), "3\n");
        QCOMPARE(watch.wait(milliseconds(2000)).touched, std::set<std::string>{scratch.path("out/a.log.1")});
        watch.watch({});
        watch.wait(milliseconds(0));
        append(scratch.path("out/a.log.1"), "4\n");
        QVERIFY(watch.wait(milliseconds(50)).touched.empty());
    }

    void withoutTheSystemNothingIsTold()
    {
        Scratch scratch;
        FileWatch watch(false);
        watch.watch({scratch.path()});
        QVERIFY(!watch.sees_all());
        scratch.write("a.log", "1\n");
        const FileWatch::News news = watch.wait(milliseconds(50));
        QVERIFY(news.touched.empty() && !news.names);
    }

    void wakeEndsTheWait()
    {
        FileWatch watch;
        const auto begin = std::chrono::steady_clock::now();
        std::jthread other([&] {
            std::this_thread::sleep_for(milliseconds(50));
            watch.wake();
        });
        watch.wait(milliseconds(30'000));
        QVERIFY(std::chrono::steady_clock::now() - begin < milliseconds(20'000));
    }
};
SPOOR_TEST(TestFileWatch)
#include "test_file_watch.moc"
