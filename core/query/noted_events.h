// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/query/event_notes.h"
#include "core/query/test.h"

#include <cstdint>
#include <vector>

namespace spoor::query {

/// The events of a snapshot that a condition on one of the investigator's fields picks out.
struct NotedEvents {
    std::vector<std::uint32_t> events;  ///< EventId values, ascending
    /// These and not the others; else all but these. `bookmarked:false` is about those that nobody marked.
    bool all_others = false;
};

/// `field`: Bookmarked (`true` and `yes`, `false` and `no`), Tag (any of them), Note (as a whole, or one of its words).
/// Costs by the number of notes.
NotedEvents noted_events(const EventNotes& notes, const Snapshot& snapshot, Field field, const AnyTest& test);

}
