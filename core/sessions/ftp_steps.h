// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/ftp_meaning.h"
#include "core/sessions/ladder.h"
#include "core/sessions/session_table.h"

namespace spoor {

class LineReader;

/// An FTP session as a ladder: a step a line. What the columns hold is told from them; the records of lines without a
/// verb (a server's own messages) are read. `unreadable` counts those that could not be.
Ladder ftp_ladder(const SessionTable& table, const Session& session, LineReader& reader, std::size_t& unreadable);

}
