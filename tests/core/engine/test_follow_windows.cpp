// SPDX-License-Identifier: GPL-3.0-or-later
// Windows event logs that are written to where they stand: .evtx by chunks, .evt as a ring.
#include "core/engine/new_events.h"
#include "tests/core/engine/following.h"
#include "tests/support/evt_writer.h"
#include "tests/support/evtx_writer.h"
#include "tests/support/suite.h"

#include <QTest>

#include <cstring>
#include <fstream>
#include <random>

using namespace spoor;
using namespace spoor::test;

namespace {

constexpr std::int64_t start = 1'600'000'000'000'000;
constexpr std::size_t chunk_size = 65536;
constexpr std::size_t header_size = 4096;

EvtxInstance logon(std::uint64_t number)
{
    return evtx_event({.number = number,
                       .time = start + static_cast<std::int64_t>(number) * 1'000'000,
                       .data = {{"TargetUserName", evtx_text("user" + std::to_string(number))}}});
}

std::string chunk_of(std::uint64_t first, std::uint64_t last)
{
    EvtxChunk chunk;
    for (std::uint64_t number = first; number <= last; ++number)
        chunk.record(number, logon(number));
    return chunk.finish();
}

/// Chunks of three records each, from this number on.
std::vector<std::string> chunks_of_three(std::size_t count, std::uint64_t first = 1)
{
    std::vector<std::string> chunks;
    for (std::size_t i = 0; i < count; ++i, first += 3)
        chunks.push_back(chunk_of(first, first + 2));
    return chunks;
}

/// As the event log service does: bytes change where they stand, and the file stays the same one.
void overwrite(const std::string& path, std::size_t at, std::string_view bytes)
{
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(at));
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

void put_chunk(const std::string& path, std::size_t index, const std::string& chunk)
{
    overwrite(path, header_size + index * chunk_size, chunk);
}

/// Record numbers, in order of time.
QString records(const Snapshot& snapshot, const std::vector<EventId>& events)
{
    QStringList text;
    for (const EventId id : events) {
        const auto [segment, row] = snapshot.place(id);
        text << QString::number(snapshot.segments[segment].data->record[row]);
    }
    return text.join(' ');
}

QString all_records(const Snapshot& snapshot)
{
    NewEvents all;
    return records(snapshot, all.in(snapshot));
}

QString run(int first, int last)
{
    QStringList text;
    for (int i = first; i <= last; ++i)
        text << QString::number(i);
    return text.join(' ');
}

/// What differs from the same file read anew; empty where nothing does.
QString difference_from_a_first_reading(const Snapshot& snapshot, const std::string& path)
{
    const auto anew = loaded({path});
    std::string faults = difference(event_picture(*anew), event_picture(snapshot));
    faults += difference(source_picture(*anew), source_picture(snapshot));
    return QString::fromStdString(faults + inner_fault_of(snapshot));
}

}

class TestFollowWindows : public QObject {
    Q_OBJECT

private slots:
    void theLastChunkFillsUp()
    {
        Scratch scratch;
        const std::string path = scratch.write("a.evtx", evtx_file({chunk_of(1, 3), chunk_of(4, 5)}));
        Investigation investigation(following_options());
        investigation.add({path});
        auto s = investigation.wait();
        NewEvents fresh;
        QCOMPARE(records(*s, fresh.in(*s)), run(1, 5));
        put_chunk(path, 1, chunk_of(4, 7));
        s = investigation.wait();
        QCOMPARE(records(*s, fresh.in(*s)), run(6, 7));
        QCOMPARE(difference_from_a_first_reading(*s, path), QString());
        // A chunk more, in space that was zeros before.
        append(path, std::string(2 * chunk_size, '\0'));
        s = investigation.wait();
        QCOMPARE(records(*s, fresh.in(*s)), QString());
        put_chunk(path, 2, chunk_of(8, 8));
        s = investigation.wait();
        QCOMPARE(records(*s, fresh.in(*s)), run(8, 8));
        put_chunk(path, 2, chunk_of(8, 10));
        put_chunk(path, 3, chunk_of(11, 12));
        s = investigation.wait();
        QCOMPARE(records(*s, fresh.in(*s)), run(9, 12));
        QCOMPARE(difference_from_a_first_reading(*s, path), QString());
    }

