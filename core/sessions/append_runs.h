// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_table.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace spoor {

/// Adds a row for each run and its events. `Runs` has `runs` and `events`, pairs of an index into them and an EventId,
/// in any order; each run has at least one. `row_of` makes a Session of a run, all but its events.
template <class Runs, class RowOf>
void append_runs(SessionTable& table, const Runs& runs, RowOf&& row_of)
{
    std::vector<std::uint32_t> next(runs.runs.size());
    for (const auto& [run, event] : runs.events)
        ++next[run];
    auto at = static_cast<std::uint32_t>(table.events.size());
    table.events.resize(table.events.size() + runs.events.size());
    const std::size_t first_row = table.rows.size();
    for (std::size_t i = 0; i < runs.runs.size(); ++i) {
        Session s = row_of(runs.runs[i]);
        s.first_event = at;
        s.event_count = std::exchange(next[i], at);
        at += s.event_count;
        table.rows.push_back(s);
    }
    for (const auto& [run, event] : runs.events)
        table.events[next[run]++] = event;
    const auto key = [&](std::uint32_t event) { return std::pair(table.snapshot->time(EventId{event}), event); };
    for (std::size_t i = first_row; i < table.rows.size(); ++i) {
        const auto events = std::span(table.events).subspan(table.rows[i].first_event, table.rows[i].event_count);
        if (!std::ranges::is_sorted(events, {}, key))
            std::ranges::sort(events, {}, key);
    }
}

}
