// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

namespace spoor {

/// The dictionary numbers of one event's columns (absent where the log has none): what rules group by. Any thread.
struct EventIds {
    StringPool::Id client = 0, user = 0, path = 0, agent = 0, session = 0;
    FacetId facet = 0;
};

inline EventIds ids_of(const Segment& segment, std::uint32_t row)
{
    const auto at = [row](const Column<StringPool::Id>& column) {
        return column.empty() ? StringPool::absent : column[row];
    };
    return {at(segment.client), at(segment.user),    at(segment.path),
            at(segment.agent),  at(segment.session), segment.facet[row]};
}

inline EventIds ids_of(const Snapshot& snapshot, std::uint32_t event)
{
    const auto [segment, row] = snapshot.place(EventId{event});
    return ids_of(*snapshot.segments[segment].data, row);
}

}
