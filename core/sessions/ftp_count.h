// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/query/row_set.h"

#include <cstdint>

namespace spoor {

/// How many FTP sessions the IIS FTP logs of a snapshot tell of. Blocking; any thread.
///
/// FTPSVC (IIS 7 and later) gives each session a GUID (x-session): each distinct one is a session. MSFTPSVC numbers its
/// connections and uses the numbers again: in the order of lines of one source, a session of a number ends with QUIT,
/// `closed` or ControlChannelClosed, where the number comes back with another client, and at a restart of the service
/// (Segment::restarts). A closing line by the same client after a QUIT belongs to what it closes. Events without an id
/// are not counted.
std::uint64_t count_ftp_sessions(const Snapshot&);

/// Those of which at least one event is among these.
std::uint64_t count_ftp_sessions(const RowSet&);

}
