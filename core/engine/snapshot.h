// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/engine/source_info.h"
#include "core/events/facet.h"
#include "core/events/segment.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// A segment of a snapshot: the columns, the times in force, and the id of its first event.
struct SegmentRef {
    std::shared_ptr<const Segment> data;
    std::shared_ptr<const Times> times;
    std::uint32_t first_event = 0;
};

/// One consistent view of everything that has been read so far. Immutable: any thread, no lock.
class Snapshot {
public:
    /// A number that grows with each snapshot of an investigation.
    std::uint64_t generation = 0;
    /// No more is to come of the sources that were added so far.
    bool complete = false;

    std::shared_ptr<const Pools> pools;
    std::vector<std::shared_ptr<const SourceInfo>> sources;  ///< in the order in which they were found
    std::vector<Skipped> skipped;
    std::vector<Exclusion> excluded;  ///< in the order in which they were asked for
    std::vector<SegmentRef> segments;  ///< sources in order, text in order

    std::uint32_t event_count() const { return event_count_; }

    /// Where an event is: segment index and row in it.
    struct Place {
        std::uint32_t segment;
        std::uint32_t row;
    };
    Place place(EventId id) const;

    /// The event at a position of the time order. Equal times: by source, then by line. Events without a time come
    /// last, in the same order. position < event_count().
    EventId in_time_order(std::uint32_t position) const
    {
        return EventId{order_.empty() ? position : order_[position]};
    }
    /// The permutation behind it; empty where it is the identity.
    std::span<const std::uint32_t> time_order() const { return order_; }

    Micros time(EventId id) const;
    const Facet& facet(EventId id) const;
    const SourceInfo& source(EventId id) const;
    const SourceInfo* source(FileId id) const;  ///< null where there is none (any more)
    EventKey key(EventId id) const;
    /// Nothing where the event is not in this snapshot.
    std::optional<EventId> find(const EventKey& key) const;

    std::string_view client(EventId id) const;
    std::string_view user(EventId id) const;
    std::string_view path(EventId id) const;
    std::string_view agent(EventId id) const;
    std::string_view session(EventId id) const;
    std::uint64_t line(EventId id) const;

    /// Resident bytes of columns, order and dictionaries.
    struct Memory {
        std::size_t columns = 0, order = 0, strings = 0;
    };
    Memory memory() const;

    /// Sets first_event of each segment, the count and the time order. Called once, by who makes the snapshot.
    void finish();

private:
    std::uint32_t event_count_ = 0;
    std::vector<std::uint32_t> order_;
    std::vector<std::uint32_t> source_of_file_;  // FileId → index into sources, or none
};

/// The text of a field of an event as the columns have it (so not for Storage::Raw): empty where it is absent. Time as
/// iso_utc. `user` is without its domain.
std::string column_text(const Snapshot&, EventId, Field);

}
