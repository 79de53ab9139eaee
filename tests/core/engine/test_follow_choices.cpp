// SPDX-License-Identifier: GPL-3.0-or-later
// What the user chooses, and what is let go, while sources grow.
#include "core/engine/line_reader.h"
#include "tests/core/engine/following.h"
#include "tests/support/suite.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace spoor;
using namespace spoor::test;

namespace {

std::string local_lines(int first, int end)
{
    std::string text;
    for (int i = first; i < end; ++i)
        text += "2004-11-16 10:" + std::to_string(10 + i / 60 % 50) + ':' + std::to_string(10 + i % 50) + " line " +
                std::to_string(i) + '\n';
    return text;
}

}

class TestFollowChoices : public QObject {
    Q_OBJECT

private slots:
    void zoneHoldsForWhatComes()
    {
        for (const int before : {10, 4000}) {
            Scratch scratch;
            const std::string path = scratch.write("a.log", local_lines(0, before));
            Investigation investigation(following_options());
            investigation.add({path});
            investigation.wait();
            investigation.set_zone(FileId{0}, *Zone::parse("Europe/Berlin"));
            append(path, local_lines(before, before + 20));
            QTRY_COMPARE(investigation.wait()->event_count(), std::uint32_t(before + 20));
            LoadOptions options = plain_options();
            options.default_zone = *Zone::parse("Europe/Berlin");
            const std::string expected = event_picture(*loaded({path}, options));
            QTRY_COMPARE(QString::fromStdString(difference(expected, event_picture(*investigation.wait()))), QString());
            // And back, with what was merged.
            investigation.set_zone(FileId{0}, Zone());
            const std::string utc = event_picture(*loaded({path}));
            QTRY_COMPARE(QString::fromStdString(difference(utc, event_picture(*investigation.wait()))), QString());
        }
    }

    void formatHoldsForWhatComes()
    {
        Scratch scratch;
        const std::string path = scratch.write("a.log", numbered(0, 3000));
        Investigation investigation(following_options());
        investigation.add({path});
        investigation.wait();
        investigation.set_format(FileId{0}, "text");
        QCOMPARE(investigation.wait()->sources[0]->format->id(), "text");
        append(path, numbered(3000, 3010));
        QCOMPARE(investigation.wait()->event_count(), 3010u);
        QCOMPARE(investigation.snapshot()->sources[0]->format->id(), "text");
        QVERIFY(investigation.snapshot()->sources[0]->followed);
    }

    void whatWasTakenOutStaysOut()
    {
        Scratch scratch;
        const std::string a = scratch.write("in/a.log", numbered(0, 10));
        const std::string b = scratch.write("in/b.log", numbered(10, 20));
        const std::string c = scratch.write("in/c.log", numbered(20, 3000));
        Investigation investigation(following_options());
        investigation.add({scratch.path("in")});
        investigation.remove(id_of(*investigation.wait(), a));
        investigation.exclude("b.*");
        append(a, numbered(3000, 3001));
        append(b, numbered(3001, 3002));
        append(c, numbered(3002, 3003));
        scratch.write("in/b.txt", numbered(3003, 3004));
        QTRY_COMPARE(numbers_of(*investigation.wait()), "20-2999 3002");
        QTest::qWait(150);
        QCOMPARE(numbers_of(*investigation.wait()), "20-2999 3002");
        investigation.include("b.*");
        QTRY_COMPARE(numbers_of(*investigation.wait()), "10-2999 3001-3003");
    }

    void cancelDoesNotEndFollowing()
    {
        Scratch scratch;
        const std::string path = scratch.write("a.log", numbered(0, 3000));
        Investigation investigation(following_options());
        investigation.add({path});
        investigation.wait();
        investigation.cancel();
        append(path, numbered(3000, 3010));
        QTRY_COMPARE(numbers_of(*investigation.wait()), run_of(0, 3010));
    }

