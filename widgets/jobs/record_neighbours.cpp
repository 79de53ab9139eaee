// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/record_neighbours.h"

#include "core/io/encoding.h"

#include <algorithm>

namespace spoor {
namespace {

struct Item {
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
    std::optional<EventId> event;
};

/// Events of the source around `event`, which lie together: sources follow one another in a snapshot.
std::vector<Item> events_around(const Snapshot& snapshot, FileId file, EventId event, std::size_t around)
{
    const auto reach = static_cast<std::uint32_t>(std::min<std::size_t>(around, snapshot.event_count()));
    const std::uint32_t first = event.value - std::min(event.value, reach);
    const std::uint32_t past = std::min(snapshot.event_count() - event.value, reach + 1) + event.value;
    std::vector<Item> items;
    for (std::uint32_t id = first; id < past; ++id) {
        const Snapshot::Place place = snapshot.place(EventId{id});
        const Segment& segment = *snapshot.segments[place.segment].data;
        if (segment.file == file)
            items.push_back({segment.base + segment.offset[place.row], segment.text_length(place.row), EventId{id}});
    }
    return items;
}

}

Result<Neighbours> record_neighbours(LineReader& reader, const Snapshot& snapshot, EventId event, std::size_t around)
{
    const SourceInfo& source = snapshot.source(event);
    std::vector<Item> items = events_around(snapshot, source.id, event, around);
    const auto [least, greatest] = std::ranges::minmax(items, {}, &Item::offset);
    if (source.rejected)
        for (const RejectedLine& line : *source.rejected)
            if (line.offset > least.offset && line.offset < greatest.offset)
                items.push_back({line.offset, line.length, std::nullopt});
    std::ranges::stable_sort(items, {}, &Item::offset);

    const auto own = std::ranges::find(items, std::optional(event), &Item::event) - items.begin();
    const auto reach = static_cast<std::ptrdiff_t>(around);
    const auto begin = std::max<std::ptrdiff_t>(0, own - reach);
    const auto end = std::min(std::ssize(items), own + reach + 1);
    Neighbours out;
    out.current = static_cast<std::size_t>(own - begin);
    out.from_start = begin == 0 && own < reach;
    out.to_end = end == std::ssize(items) && own + reach >= end;
    for (auto i = begin; i < end; ++i) {
        const Item& item = items[static_cast<std::size_t>(i)];
        NeighbourLine line;
        line.offset = ByteOffset{item.offset};
        line.kind = item.event ? LineKind::Event : LineKind::Rejected;
        auto text = item.event ? reader.raw_line(snapshot, *item.event, Neighbours::line_limit + 1)
                               : reader.text(source, line.offset, item.length);
        if (!text)
            return std::unexpected(text.error());
        line.cut = text->size() > Neighbours::line_limit;
        line.text = utf8_prefix(*text, Neighbours::line_limit);
        if (item.event) {
            line.line = snapshot.line(*item.event);
            line.event = snapshot.key(*item.event);
        }
        out.lines.push_back(std::move(line));
    }
    return out;
}

}
