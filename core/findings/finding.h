// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/string_pool.h"
#include "core/base/time.h"
#include "core/engine/snapshot.h"
#include "core/findings/severity.h"
#include "core/sessions/session_table.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace spoor {

/// A session by its kind and its place in the table of that kind.
struct SessionRef {
    SessionKind kind = SessionKind::Ftp;
    std::uint32_t index = 0;

    friend auto operator<=>(const SessionRef&, const SessionRef&) = default;
};

/// Something that an investigator would point at. Its events and sessions stand in the set that it is in.
struct Finding {
    std::uint16_t rule = 0;  ///< place in rules()
    Severity severity = Severity::Info;
    std::uint8_t confidence = 100;  ///< in percent, that it is what the rule says it is
    std::uint32_t first_event = 0;  ///< into FindingSet::events
    std::uint32_t event_count = 0;  ///< at least 1
    std::uint32_t first_session = 0;  ///< into FindingSet::sessions
    std::uint32_t session_count = 0;
    Micros start = no_time;  ///< UTC, of the earliest of its events that has a time; no_time where none has
    Micros end = no_time;
    StringPool::Id client = 0;  ///< Pools::client; absent where it is not about one client
    StringPool::Id user = 0;    ///< Pools::user; absent where it is not about one account
    std::uint64_t count = 0;  ///< what the rule counts (attempts, packets, days); the sentence says what
    std::string
        subject;  ///< what it is about, short, from the log: `10.1.2.3`, `CORP\anna`, `ex041116.log`. Never empty
    std::string why;  ///< a sentence or two with the facts, English; holds text from the log: hostile. Never empty

    bool operator==(const Finding&) const = default;
};

/// All findings of one snapshot. Immutable once handed out: any thread.
struct FindingSet {
    std::shared_ptr<const Snapshot> snapshot;
    SessionSet session_set;  ///< what the findings' sessions are of
    std::vector<Finding> rows;  ///< gravest first, then by start, rule and subject; the same for the same input
    std::vector<std::uint32_t> events;  ///< EventId values, in each finding in order of time, then of place
    std::vector<SessionRef> sessions;

    std::span<const std::uint32_t> events_of(const Finding& f) const
    {
        return std::span(events).subspan(f.first_event, f.event_count);
    }
    std::span<const SessionRef> sessions_of(const Finding& f) const
    {
        return std::span(sessions).subspan(f.first_session, f.session_count);
    }
    /// What a finding is known by from one load to the next, for whoever notes something about it: rule, subject and
    /// start (of findings without a time: file and line of the first event).
    std::string key_of(const Finding& f) const;
};

}
