// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/connection.h"
#include "core/events/facet.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace spoor::capture {

/// Takes what an event says of its connection: user, server, transfers.
void note(Connection& connection, const Facet& facet, const FtpMeaning& ftp, std::uint32_t log, StringPool::Id user,
          std::uint64_t bytes);

/// The header of a block, a field a line, in the module's order and spelling; fields that no log told are left out.
/// Client-Address alone always stands there, empty where it is not known: readers find the header by it.
///
/// - Elapsed: milliseconds from the connection's first line to the event by which the criterion was met.
/// - User: the last that was named; the module leaves it out of FAILED LOGIN blocks (1.3.8), where it is the one refused.
/// - Total-Bytes and Total-Files: of completed transfers, in: uploads. Where several logs tell of them, what the one that
///   tells most says; where none of the connection's logs has transfers, or one lacks its size, they are left out.
/// - UID, GID, Raw-Bytes: no log has them (Spoor copies them from forensic logs).
/// - Criterion: behind the module's fields, for own criteria.
std::string header_of(const Connection& connection, const Pools& pools, Micros time, StringPool::Id user,
                      std::string_view own_criterion);

}
