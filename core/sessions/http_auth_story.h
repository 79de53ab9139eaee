// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_kinds.h"

namespace spoor::http_auth {

/// What there is to tell of one handshake. Columns alone, no file. Any thread.
SessionStory handshake_story(const SessionTable& table, std::size_t index);

/// The legs, and between them what went over the wire that the log does not hold (steps without an event), as KB 969060
/// tells it. At most SessionFinder::max_steps steps.
Ladder handshake_ladder(const SessionTable& table, const Session& session);

/// `1326 ERROR_LOGON_FAILURE`, `2148074252 SEC_E_LOGON_DENIED`; the number where it is not known; empty for none.
std::string code_text(std::int64_t win32);

}