    void oldEventsAreLetGo()
    {
        Scratch scratch;
        const std::string path = scratch.write("in/a.log", "");
        LoadOptions options = following_options();
        options.keep_events = 20'000;
        Investigation investigation(options);
        investigation.add({scratch.path("in")});
        investigation.wait();
        constexpr int all = 300'000;
        std::size_t most = 0;
        for (int i = 0; i < all; i += 5000) {
            append(path, numbered(i, i + 5000));
            const auto s = investigation.wait();
            QCOMPARE(inner_fault_of(*s).substr(0, s->sources[0]->let_go ? 0 : 200), "");
            most = std::max<std::size_t>(most, s->event_count());
            QCOMPARE(s->event_count() + s->sources[0]->let_go, std::uint64_t(i + 5000));
        }
        // A segment is let go as a whole.
        QVERIFY2(most <= 20'000 + 2 * 65'536, qPrintable(QString::number(most)));
        const auto s = investigation.snapshot();
        QVERIFY(s->event_count() >= 20'000);
        QCOMPARE(numbers_of(*s), run_of(all - int(s->event_count()), all));
        QCOMPARE(s->sources[0]->lines.total, std::uint64_t(all));
        QCOMPARE(s->line(EventId{s->event_count() - 1}), std::uint64_t(all));
        QVERIFY(LineReader().raw_line(*s, EventId{0}));
    }

    void singleLinesDoNotMakeManySegments()
    {
        Scratch scratch;
        const std::string path = scratch.write("a.log", numbered(0, 3000));
        Investigation investigation(following_options());
        investigation.add({path});
        investigation.wait();
        for (int i = 3000; i < 3300; ++i) {
            append(path, numbered(i, i + 1));
            investigation.wait();
        }
        const auto s = investigation.snapshot();
        QVERIFY2(s->segments.size() <= 14, qPrintable(QString::number(s->segments.size())));
        const std::string text = read_file(path);
        QCOMPARE(QString::fromStdString(fault_of(*s, [&](const SourceInfo&) { return text; })), QString());
    }

    void aThousandFiles()
    {
        Scratch scratch;
        for (int i = 0; i < 1000; ++i)
            scratch.write("in/" + std::to_string(i / 50) + "/" + std::to_string(i) + ".log", numbered(i, i + 1));
        Investigation investigation(following_options());
        investigation.add({scratch.path("in")});
        QCOMPARE(numbers_of(*investigation.wait()), run_of(0, 1000));
        for (int i = 0; i < 1000; ++i)
            append(scratch.path("in/" + std::to_string(i / 50) + "/" + std::to_string(i) + ".log"),
                   numbered(i + 1000, i + 1001));
        QTRY_COMPARE_WITH_TIMEOUT(numbers_of(*investigation.wait()), run_of(0, 2000), 30'000);
    }

    void manyAskAtOnce()
    {
        Scratch scratch;
        const std::string path = scratch.write("in/a.log", numbered(0, 3000));
        scratch.write("in/b.log", local_lines(0, 100));
        Investigation investigation(following_options());
        std::atomic<bool> stop{false};
        std::atomic<int> end{3000};
        investigation.on_change([&] { static_cast<void>(investigation.snapshot()->event_count()); });
        investigation.add({scratch.path("in")});
        std::jthread writer([&] {
            for (; !stop; ++end)
                append(path, numbered(end, end + 1));
        });
        std::jthread reader([&] {
            LineReader lines;
            while (!stop) {
                const auto s = investigation.snapshot();
                if (s->event_count() > 0)
                    static_cast<void>(lines.raw_line(*s, EventId{s->event_count() - 1}));
            }
        });
        for (int i = 0; i < 30; ++i) {
            investigation.set_zone(FileId{1}, *Zone::parse(i % 2 ? "Europe/Berlin" : "America/New_York"));
            if (i % 5 == 0)
                investigation.reread(FileId{0});
            if (i % 7 == 0)
                investigation.follow(i % 2 == 0);
            investigation.wait();
        }
        stop = true;
        writer.join();
        reader.join();
        investigation.follow(true);
        investigation.set_zone(FileId{1}, Zone());
        const std::string expected = event_picture(*loaded({scratch.path("in")}));
        QTRY_COMPARE(QString::fromStdString(difference(expected, event_picture(*investigation.wait()))), QString());
        QVERIFY(end > 3000);
    }
};
SPOOR_TEST(TestFollowChoices)
#include "test_follow_choices.moc"