    void onlyWhatChangedIsReadAgain()
    {
        Scratch scratch;
        auto chunks = chunks_of_three(100);
        const std::string path = scratch.write("a.evtx", evtx_file(chunks));
        Investigation investigation(following_options());
        investigation.add({path});
        const auto before = investigation.wait();
        QCOMPARE(before->event_count(), 300u);
        QVERIFY(before->segments.size() >= 3);
        put_chunk(path, 99, chunk_of(298, 301));
        const auto after = investigation.wait();
        QCOMPARE(after->event_count(), 301u);
        QCOMPARE(after->segments.size(), before->segments.size());
        for (std::size_t i = 0; i + 1 < before->segments.size(); ++i)
            QCOMPARE(after->segments[i].data.get(), before->segments[i].data.get());
        QVERIFY(after->segments.back().data != before->segments.back().data);
        QCOMPARE(difference_from_a_first_reading(*after, path), QString());
    }

    void theOldestIsWrittenOver()
    {
        Scratch scratch;
        const std::string path = scratch.write("a.evtx", evtx_file(chunks_of_three(40)));
        Investigation investigation(following_options());
        investigation.add({path});
        auto s = investigation.wait();
        NewEvents fresh;
        QCOMPARE(records(*s, fresh.in(*s)), run(1, 120));
        put_chunk(path, 0, chunk_of(121, 122));
        s = investigation.wait();
        QCOMPARE(records(*s, fresh.in(*s)), run(121, 122));
        QCOMPARE(all_records(*s), run(4, 122));
        put_chunk(path, 0, chunk_of(121, 124));
        s = investigation.wait();
        QCOMPARE(records(*s, fresh.in(*s)), run(123, 124));
        QCOMPARE(difference_from_a_first_reading(*s, path), QString());
    }

    void anotherLogInItsPlaceIsAnother()
    {
        Scratch scratch;
        const std::string path = scratch.write("a.evtx", evtx_file(chunks_of_three(3)));
        Investigation investigation(following_options());
        investigation.add({path});
        investigation.wait();
        overwrite(path, 0, evtx_file(chunks_of_three(4, 50)));
        QTRY_COMPARE(all_records(*investigation.wait()), run(1, 9) + ' ' + run(50, 61));
        const auto s = investigation.snapshot();
        QCOMPARE(s->sources.size(), std::size_t{2});
        QVERIFY(!s->sources[0]->followed);
        QVERIFY(s->sources[1]->followed);
    }

    void clearedIsAnother()
    {
        Scratch scratch;
        const std::string path = scratch.write("a.evtx", evtx_file(chunks_of_three(3)));
        Investigation investigation(following_options());
        investigation.add({path});
        auto s = investigation.wait();
        NewEvents fresh;
        fresh.in(*s);
        scratch.write("a.evtx", evtx_file({chunk_of(10, 10)}));
        QTRY_COMPARE(all_records(*investigation.wait()), run(1, 10));
        s = investigation.snapshot();
        QCOMPARE(records(*s, fresh.in(*s)), run(10, 10));
    }

