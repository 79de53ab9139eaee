// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_text.h"
#include "core/sessions/session_table.h"

#include <span>
#include <string>

namespace spoor::cli {

/// `{"sessions": [{id, kind, verdict, confidence, client, user, …}]}`: what the columns know, so a million of them come
/// in a second. Names that are absent in the log are null.
Json sessions_json(std::span<const SessionSet::Place> places);
std::string sessions_text(std::span<const SessionSet::Place> places);

/// One session with why, facts and each of its events. Goes back to the files.
Json session_story_json(const SessionSet::Place& place);
std::string session_story_text(const SessionSet::Place& place);

}
