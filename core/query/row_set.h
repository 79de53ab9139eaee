// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/engine/snapshot.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace spoor {

/// Events of one snapshot in an order: what a table shows. Immutable and cheap to copy. Any thread.
class RowSet {
public:
    RowSet() = default;
    /// All events, in time order. Takes no memory.
    static RowSet all(std::shared_ptr<const Snapshot> snapshot);
    RowSet(std::shared_ptr<const Snapshot> snapshot, std::vector<std::uint32_t> ids);
    /// All events of one source, in the order in which they stand there. Takes no memory.
    static RowSet of_source(std::shared_ptr<const Snapshot> snapshot, FileId source);

    const std::shared_ptr<const Snapshot>& snapshot() const { return snapshot_; }
    std::uint32_t size() const;
    EventId operator[](std::uint32_t row) const;

    /// The row of an event, or -1. Linear where the order is neither that of time nor that of one source.
    std::int64_t row_of(EventId id) const;

private:
    std::shared_ptr<const Snapshot> snapshot_;
    std::shared_ptr<const std::vector<std::uint32_t>> ids_;  // null: all in time order, or the range
    // Events one after the other, as one source's are.
    struct Range {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };
    std::optional<Range> range_;
};

}
