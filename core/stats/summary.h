// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/query/row_set.h"

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
    std::uint64_t ftp_sessions = 0;
    std::uint64_t with_status = 0, failing = 0;

    /// Failing ÷ with a status; 0 where none has one.
    double failure_rate() const { return with_status ? double(failing) / double(with_status) : 0.0; }
};

/// Blocking, one pass over the facet column. All events of the snapshot.
Summary summarise(const Snapshot&);

/// The same over some of the events. A session counts where at least one of its events is among them.
Summary summarise(const RowSet&);

}
