// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_kinds.h"

#include <memory>
#include <vector>

namespace spoor::test {

/// A session as a test wants it; times, client, user and facet are those of its first event that has them.
struct FakeSession {
    SessionKind kind = SessionKind::Ftp;
    std::vector<std::uint32_t> events;  ///< event ids
    Verdict verdict = Verdict::Unknown;
    unsigned marks = mark_none;
    unsigned attempts = 0, failures = 0;
    std::uint64_t bytes = 0;
    unsigned confidence = 100;
};

/// Tables of these sessions, in the order given; of kinds that none has too, empty.
SessionSet fake_sessions(const std::shared_ptr<const Snapshot>& snapshot, const std::vector<FakeSession>& sessions);

/// A story with a step for each event (`GET /path`, the status), and one after the first that is not in the log.
SessionStory fake_story(const SessionTable& table, std::size_t index);

}
