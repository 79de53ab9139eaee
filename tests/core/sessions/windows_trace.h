// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_table.h"

#include <memory>
#include <string>
#include <vector>

namespace spoor::test {

/// One source. A line of `text` is an event: a clock time of 2003-01-17 (or a date and a time joined by T), an event id,
/// then `pid=`, `by=` (the creator's PID), `path=`, `user=`, `logon=`, `ip=`, `type=` (the logon type), `host=` (SRV
/// where it is left out, none where it is `-`) and the word `slack`. Kind and outcome follow from the id; `status=` makes
/// a failure of the ids that can be either. Lines that are blank are left out.
struct Trace {
    std::string source;
    std::string text;
};
std::shared_ptr<const Snapshot> snapshot_of(const std::vector<Trace>& traces);

/// The sessions of one kind, made with two threads.
SessionTable sessions_of(std::shared_ptr<const Snapshot> snapshot, SessionKind kind);

/// One line a session: verdict, reason, user, client, marks, attempts, then its events as `clock id`. Reads as a picture
/// of the table; confidences are left out.
std::string session_picture(const SessionTable& table);

}
