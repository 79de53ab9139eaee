// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/ftp_tally.h"

#include <cstdint>
#include <vector>

namespace spoor {

/// An FTP session on its way into the table.
struct FtpFound {
    FtpTally tally;
    StringPool::Id id = 0;      ///< Pools::session: connection number or GUID; 0 for sessions by PID
    std::uint32_t place = 0;    ///< FtpMeaning::place
    std::uint32_t detail = 0;   ///< as Session::detail
    std::uint16_t marks = mark_none;
    std::uint8_t confidence = 100;
    bool guid = false;
    bool may_continue = false;  ///< its lines may go on in the next file: open at the end, and no restart behind it
    bool may_be_continued = false;  ///< its lines may have begun in the file before
};

/// Sessions of a part of the log, and their events: those of session i are events[first[i]] … events[first[i + 1] - 1].
struct FtpPiece {
    std::vector<FtpFound> sessions;
    std::vector<std::uint32_t> first;
    std::vector<std::uint32_t> events;
    bool restarted = false;  ///< the service started again within it
};

/// How far apart two lines of one connection may be where a new log file, or a header at midnight, stands between them
/// and the service could have started again unseen. MSFTPSVC and FTPSVC drop an idle connection after 15 or 2 minutes
/// (ConnectionTimeout, controlChannelTimeout); a transfer without a line may take longer.
constexpr Micros ftp_boundary_gap = seconds(3600);

}
