// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/raw_lines.h"

#include <algorithm>
#include <numeric>

namespace spoor::capture {
namespace {

// Reading over a gap costs less than another read below about this many bytes.
constexpr std::uint64_t worth_a_read = 16 * 1024;
constexpr std::uint64_t most_at_once = 4 << 20;

}

void RawLines::read(const Snapshot& snapshot, std::span<const EventId> events)
{
    text_.clear();
    places_.assign(events.size(), {});
    std::vector<std::uint32_t> order(events.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, {}, [&](std::uint32_t i) { return events[i].value; });
    for (std::size_t begin = 0; begin < order.size();) {
        const auto first = snapshot.place(events[order[begin]]);
        const Segment& segment = *snapshot.segments[first.segment].data;
        const std::uint32_t base_id = snapshot.segments[first.segment].first_event;
        const auto row_of = [&](std::size_t i) { return events[order[i]].value - base_id; };
        const auto end_of = [&](std::uint32_t row) {
            return segment.offset[row] + std::min<std::uint64_t>(segment.text_length(row), longest_line);
        };
        std::size_t end = begin + 1;
        std::uint64_t reach = end_of(first.row);
        while (end < order.size() && row_of(end) < segment.rows &&
               segment.offset[row_of(end)] <= reach + worth_a_read &&
               segment.offset[row_of(end)] - segment.offset[first.row] < most_at_once) {
            reach = std::max(reach, end_of(row_of(end)));
            ++end;
        }
        read_run(snapshot, events, std::span(order).subspan(begin, end - begin));
        begin = end;
    }
}

void RawLines::read_run(const Snapshot& snapshot, std::span<const EventId> events, std::span<const std::uint32_t> run)
{
    const auto [index, first_row] = snapshot.place(events[run.front()]);
    const Segment& segment = *snapshot.segments[index].data;
    const std::uint32_t base_id = snapshot.segments[index].first_event;
    const SourceInfo* source = snapshot.source(segment.file);
    if (!source || !source->format)
        return;
    if (source->format->binary()) {
        for (const std::uint32_t i : run) {
            const Result<std::string> line = reader_.raw_line(snapshot, events[i], longest_line);
            if (!line)
                continue;
            const auto length = segment.text_length(events[i].value - base_id);
            places_[i] = {text_.size(), line->size(), line->size() < longest_line ? 0 : length};
            text_ += *line;
        }
        return;
    }
    std::uint64_t from = UINT64_MAX, to = 0;
    for (const std::uint32_t i : run) {
        const std::uint32_t row = events[i].value - base_id;
        from = std::min<std::uint64_t>(from, segment.offset[row]);
        to = std::max<std::uint64_t>(to, segment.offset[row] +
                                             std::min<std::uint64_t>(segment.text_length(row), longest_line));
    }
    const Result<std::string> text =
        reader_.bytes(snapshot, segment.file, ByteOffset{segment.base + from}, static_cast<std::size_t>(to - from));
    if (!text)
        return;
    for (const std::uint32_t i : run) {
        const std::uint32_t row = events[i].value - base_id;
        const std::uint32_t length = segment.text_length(row);
        places_[i] = {text_.size() + segment.offset[row] - static_cast<std::size_t>(from),
                      std::min<std::size_t>(length, longest_line), length};
    }
    text_ += *text;
}

std::optional<std::string_view> RawLines::operator[](std::size_t i) const
{
    const Place& place = places_[i];
    return place.at == npos ? std::nullopt : std::optional(std::string_view(text_).substr(place.at, place.size));
}

}
