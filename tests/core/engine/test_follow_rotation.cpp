// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/line_reader.h"
#include "tests/core/engine/following.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <thread>

#include <unistd.h>

using namespace spoor;
using namespace spoor::test;
namespace fs = std::filesystem;

namespace {

/// Writes numbered lines without rest, a few at a time, to a file that `rotate` may change now and then.
class Writer {
public:
    /// `rotate` is called every `every` lines, with how often it was called before, while nothing is written.
    Writer(std::string path, int lines, int every, std::function<void(int)> rotate)
        : thread_([=, this] {
              for (int i = 0; i < lines;) {
                  const int end = std::min({i + 7, lines, (i / every + 1) * every});
                  append(path, numbered(i, end));
                  i = end;
                  if (i % every == 0 && i < lines)
                      rotate(i / every - 1);
                  if (i % 70 == 0)
                      std::this_thread::sleep_for(std::chrono::milliseconds(1));
              }
              done_ = true;
          })
    {
    }
    bool done() const { return done_; }

private:
    std::atomic<bool> done_{false};
    std::jthread thread_;
};

void gzip(const std::string& path)
{
    if (QProcess::execute("gzip", {QString::fromStdString(path)}) != 0)
        qFatal("gzip");
}

std::string names_of(const Snapshot& snapshot)
{
    std::vector<std::string> names;
    for (const auto& source : snapshot.sources)
        names.push_back(source->path.substr(source->path.rfind('/') + 1) + ':' + std::to_string(source->events) +
                        (source->error ? " (" + source->error->detail + ')' : std::string()));
    std::ranges::sort(names);
    std::string text;
    for (const std::string& name : names)
        text += name + ' ';
    return text;
}

/// For the message of a failure.
std::string names_if_wrong(const Snapshot& snapshot, int lines)
{
    return numbers_of(snapshot) == run_of(0, lines) ? std::string() : " in " + names_of(snapshot);
}

}

