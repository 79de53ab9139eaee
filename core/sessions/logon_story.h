// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_kinds.h"

namespace spoor {

/// SessionFinder::story of logons. The ladder has the client on the left, the machine on the right.
SessionStory logon_story(const SessionTable& table, std::size_t index, LineReader& reader);

}
