// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/query/row_set.h"

#include <cstdint>
#include <optional>
#include <stop_token>

namespace spoor {

/// Where to look among rows, and for what.
struct Seek {
    enum class What {
        Failure,      ///< an event whose outcome is failure
        SameSession,  ///< an event of the session of the row that one starts from
    };
    What what = What::Failure;
    bool forward = true;
    bool wrap = false;  ///< go on from the other end, up to where one started

    bool operator==(const Seek&) const = default;
};

struct Sought {
    std::uint32_t row;
    bool wrapped;  ///< it lies beyond an end of what is shown

    bool operator==(const Sought&) const = default;
};

/// The next such row after, or before, `from`, in the order of what is shown; `from` itself never. Without `from` the
/// search begins at the first row, or at the last.
///
/// Two events are of one session where they are of one source, have the same session id (Snapshot::session) and client,
/// and the service did not start again between them (Segment::restarts), because it counts from the beginning then.
/// Where the first has no session id, its connection stands in: all events of the same client in the same source that
/// have none either. An event with neither is alone, and without `from` there is no session.
///
/// Blocking, parallel where it is far; columns alone are read. Nothing once stop is asked for.
std::optional<Sought> seek(const RowSet& shown, std::optional<std::uint32_t> from, const Seek& what,
                           const std::stop_token& stop = {});

/// The row of the first event at or after a time (UTC), or nothing where all are before it. Where the rows are not in
/// the order of time, that of the nearest such time; of several the first. Events without a time do not count.
/// Halving where `time_ordered`; else parallel over all rows, and nothing once stop is asked for.
std::optional<std::uint32_t> row_at(const RowSet& shown, Micros time, bool time_ordered,
                                    const std::stop_token& stop = {});

/// The row that is nearest to an event: its own, or the first of what follows it in the order of time, or the last of
/// those before it. Nothing where no rows are shown. In time order by halving; else as row_at.
std::optional<std::uint32_t> nearest_row(const RowSet& shown, EventId event, bool time_ordered,
                                         const std::stop_token& stop = {});

/// The event whose record holds a line of a source (from 1), or follows it where the line is of none (headers, blank
/// lines); beyond the last event, that. Which of several lines between two events still belong to the first is not
/// known without reading them: where they do not all, the event that follows is given. Nothing where the source has
/// no events.
std::optional<EventId> event_at_line(const Snapshot& snapshot, FileId file, std::uint64_t line);

}
