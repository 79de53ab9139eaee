// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_kinds.h"

namespace spoor {

/// SessionFinder::story of processes. The ladder has the creator on the left, the process on the right.
SessionStory process_story(const SessionTable& table, std::size_t index, LineReader& reader);

}
