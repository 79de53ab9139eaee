// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/segment_merge.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace spoor {
namespace {

struct Rows {
    std::uint32_t first, second;
    std::uint32_t all() const { return first + second; }
};

/// `absent` is what a column that is not there stands for.
template <class T>
Column<T> joined(const Column<T>& a, const Column<T>& b, Rows rows, T absent)
{
    if (a.empty() && b.empty())
        return {};
    Column<T> out(rows.all());
    const auto part = [&](const Column<T>& from, std::size_t at, std::uint32_t count) {
        if (from.empty())
            std::fill_n(out.data() + at, count, absent);
        else
            std::memcpy(out.data() + at, from.data(), count * sizeof(T));
    };
    part(a, 0, rows.first);
    part(b, rows.first, rows.second);
    return out;
}

/// Runs count from their row on, so the second's have to begin at its first row, with what holds there.
template <class Run, class Value>
std::vector<Run> joined_runs(std::vector<Run> runs, const std::vector<Run>& more, std::uint32_t at, Value Run::* value,
                             Value none)
{
    if (runs.empty() && more.empty())
        return runs;
    const auto add = [&](std::uint32_t row, Value v) {
        if ((runs.empty() ? none : runs.back().*value) != v)
            runs.push_back({row, v});
    };
    if (more.empty() || more.front().row > 0)
        add(at, none);
    for (const Run& run : more)
        add(at + run.row, run.*value);
    return runs;
}

std::shared_ptr<Times> joined(const Times& a, const Times& b, Rows rows)
{
    auto times = std::make_shared<Times>();
    times->utc = joined(a.utc, b.utc, rows, no_time.value);
    times->sorted = a.sorted && b.sorted && a.utc[rows.first - 1] <= b.utc[0];
    times->first = std::min(a.first, b.first);
    times->last = std::max(a.last, b.last);
    // No runs at all means that there is nothing to take back; a run of nothing says the same of some rows.
    times->runs = a.runs;
    if (a.runs.empty() && !b.runs.empty())
        times->runs.push_back({0, Micros{0}});
    const auto add = [&](std::uint32_t row, Micros east) {
        if (times->runs.back().east != east)
            times->runs.push_back({row, east});
    };
    // Rows in front of a run have no time, so it does not matter what holds there.
    if (b.runs.empty() && !a.runs.empty())
        add(rows.first, Micros{0});
    for (const Times::Run& run : b.runs)
        add(rows.first + run.row, run.east);
    return times;
}

}

TimedSegment merged(const TimedSegment& first, const TimedSegment& second)
{
    const Segment& a = *first.data;
    const Segment& b = *second.data;
    const Rows rows{a.rows, b.rows};
    const auto distance = static_cast<std::uint32_t>(b.base - a.base);
    auto s = std::make_shared<Segment>();
    s->file = a.file;
    s->base = a.base;
    s->raw_base = a.raw_base;
    s->bytes = distance + b.bytes;
    s->first_line = a.first_line;
    s->rows = rows.all();

    s->offset = joined(a.offset, b.offset, rows, std::uint32_t{0});
    for (std::uint32_t row = rows.first; row < rows.all(); ++row)
        s->offset[row] += distance;
    s->length = joined(a.length, b.length, rows, std::uint16_t{0});
    s->client = joined(a.client, b.client, rows, StringPool::Id{});
    s->user = joined(a.user, b.user, rows, StringPool::Id{});
    s->path = joined(a.path, b.path, rows, StringPool::Id{});
    s->agent = joined(a.agent, b.agent, rows, StringPool::Id{});
    s->session = joined(a.session, b.session, rows, StringPool::Id{});
    s->facet = joined(a.facet, b.facet, rows, FacetId{});
    s->pid = joined(a.pid, b.pid, rows, no_pid);
    s->parent = joined(a.parent, b.parent, rows, no_pid);
    s->bytes_moved = joined(a.bytes_moved, b.bytes_moved, rows, no_bytes);
    s->record = joined(a.record, b.record, rows, no_record);

    s->lengths = a.lengths;
    for (const auto& length : b.lengths)
        s->lengths.push_back({rows.first + length.row, length.length});
    s->layouts = joined_runs(a.layouts, b.layouts, rows.first, &Segment::LayoutRun::layout, 0u);
    // Row j of `b` is in line b.first_line + j + its gap, which must be a.first_line + (a.rows + j) + the new one. As in
    // Segment::line that is counted modulo 2^32.
    const auto between = static_cast<std::uint32_t>(b.first_line - a.first_line) - rows.first;
    s->gaps = a.gaps;
    if (b.gaps.empty() || b.gaps.front().row > 0)
        s->gaps.push_back({rows.first, between});
    for (const auto& gap : b.gaps)
        s->gaps.push_back({rows.first + gap.row, between + gap.lines});
    if (s->gaps.size() > a.gaps.size()) {
        // Where nothing is between the two, it need not be said.
        const std::uint32_t before = a.gaps.empty() ? 0 : a.gaps.back().lines;
        const auto at = s->gaps.begin() + static_cast<std::ptrdiff_t>(a.gaps.size());
        if (at->lines == before)
            s->gaps.erase(at);
    }
    s->restarts = a.restarts;
    for (const std::uint32_t row : b.restarts)
        if (s->restarts.empty() || s->restarts.back() < rows.first + row)
            s->restarts.push_back(rows.first + row);
    return {std::move(s), joined(*first.times, *second.times, rows)};
}

}
