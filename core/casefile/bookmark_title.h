// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/line_reader.h"
#include "core/findings/finding.h"

#include <string>

namespace spoor {

/// What a bookmark is called: one line of UTF-8, of 500 bytes at most, never empty. Holds text from the log: hostile.
/// Of an event its sentence (event_sentence), with times in UTC; where its record can no longer be read, its kind.
std::string title_of_event(const Snapshot& snapshot, EventId event, LineReader& reader);
/// `ftp session of 192.0.2.7 as anna: logged in after failures, 12 events`.
std::string title_of_session(const SessionTable& table, const Session& session);
/// `Silent log: ex041116.log: …`: what the rule is called, what it is about, and why.
std::string title_of_finding(const Finding& finding);

}
