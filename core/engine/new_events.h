// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/engine/snapshot.h"

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace spoor {

/// Which events a snapshot has that no snapshot before had, for whoever follows an investigation. Keeps some bytes a source.
/// A source that is read again (its id stays) gives nothing again that stands before the end of what it gave, unless its
/// number (Segment::record) is above all that it gave: a log of Windows that is full writes over its oldest records. One
/// thread.
class NewEvents {
public:
    /// In order of time, as Snapshot::in_time_order has it.
    std::vector<EventId> in(const Snapshot& snapshot);

private:
    struct Given {
        std::uint64_t end = 0;  // behind the last event that was given, in the source's text
        std::uint64_t record = no_record;  // the highest number
        std::set<std::uint64_t> recovered;  // higher ones, of records that were recovered
    };
    std::map<FileId, Given> given_;
};

}
