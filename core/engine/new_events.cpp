// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/new_events.h"

#include <algorithm>
#include <utility>

namespace spoor {

std::vector<EventId> NewEvents::in(const Snapshot& snapshot)
{
    std::vector<std::pair<std::int64_t, std::uint32_t>> found;
    std::map<FileId, std::uint64_t> ends;
    for (const SegmentRef& ref : snapshot.segments) {
        const Segment& s = *ref.data;
        if (s.rows == 0)
            continue;
        const auto known = ends_.find(s.file);
        const std::uint64_t from = known == ends_.end() ? 0 : known->second;
        if (s.base + s.bytes <= from)
            continue;
        for (std::uint32_t row = 0; row < s.rows; ++row)
            if (s.base + s.offset[row] >= from)
                found.emplace_back(ref.times->utc[row], ref.first_event + row);
        std::uint64_t& end = ends[s.file];
        end = std::max(end, s.base + s.offset[s.rows - 1] + 1);
    }
    for (const auto& [file, end] : ends)
        ends_[file] = std::max(ends_[file], end);
    std::ranges::sort(found);
    std::vector<EventId> events;
    events.reserve(found.size());
    for (const auto& [time, event] : found)
        events.push_back(EventId{event});
    return events;
}

}
