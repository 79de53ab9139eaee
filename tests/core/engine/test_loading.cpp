// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/log_texts.h"
#include "tests/core/engine/mixed_folder.h"
#include "tests/support/loaded.h"
#include "tests/support/packed.h"
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

#include <unistd.h>

using namespace spoor;
using namespace spoor::test;

namespace {

/// Enough that no machine has read it when the test cancels.
void write_much(Scratch& scratch)
{
    const std::string log = w3c_text(16'000'000, 9);
    for (int i = 0; i < 6; ++i)
        scratch.write("in/" + std::to_string(i) + ".log", log);
    scratch.write("in/7.zst", packed("zst", {{"F", log}}));
}

void wait_until(const std::function<bool()>& met)
{
    QElapsedTimer timer;
    timer.start();
    while (!met()) {
        if (timer.elapsed() > 20'000)
            qFatal("waited too long");
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
}

int cancelled(const Snapshot& snapshot)
{
    int n = 0;
    for (const auto& source : snapshot.sources)
        n += source->state == LoadState::Cancelled;
    for (const Skipped& skipped : snapshot.skipped)
        n += skipped.reason.code == ErrorCode::Cancelled;
    return n;
}

bool nothing_is_half_done(const Snapshot& snapshot)
{
    for (const auto& source : snapshot.sources)
        if (source->state == LoadState::Loading || source->state == LoadState::Waiting)
            return false;
    return snapshot.complete;
}

}

class TestLoading : public QObject {
    Q_OBJECT

private slots:
    void anyNumberOfThreadsGivesTheSame()
    {
        Scratch scratch;
        const std::string folder = mixed_folder(scratch);
        const auto one = loaded({folder}, plain_options(1));
        QCOMPARE(inner_fault_of(*one), "");
        QVERIFY(one->event_count() > 100'000);
        const std::string picture = event_picture(*one) + source_picture(*one);
        for (const unsigned jobs : {2u, 4u, 7u}) {
            const auto other = loaded({folder}, plain_options(jobs));
            QVERIFY2(event_picture(*other) + source_picture(*other) == picture, QByteArray::number(jobs));
        }
    }

    void snapshotsGrowAndAreConsistent()
    {
        Scratch scratch;
        const std::string folder = mixed_folder(scratch);
        Investigation investigation(plain_options(4));
        std::atomic<int> calls = 0;
        std::vector<std::string> faults;  // of the listener's thread until wait() is back
        std::uint64_t generation = 0, events = 0;
        std::size_t sources = 0;
        const auto look = [&] {
            const auto s = investigation.snapshot();
            if (s->generation < generation || s->event_count() < events || s->sources.size() < sources)
                faults.push_back("shrunk");
            if (s->generation != generation)
                if (std::string fault = inner_fault_of(*s); !fault.empty())
                    faults.push_back(std::move(fault));
            generation = s->generation;
            events = s->event_count();
            sources = s->sources.size();
            static_cast<void>(investigation.progress());
        };
        investigation.on_change([&] {
            ++calls;
            look();
        });
        investigation.add({folder});
        const auto last = investigation.wait();
        QVERIFY(last->complete);
        QCOMPARE(investigation.snapshot()->generation, last->generation);
        wait_until([&] { return calls > 0; });
        investigation.on_change({});
        QTest::qWait(50);
        QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());
        const Progress p = investigation.progress();
        QCOMPARE(p.bytes_done, p.bytes_total);
        QCOMPARE(p.files_done, p.files_total);
        QCOMPARE(p.events, last->event_count());
        QVERIFY(!p.left);
    }

    void cancelEndsItSoon()
    {
        Scratch scratch;
        write_much(scratch);
        for (const unsigned jobs : {1u, 4u}) {
            Investigation investigation(plain_options(jobs));
            investigation.add({scratch.path("in")});
            wait_until([&] { return investigation.progress().bytes_done > 0; });
            QElapsedTimer timer;
            timer.start();
            investigation.cancel();
            const auto snapshot = investigation.wait();
            QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()));
            QVERIFY(nothing_is_half_done(*snapshot));
            QVERIFY(cancelled(*snapshot) > 0);
            QCOMPARE(inner_fault_of(*snapshot), "");
            const std::uint32_t before = snapshot->event_count();
            QTest::qWait(30);
            QCOMPARE(investigation.snapshot()->event_count(), before);

            // What is asked for after it is read.
            const std::string path = scratch.write("after.log", w3c_text(50'000, 1));
            investigation.add({path});
            const auto after = investigation.wait();
            QVERIFY(after->sources.back()->state == LoadState::Done);
            QVERIFY(after->event_count() > before);
        }
    }

    void addRightAfterCancel()
    {
        // While threads are still busy with what was cancelled.
        Scratch scratch;
        write_much(scratch);
        const std::string path = scratch.write("after.log", w3c_text(50'000, 1));
        for (int round = 0; round < 5; ++round) {
            Investigation investigation(plain_options(4));
            investigation.add({scratch.path("in")});
            wait_until([&] { return investigation.progress().bytes_done > 0; });
            investigation.cancel();
            investigation.add({path});
            const auto snapshot = investigation.wait();
            QVERIFY(nothing_is_half_done(*snapshot));
            QVERIFY(cancelled(*snapshot) > 0);
            const auto& source = *snapshot->sources.back();
            QVERIFY(source.path == path && source.state == LoadState::Done);
        }
    }

    void cancelWhileWalking()
    {
        Scratch scratch;
        for (int i = 0; i < 500; ++i)
            scratch.write("in/" + std::to_string(i) + "/x.log", "2004-11-16 10:00:00 x\n");
        for (int delay = 0; delay < 12; ++delay) {
            Investigation investigation(plain_options());
            investigation.add({scratch.path("in")});
            std::this_thread::sleep_for(std::chrono::microseconds(delay * 300));
            investigation.cancel();
            const auto snapshot = investigation.wait();
            QVERIFY(nothing_is_half_done(*snapshot));
            // Each file that was found is accounted for; what was not looked through is told by its root.
            const auto& skipped = snapshot->skipped;
            const bool whole =
                std::ranges::none_of(skipped, [&](const Skipped& s) { return s.path == scratch.path("in"); });
            if (whole)
                QCOMPARE(snapshot->sources.size() + skipped.size(), 500u);
            else
                QVERIFY(snapshot->sources.size() + skipped.size() <= 501u);
        }
    }

    void stopTokenOfWaitCancels()
    {
        Scratch scratch;
        write_much(scratch);
        Investigation investigation(plain_options(1));
        investigation.add({scratch.path("in")});
        std::stop_source stop;
        std::jthread other([&] {
            wait_until([&] { return investigation.progress().bytes_done > 0; });
            stop.request_stop();
        });
        int told = 0;
        const auto snapshot = investigation.wait({stop.get_token(), [&](const Progress&) { ++told; }});
        QVERIFY(cancelled(*snapshot) > 0);
        // Nothing to do: at once, with a token that has been stopped before too.
        QVERIFY(investigation.wait({stop.get_token(), {}})->complete);
    }

    void removeWhileLoading()
    {
        Scratch scratch;
        write_much(scratch);
        const std::string expected = [&] {
            std::vector<std::string> rest;
            for (int i = 1; i < 6; ++i)
                rest.push_back(scratch.path("in/" + std::to_string(i) + ".log"));
            rest.push_back(scratch.path("in/7.zst"));
            return source_picture(*loaded(rest));
        }();
        Investigation investigation(plain_options());
        investigation.on_change([] {});
        investigation.add({scratch.path("in")});
        wait_until([&] { return !investigation.snapshot()->sources.empty(); });
        const auto early = investigation.snapshot();
        investigation.remove(early->sources[0]->id);
        investigation.remove(FileId{4711});
        const auto snapshot = investigation.wait();
        QCOMPARE(source_picture(*snapshot), expected);
        QCOMPARE(inner_fault_of(*snapshot), "");
        for (const auto& source : snapshot->sources)
            investigation.remove(source->id);
        QCOMPARE(investigation.wait()->event_count(), 0u);
        QVERIFY(investigation.wait()->sources.empty());
        // The early view still is what it was.
        QCOMPARE(inner_fault_of(*early), "");
    }

    void destroyedWhileLoading()
    {
        Scratch scratch;
        write_much(scratch);
        QElapsedTimer timer;
        for (int delay = 0; delay < 30; delay += 3) {
            auto investigation = std::make_unique<Investigation>(plain_options(3));
            std::atomic<int> calls = 0;
            investigation->on_change([&] { ++calls; });
            investigation->add({scratch.path("in")});
            std::this_thread::sleep_for(std::chrono::milliseconds(delay));
            const auto kept = investigation->snapshot();
            timer.start();
            investigation.reset();
            QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()));
            QCOMPARE(inner_fault_of(*kept), "");
        }
        for (int i = 0; i < 200; ++i) {
            Investigation investigation(plain_options());
            if (i % 2)
                investigation.add({scratch.path("in/0.log")});
        }
    }

    void truncatedWhileReading()
    {
        Scratch scratch;
        const std::string log = w3c_text(60'000'000, 9);
        for (int round = 0; round < 3; ++round) {
            const std::string path = scratch.write("F", log);
            Investigation investigation(plain_options());
            investigation.add({path});
            wait_until([&] { return investigation.progress().bytes_done > 0; });
            QVERIFY(::truncate(path.c_str(), 1'000'000) == 0);
            const auto snapshot = investigation.wait();
            const SourceInfo& source = *snapshot->sources[0];
            QVERIFY(source.error && source.error->code == ErrorCode::SourceChanged);
            QCOMPARE(source.error->detail, "truncated");
            QCOMPARE(inner_fault_of(*snapshot), "");
        }
    }

    void nothingToRead()
    {
        Investigation investigation(plain_options());
        QVERIFY(investigation.snapshot() && investigation.snapshot()->complete);
        QVERIFY(investigation.wait()->complete);
        investigation.cancel();
        investigation.add({});
        investigation.set_zone(FileId{3}, Zone());
        QVERIFY(investigation.wait()->complete);
        QCOMPARE(investigation.wait()->event_count(), 0u);
    }

    void manyAtOnce()
    {
        // Everything at the same time, from several threads: this is for the thread sanitizer.
        Scratch scratch;
        const std::string folder = mixed_folder(scratch);
        LoadOptions options = plain_options(3);
        options.use_cache = true;
        options.cache_folder = scratch.path("cache");
        Investigation investigation(options);
        investigation.on_change([&] { static_cast<void>(investigation.snapshot()->event_count()); });
        std::vector<std::jthread> threads;
        threads.emplace_back([&] {
            for (int i = 0; i < 6; ++i)
                investigation.add({folder});
        });
        threads.emplace_back([&] {
            for (std::uint32_t i = 0; i < 40; ++i) {
                investigation.set_zone(FileId{i}, *Zone::parse(i % 2 ? "Europe/Berlin" : "+03:00"));
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        });
        threads.emplace_back([&] {
            for (int i = 0; i < 40; ++i) {
                const auto s = investigation.snapshot();
                for (std::uint32_t e = 0; e < s->event_count(); e += 10'007)
                    static_cast<void>(column_text(*s, EventId{e}, Field::Path));
                if (!s->sources.empty() && i % 9 == 8)
                    investigation.remove(s->sources[s->sources.size() / 2]->id);
                if (i == 30)
                    investigation.cancel();
                std::this_thread::sleep_for(std::chrono::milliseconds(3));
            }
        });
        threads.clear();
        const auto snapshot = investigation.wait();
        QVERIFY(nothing_is_half_done(*snapshot));
        QCOMPARE(inner_fault_of(*snapshot), "");
    }
};

SPOOR_TEST(TestLoading)
#include "test_loading.moc"
