// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/query/row_set.h"
#include "core/stats/session_counts.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace spoor {

/// Counts over events, as `spoor-cli summary` gives them.
struct Summary {
    std::uint64_t events = 0;
    std::uint64_t recovered =
        0;  ///< beside `events`: records of binary logs found in slack; in none of the counts below
    std::optional<Micros> first, last;
    std::map<std::string, std::uint64_t> by_kind, by_outcome;
    std::map<std::int64_t, std::uint64_t> by_status, by_event_id;
    std::uint64_t logins_succeeded = 0, logins_failed = 0;   ///< FTP
    std::uint64_t logons_succeeded = 0, logons_failed = 0;   ///< Windows
    SessionCounts sessions;
    std::uint64_t with_status = 0, failing = 0;

    /// Failing ÷ with a status; 0 where none has one.
    double failure_rate() const { return rate(failing, with_status); }

    /// The same without the 401s that are but a leg of a handshake which went on to succeed: on both sides.
    double adjusted_failure_rate() const
    {
        return rate(failing - sessions.handshake_legs, with_status - sessions.handshake_legs);
    }

private:
    static double rate(std::uint64_t part, std::uint64_t whole) { return whole ? double(part) / double(whole) : 0.0; }
};

/// Blocking, one pass over the facet column. A session counts where at least one of its events is among the rows.
/// Without `sessions` (which are of the same snapshot) none is counted.
Summary summarise(const RowSet& rows, const SessionSet& sessions = {});

}
