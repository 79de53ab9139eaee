// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/marked_rows.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace spoor {

MarkedStep step_marked(const RowSet& shown, std::optional<std::uint32_t> from, std::span<const EventKey> marked,
                       bool forward, bool time_ordered, const std::stop_token& stop)
{
    const auto& snapshot = shown.snapshot();
    if (!snapshot)
        return {{}, false, marked.size()};
    std::unordered_set<EventId> events;
    for (const EventKey& key : marked)
        if (const auto event = snapshot->find(key))
            events.insert(*event);
    std::vector<std::uint32_t> rows;
    if (time_ordered) {
        for (const EventId event : events)
            if (const std::int64_t row = shown.row_of(event); row >= 0)
                rows.push_back(std::uint32_t(row));
        std::ranges::sort(rows);
    } else {
        for (std::uint32_t row = 0; row < shown.size() && rows.size() < events.size(); ++row) {
            if (row % 4096 == 0 && stop.stop_requested())
                return {};
            if (events.contains(shown[row]))
                rows.push_back(row);
        }
    }
    MarkedStep step;
    step.hidden = marked.size() - rows.size();
    if (from)
        if (const auto self = std::ranges::find(rows, *from); self != rows.end())
            rows.erase(self);
    if (rows.empty())
        return step;
    if (forward) {
        const auto next = from ? std::ranges::upper_bound(rows, *from) : rows.begin();
        step.wrapped = next == rows.end();
        step.row = step.wrapped ? rows.front() : *next;
    } else {
        const auto after = from ? std::ranges::lower_bound(rows, *from) : rows.end();
        step.wrapped = after == rows.begin();
        step.row = step.wrapped ? rows.back() : *std::prev(after);
    }
    return step;
}

}
