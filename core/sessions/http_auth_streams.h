// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <cstdint>
#include <vector>

namespace spoor::http_auth {

/// Segments that are one log: a file, or several of one folder of which one goes on where the other ends (a file a day).
struct Stream {
    std::vector<std::uint32_t> segments;  ///< into Snapshot::segments, in the order in which they were written
    Micros last = no_time;  ///< of the last event; no_time where none has a time
};

/// The logs of requests in a snapshot, the same for the same snapshot. Logs of http.sys errors (HTTPERR) are left out:
/// what they hold never came to a site that authenticates. Files that overlap in time are different logs (two servers,
/// or a copy), so requests in both are not joined.
std::vector<Stream> streams_of(const Snapshot&);

}
