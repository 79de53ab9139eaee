// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/engine/snapshot.h"

#include <cstdint>
#include <map>
#include <vector>

namespace spoor {

/// Which events a snapshot has that no snapshot before had, for whoever follows an investigation. Keeps some bytes a source.
/// A source that is read again (its id stays) gives nothing again that stands before the end of what it gave. One thread.
class NewEvents {
public:
    /// In order of time, as Snapshot::in_time_order has it.
    std::vector<EventId> in(const Snapshot& snapshot);

private:
    std::map<FileId, std::uint64_t> ends_;  // behind the last event that was given, in the source's text
};

}