    void whateverIsWrittenIsAsIfReadAnew_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void whateverIsWrittenIsAsIfReadAnew()
    {
        QFETCH(const unsigned, seed);
        std::mt19937 random(seed);
        const auto one_of = [&](unsigned n) { return static_cast<std::size_t>(random() % n); };
        Scratch scratch;
        std::uint64_t next = 1;
        std::vector<std::pair<std::uint64_t, std::uint64_t>> chunks;  // first and last number of each
        for (std::size_t i = 0, count = 1 + one_of(70); i < count; ++i) {
            chunks.push_back({next, next + one_of(4)});
            next = chunks.back().second + 1;
        }
        std::vector<std::string> bytes;
        for (const auto& [first, last] : chunks)
            bytes.push_back(chunk_of(first, last));
        const std::string path = scratch.write("a.evtx", evtx_file(bytes));
        std::size_t current = chunks.size() - 1;
        const bool full = seed % 2 == 0;
        Investigation investigation(following_options());
        investigation.add({path});
        auto s = investigation.wait();
        NewEvents fresh;
        std::uint64_t told = fresh.in(*s).size();
        for (int step = 0; step < 25; ++step) {
            for (std::size_t n = 1 + one_of(3); n > 0; --n) {
                if (one_of(3) > 0) {
                    chunks[current].second = next++;
                } else if (full && chunks.size() > 2) {
                    current = (current + 1) % chunks.size();
                    chunks[current] = {next, next};
                    ++next;
                } else {
                    chunks.push_back({next, next});
                    ++next;
                    current = chunks.size() - 1;
                }
                std::string chunk = chunk_of(chunks[current].first, chunks[current].second);
                // The records are there before the header tells of them.
                const auto [first, last] = chunks[current];
                if (one_of(5) == 0 && first < last)
                    chunk.replace(0, 128, chunk_of(first, last - 1).substr(0, 128));
                put_chunk(path, current, chunk);
            }
            if (one_of(2) == 0)
                overwrite(path, 0x78, std::string(1, static_cast<char>(one_of(2))));  // the dirty flag
            s = investigation.wait();
            told += fresh.in(*s).size();
            QCOMPARE(told, next - 1);
            QCOMPARE(difference_from_a_first_reading(*s, path), QString());
        }
        QCOMPARE(s->sources.size(), std::size_t{1});
    }

    void whatIsLetGoIsCounted()
    {
        Scratch scratch;
        const std::string path = scratch.write("a.evtx", evtx_file(chunks_of_three(100)));
        LoadOptions options = following_options();
        options.keep_events = 120;
        Investigation investigation(std::move(options));
        investigation.add({path});
        NewEvents fresh;
        fresh.in(*investigation.wait());
        for (int i = 0; i < 100; ++i) {
            put_chunk(path, static_cast<std::size_t>(100 + i), chunk_of(301 + 3 * i, 303 + 3 * i));
            const auto s = investigation.wait();
            QCOMPARE(records(*s, fresh.in(*s)), run(301 + 3 * i, 303 + 3 * i));
            const SourceInfo& info = *s->sources[0];
            QCOMPARE(info.events, std::uint64_t{s->event_count()});
            QCOMPARE(info.events + info.let_go, std::uint64_t(303 + 3 * i));
        }
        QVERIFY(investigation.snapshot()->event_count() < 400);
        // And where something old changes after all.
        put_chunk(path, 0, chunk_of(601, 601));
        const auto s = investigation.wait();
        QCOMPARE(records(*s, fresh.in(*s)), run(601, 601));
        QCOMPARE(s->sources[0]->events, std::uint64_t{s->event_count()});
        QCOMPARE(s->sources[0]->events + s->sources[0]->let_go, std::uint64_t{598});
    }

    void ringOfAnEvtLog()
    {
        Scratch scratch;
        EvtRing ring(6 * 1024);
        std::uint32_t number = 0;
        const auto add = [&](int count) {
            for (int i = 0; i < count; ++i)
                ring.add({.time = 1'100'000'000 + ++number, .id = 529, .strings = {"anna", "DOM"}});
            ring.close();
        };
        add(5);
        const std::string path = scratch.write("a.evt", ring.bytes());
        Investigation investigation(following_options());
        investigation.add({path});
        auto s = investigation.wait();
        NewEvents fresh;
        std::size_t told = fresh.in(*s).size();
        QCOMPARE(told, std::size_t{5});
        for (int step = 0; step < 40; ++step) {
            add(1 + step % 7);
            overwrite(path, 0, ring.bytes());
            s = investigation.wait();
            told += fresh.in(*s).size();
            QCOMPARE(told, std::size_t{number});
            QCOMPARE(difference_from_a_first_reading(*s, path), QString());
        }
        QVERIFY(ring.first() > 20);
        QCOMPARE(s->sources.size(), std::size_t{1});
    }
};

SPOOR_TEST(TestFollowWindows)
#include "test_follow_windows.moc"