class TestFollowRotation : public QObject {
    Q_OBJECT

private slots:
    void renamedUnderLoad_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("folder") << true;
        QTest::newRow("file") << false;
    }
    void renamedUnderLoad()
    {
        QFETCH(bool, folder);
        Scratch scratch;
        const std::string path = scratch.write("in/a.log", "");
        Investigation investigation(following_options());
        investigation.add({folder ? scratch.path("in") : path});
        investigation.wait();
        constexpr int lines = 20'000;
        const Writer writer(path, lines, 4000, [&](int) {
            for (int n = 5; n >= 1; --n)
                if (const std::string from = path + (n > 1 ? "." + std::to_string(n - 1) : ""); fs::exists(from))
                    fs::rename(from, path + "." + std::to_string(n));
        });
        QTRY_VERIFY_WITH_TIMEOUT(writer.done(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(numbers_of(*investigation.wait()) + names_if_wrong(*investigation.snapshot(), lines),
                                  run_of(0, lines), 10'000);
        QCOMPARE(names_of(*investigation.snapshot()),
                 "a.log.1:4000 a.log.2:4000 a.log.3:4000 a.log.4:4000 a.log:4000 ");
        QCOMPARE(inner_fault_of(*investigation.snapshot()), "");
        QVERIFY(raw_lines(*investigation.snapshot())[5].starts_with("10.0."));
    }

    void renamedBeforeTheFirstLook()
    {
        Scratch scratch;
        const std::string path = scratch.write("in/a.log", numbered(0, 100));
        LoadOptions options = following_options();
        options.follow = false;
        Investigation investigation(options);
        investigation.add({path});
        investigation.wait();
        fs::rename(path, path + ".1");
        append(path + ".1", numbered(100, 110));
        scratch.write("in/a.log", numbered(110, 130));
        investigation.follow(true);
        QTRY_COMPARE_WITH_TIMEOUT(numbers_of(*investigation.snapshot()), run_of(0, 130), 10'000);
        QTRY_COMPARE(names_of(*investigation.snapshot()), "a.log.1:110 a.log:20 ");
    }

    void copiedAndTruncatedUnderLoad()
    {
        Scratch scratch;
        const std::string path = scratch.write("in/a.log", "");
        Investigation investigation(following_options());
        investigation.add({scratch.path("in")});
        investigation.wait();
        constexpr int lines = 20'000;
        const Writer writer(path, lines, 4000, [&](int n) {
            // As logrotate does it; nothing is written between the two.
            fs::copy_file(path, path + "." + std::to_string(n + 1));
            fs::resize_file(path, 0);
        });
        QTRY_VERIFY_WITH_TIMEOUT(writer.done(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(numbers_of(*investigation.wait()) + names_if_wrong(*investigation.snapshot(), lines),
                                  run_of(0, lines), 10'000);
        QCOMPARE(names_of(*investigation.snapshot()),
                 "a.log.1:4000 a.log.2:4000 a.log.3:4000 a.log.4:4000 a.log:4000 ");
        QCOMPARE(inner_fault_of(*investigation.snapshot()), "");
        for (const std::string& line : raw_lines(*investigation.snapshot()))
            QVERIFY2(line.starts_with("10.0."), line.c_str());
    }

    void dailyFilesAndCompressionUnderLoad()
    {
        Scratch scratch;
        const std::string path = scratch.write("in/a.log", "");
        Investigation investigation(following_options());
        investigation.add({scratch.path("in")});
        investigation.wait();
        constexpr int lines = 20'000;
        const Writer writer(path, lines, 4000, [&](int n) {
            const std::string day = path + "-2004111" + std::to_string(n);
            fs::rename(path, day);
            gzip(day);
        });
        QTRY_VERIFY_WITH_TIMEOUT(writer.done(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(numbers_of(*investigation.wait()) + names_if_wrong(*investigation.snapshot(), lines),
                                  run_of(0, lines), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(names_of(*investigation.wait()),
                                  "a.log-20041110.gz:4000 a.log-20041111.gz:4000 a.log-20041112.gz:4000 "
                                  "a.log-20041113.gz:4000 a.log:4000 ",
                                  15'000);
        QCOMPARE(numbers_of(*investigation.snapshot()), run_of(0, lines));
        QCOMPARE(inner_fault_of(*investigation.snapshot()), "");
    }

    void sourceKeepsItsIdAndItsEventsWhenItMoves()
    {
        Scratch scratch;
        const std::string path = scratch.write("in/a.log", numbered(0, 3000));
        Investigation investigation(following_options());
        investigation.add({scratch.path("in")});
        const auto before = investigation.wait();
        const EventKey key = before->key(EventId{17});
        fs::rename(path, path + ".1");
        append(path + ".1", numbered(3000, 3010));  // who writes has not noticed yet
        scratch.write("in/a.log", numbered(3010, 3020));
        QTRY_COMPARE(numbers_of(*investigation.snapshot()), run_of(0, 3020));
        const auto s = investigation.wait();
        QCOMPARE(s->source(FileId{0})->path, path + ".1");
        QVERIFY(s->find(key));
        gzip(path + ".1");
        QTRY_COMPARE_WITH_TIMEOUT(investigation.snapshot()->source(FileId{0})->path, path + ".1.gz", 10'000);
        const auto packed = investigation.wait();
        QVERIFY(packed->source(FileId{0})->compressed);
        QCOMPARE(numbers_of(*packed), run_of(0, 3020));
        LineReader reader;
        QVERIFY(reader.raw_line(*packed, *packed->find(key))->find("/17 ") != std::string::npos);
    }

    void truncatedWithoutCopyKeepsWhatItHad()
    {
        Scratch scratch;
        const std::string path = scratch.write("in/a.log", numbered(0, 3000));
        Investigation investigation(following_options());
        investigation.add({scratch.path("in")});
        investigation.wait();
        scratch.write("in/a.log", "");
        append(path, numbered(3000, 3010));
        QTRY_COMPARE(numbers_of(*investigation.wait()), run_of(0, 3010));
        // Grown beyond what it was, it is not taken for what it was.
        append(path, numbered(3010, 7000));
        QTRY_COMPARE(numbers_of(*investigation.wait()), run_of(0, 7000));
        const auto s = investigation.snapshot();
        LineReader reader;
        QVERIFY(!reader.raw_line(*s, EventId{0}));
        QVERIFY(reader.raw_line(*s, EventId{3000}));
    }

    void deletedMovedAndBackAgain()
    {
        Scratch scratch;
        const std::string a = scratch.write("in/a.log", numbered(0, 10));
        scratch.write("in/sub/b.log", numbered(10, 20));
        Investigation investigation(following_options());
        investigation.add({scratch.path("in")});
        const auto first = investigation.wait();
        const FileId of_a = id_of(*first, a), of_b = id_of(*first, scratch.path("in/sub/b.log"));
        fs::remove(a);
        QTRY_VERIFY_WITH_TIMEOUT(!investigation.snapshot()->source(of_a)->followed, 15'000);
        QCOMPARE(numbers_of(*investigation.snapshot()), run_of(0, 20));
        fs::rename(scratch.path("in/sub"), scratch.path("in/other"));
        append(scratch.path("in/other/b.log"), numbered(20, 30));
        QTRY_COMPARE(numbers_of(*investigation.snapshot()), run_of(0, 30));
        QTRY_COMPARE(investigation.wait()->sources.size(), 2u);
        QCOMPARE(investigation.snapshot()->source(of_b)->path, scratch.path("in/other/b.log"));
        // The name is there again.
        scratch.write("in/a.log", numbered(30, 40));
        QTRY_COMPARE(numbers_of(*investigation.wait()), run_of(0, 40));
        QCOMPARE(investigation.snapshot()->sources.size(), 3u);
    }

    void unreadableForAWhile()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        Scratch scratch;
        const std::string path = scratch.write("in/a.log", numbered(0, 3000));
        Investigation investigation(following_options());
        investigation.add({scratch.path("in")});
        investigation.wait();
        fs::permissions(path, fs::perms::owner_write);
        append(path, numbered(3000, 3010));
        QTest::qWait(200);
        QCOMPARE(numbers_of(*investigation.wait()), run_of(0, 3000));
        fs::permissions(path, fs::perms::owner_write | fs::perms::owner_read);
        QTRY_COMPARE(numbers_of(*investigation.wait()), run_of(0, 3010));
    }

    void copyThatStaysIsAFileOfItsOwn()
    {
        Scratch scratch;
        const std::string path = scratch.write("in/a.log", numbered(0, 10));
        LoadOptions options = following_options();
        options.follow_timing.hold = FollowTiming::Ms(700);
        Investigation investigation(options);
        investigation.add({scratch.path("in")});
        investigation.wait();
        fs::copy_file(path, scratch.path("in/copy.log"));
        QCOMPARE(investigation.wait()->event_count(), 10u);
        QTRY_COMPARE(investigation.snapshot()->event_count(), 20u);
        // A compressed file beside what it holds is not read while that is there.
        QCOMPARE(QProcess::execute("gzip", {"-k", QString::fromStdString(path)}), 0);
        QTest::qWait(1200);
        QCOMPARE(investigation.wait()->event_count(), 20u);
    }
};
SPOOR_TEST(TestFollowRotation)
#include "test_follow_rotation.moc"
