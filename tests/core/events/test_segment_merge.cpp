// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/segment_builder.h"
#include "core/events/segment_merge.h"
#include "tests/support/suite.h"

#include <QTest>

#include <random>

using namespace spoor;

namespace {

/// A segment as a parser might give it, with whatever a segment can have.
struct Made {
    TimedSegment segment;
    std::uint64_t lines;
};

Made made(std::mt19937& random, std::uint64_t base, std::uint64_t first_line)
{
    const auto some = [&](unsigned below) { return static_cast<std::uint32_t>(random() % below); };
    unsigned columns = 0;
    for (unsigned bit = 1; bit <= with_record; bit *= 2)
        columns |= some(2) ? bit : 0;
    SegmentBuilder builder(columns, 64);
    std::uint32_t at = some(5);
    const std::uint32_t rows = 1 + some(12);
    for (std::uint32_t row = 0; row < rows; ++row) {
        for (std::uint32_t n = some(3); n > 0; --n)
            some(2) ? builder.directive() : builder.reject(at, 1);
        if (some(4) == 0)
            builder.layout(some(3));
        if (some(5) == 0)
            builder.restart();
        SegmentBuilder::Row r;
        r.time = some(5) ? Micros{std::int64_t{some(1000)}} : no_time;
        r.offset = at;
        r.length = some(6) ? some(100) : 70'000 + some(100);
        r.client = some(9);
        r.user = some(9);
        r.path = some(9);
        r.agent = some(9);
        r.session = some(9);
        r.facet = some(9);
        r.pid = some(9);
        r.parent = some(9);
        r.bytes = some(9);
        r.record = some(9);
        builder.event(r, some(3) ? 0 : 2);
        at += r.length + 1;
    }
    if (some(3) == 0)
        builder.extend_last(at, 1);
    ParsedChunk chunk = std::move(builder).finish();
    chunk.segment->base = chunk.segment->raw_base = base;
    chunk.segment->first_line = first_line;
    chunk.segment->bytes = at + some(50);
    // A zone in force for some rows from some on.
    if (some(2)) {
        for (std::uint32_t row = 0; row < rows; ++row) {
            if (chunk.times->utc[row] == no_time.value || (!chunk.times->runs.empty() && some(3)))
                continue;
            chunk.times->runs.push_back({row, Micros{std::int64_t{some(3)}}});
        }
    }
    return {{chunk.segment, chunk.times}, chunk.lines.total};
}

std::int64_t east(const Times& times, std::uint32_t row)
{
    std::int64_t value = 0;
    for (const Times::Run& run : times.runs)
        if (run.row <= row)
            value = run.east.value;
    return value;
}

/// All that a row says, wherever it stands.
std::string row_picture(const TimedSegment& s, std::uint32_t row)
{
    const Segment& d = *s.data;
    std::string text = std::to_string(d.base + d.offset[row]) + ' ' + std::to_string(d.text_length(row)) + ' ' +
                       std::to_string(d.line(row)) + ' ' + std::to_string(d.layout(row)) + ' ' +
                       std::to_string(d.facet[row]);
    const auto add = [&](const auto& column, auto absent) {
        text += ' ' + std::to_string(column.empty() ? absent : column[row]);
    };
    add(d.client, StringPool::Id{});
    add(d.user, StringPool::Id{});
    add(d.path, StringPool::Id{});
    add(d.agent, StringPool::Id{});
    add(d.session, StringPool::Id{});
    add(d.pid, no_pid);
    add(d.parent, no_pid);
    add(d.bytes_moved, no_bytes);
    add(d.record, no_record);
    const std::int64_t time = s.times->utc[row];
    text += ' ' + std::to_string(time);
    if (time != no_time.value)
        text += '+' + std::to_string(east(*s.times, row));
    text += std::ranges::contains(d.restarts, row) ? " restart" : "";
    return text;
}

}

class TestSegmentMerge : public QObject {
    Q_OBJECT

private slots:
    void everyRowSaysWhatItSaid()
    {
        std::mt19937 random(20041116);
        for (int round = 0; round < 3000; ++round) {
            std::vector<std::string> expected;
            TimedSegment all;
            std::uint64_t base = random() % 1000, line = 1 + random() % 100, end = 0;
            const unsigned parts = 2 + random() % 4;
            for (unsigned part = 0; part < parts; ++part) {
                const Made next = made(random, base, line);
                for (std::uint32_t row = 0; row < next.segment.data->rows; ++row)
                    expected.push_back(row_picture(next.segment, row));
                end = base + next.segment.data->bytes;
                // Stretches without any event may be between them.
                const std::uint64_t between = random() % 3 ? 0 : random() % 40;
                base = end + between;
                line += next.lines + between / 5;
                all = part == 0 ? next.segment : merged(all, next.segment);
            }
            const Segment& s = *all.data;
            QCOMPARE(s.rows, std::uint32_t(expected.size()));
            QCOMPARE(s.base + s.bytes, end);
            for (std::uint32_t row = 0; row < s.rows; ++row)
                QCOMPARE(row_picture(all, row), expected[row]);
            const auto times = all.times->utc.span();
            QCOMPARE(all.times->sorted, std::ranges::is_sorted(times));
            std::int64_t first = no_time.value, last = std::numeric_limits<std::int64_t>::min();
            for (const std::int64_t t : times) {
                first = std::min(first, t);
                last = t == no_time.value ? last : std::max(last, t);
            }
            QCOMPARE(all.times->first, first);
            QCOMPARE(all.times->last, last);
            QVERIFY(std::ranges::is_sorted(s.gaps, {}, &Segment::Gap::row));
            QVERIFY(std::ranges::is_sorted(s.layouts, {}, &Segment::LayoutRun::row));
            QVERIFY(std::ranges::adjacent_find(s.restarts, std::greater_equal<>()) == s.restarts.end());
        }
    }

    void columnsThatNeitherHasAreNotMade()
    {
        SegmentBuilder a(with_client, 1), b(with_client, 1);
        a.event({});
        b.event({});
        ParsedChunk first = std::move(a).finish(), second = std::move(b).finish();
        first.segment->bytes = second.segment->base = 1;
        second.segment->first_line = 2;
        const TimedSegment one = merged({first.segment, first.times}, {second.segment, second.times});
        QCOMPARE(one.data->client.size(), 2u);
        QVERIFY(one.data->user.empty() && one.data->pid.empty() && one.data->bytes_moved.empty());
        QVERIFY(one.data->gaps.empty() && one.data->layouts.empty() && one.times->runs.empty());
    }
};
SPOOR_TEST(TestSegmentMerge)
#include "test_segment_merge.moc"
