// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/new_events.h"

#include <algorithm>
#include <utility>

namespace spoor {

std::vector<EventId> NewEvents::in(const Snapshot& snapshot)
{
    std::vector<std::pair<std::int64_t, std::uint32_t>> found;
    std::map<FileId, Given> all;
    const Given none;
    for (const SegmentRef& ref : snapshot.segments) {
        const Segment& s = *ref.data;
        if (s.rows == 0)
            continue;
        const auto known = given_.find(s.file);
        const Given& given = known == given_.end() ? none : known->second;
        if (s.record.empty() && s.base + s.bytes <= given.end)
            continue;
        Given& now = all.try_emplace(s.file, given).first->second;
        for (std::uint32_t row = 0; row < s.rows; ++row) {
            const std::uint64_t place = s.base + s.offset[row];
            const std::uint64_t number = s.record.empty() ? no_record : s.record[row];
            const bool later = given.record != no_record && number > given.record && !given.recovered.contains(number);
            if (place < given.end && !later)
                continue;
            found.emplace_back(ref.times->utc[row], ref.first_event + row);
            now.end = std::max(now.end, place + 1);
            // What was recovered can be of a log that was there before, with numbers of its own; or Windows has not yet
            // written the header that tells of it.
            if (number != no_record && snapshot.pools->facets[s.facet[row]].recovered)
                now.recovered.insert(number);
            else
                now.record = std::max(now.record, number);
        }
    }
    for (auto& [file, given] : all) {
        std::erase_if(given.recovered, [&](std::uint64_t number) { return number <= given.record; });
        given_[file] = std::move(given);
    }
    std::ranges::sort(found);
    std::vector<EventId> events;
    events.reserve(found.size());
    for (const auto& [time, event] : found)
        events.push_back(EventId{event});
    return events;
}

}
