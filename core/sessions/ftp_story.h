// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_kinds.h"

namespace spoor {

/// What to tell of an FTP session. Facts, in this order, each that there is something for (names: session-fact.tsv):
///   connection_id, generation, pid, users_tried (`admin (12)`, one each), password (what anonymous visitors typed, as
///   the log shows it), uploaded, appended, downloaded, deleted, created, removed, renamed (paths; what failed is in the
///   ladder alone), bytes, duration (seconds), ended (`yes`, `no`), files (the log files, where there are several),
///   left_out (how many facts more there would be).
SessionStory ftp_story(const SessionTable& table, std::size_t index, LineReader& reader);

}
