// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/row_set.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace spoor {

/// Logs of one sort in one place: those of a folder that have the same format, since servers begin a new file each day.
struct Lane {
    std::string folder;  ///< its last part; of an archive its name; may be empty
    std::string format;  ///< its id; empty while it is not known
    std::uint32_t events = 0;
};

/// Events side by side: time goes down, and each lane is a column. A row holds what happened within the same second, one
/// event a lane at most; where a lane has more of them, more rows follow. Immutable; any thread.
struct Lanes {
    RowSet events;  ///< in time order
    std::vector<Lane> lanes;  ///< in order of their sources
    std::vector<std::uint32_t> row_first;  ///< the event (as a place in `events`) that each row begins with
    std::vector<std::uint16_t> lane_of_file;  ///< by FileId

    std::uint32_t row_count() const { return static_cast<std::uint32_t>(row_first.size()); }
    std::uint32_t row_end(std::uint32_t row) const
    {
        return row + 1 < row_count() ? row_first[row + 1] : events.size();
    }
    std::uint16_t lane(EventId event) const;
    /// The place in `events` of what stands in a cell, or −1.
    std::int64_t event_at(std::uint32_t row, std::uint16_t lane) const;

    static constexpr std::size_t most_lanes = 24;  ///< beyond these, lanes of one format are put together
};

/// Blocking; `events` are in time order. Anything once stop is asked for.
Lanes lanes_of(const RowSet& events, const std::stop_token& stop = {});

}
