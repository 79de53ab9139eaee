// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace spoor {

/// One process of a machine as its log tells of it. Texts are UTF-8 from the log: hostile; empty where it says nothing.
struct ShownProcess {
    std::int32_t parent = -1;  ///< index of the process that made it; −1: the log does not show one
    std::uint32_t session = 0;  ///< its place in the table of process sessions
    std::uint32_t pid = 0;
    std::string program;
    std::string created_by;  ///< the user it was created by (592, 4688)
    std::string token_user;  ///< whom it was given a token of (600, 4696)
    std::string exited_as;  ///< the user at exit (593, 4689)
    Micros start = no_time;
    Micros end = no_time;
    bool start_missing = false;
    bool never_ended = false;  ///< started, and no end in the log
    std::optional<EventKey> start_event, end_event;
};

/// The family of a process: it, its forefathers and their descendants, as far as shown. A value.
struct ProcessFamily {
    std::vector<ShownProcess> nodes;  ///< parents before their children
    std::int32_t chosen = -1;  ///< the process that was asked about
    std::size_t left_out = 0;  ///< beyond what is shown
};

/// A process as its events tell of it: the user of the start, of the token, of the end.
ShownProcess shown_process(const SessionTable& table, std::uint32_t session);

/// Those that led to a process, it, and all that came of it, as spoor::process_family finds them. Blocking.
ProcessFamily shown_family(const SessionTable& table, std::uint32_t session);

}
