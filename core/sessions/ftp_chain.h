// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/ftp_piece.h"
#include "core/sessions/session_table.h"

#include <vector>

namespace spoor {

/// A source and what was found in it: one piece for each slice of its ids.
struct FtpSource {
    const SourceInfo* info = nullptr;
    bool header_first = false;  ///< a header stands before its first row, as in each file that IIS begins
    std::vector<FtpPiece> pieces;
};

/// Joins what goes on from one source into another, and fills the table's rows and events.
///
/// A GUID is one session wherever it stands. A number goes on from a file into a later one of the same folder, if that
/// begins with a header and strictly after the first one's last event, site, server and client are the same, it was not
/// closed and the service not seen to start again, and no more than ftp_boundary_gap has passed. So it is with daily
/// files: a header at their beginning is written by the first event of the day, not by a restart. A session keeps the
/// generation that it has in the file in which it begins. Two copies of one file overlap in time and are not joined:
/// their sessions are found twice.
void join_ftp_sources(std::vector<FtpSource>& sources, SessionTable& table);

}
