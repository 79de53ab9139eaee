// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/row_set.h"
#include "core/sessions/session_table.h"

#include <array>
#include <cstdint>

namespace spoor {

/// How many sessions there are of each kind and verdict, and what the handshakes among them mean for failure rates.
struct SessionCounts {
    std::array<std::array<std::uint64_t, verdict_count>, session_kind_count> by_verdict{};
    /// 401s that are a leg of a handshake which went on to succeed (core/sessions/http_auth.h): nobody's failures.
    std::uint64_t handshake_legs = 0;

    std::uint64_t of(SessionKind kind, Verdict verdict) const
    {
        return by_verdict[static_cast<std::size_t>(kind)][static_cast<std::size_t>(verdict)];
    }
    std::uint64_t of(SessionKind kind) const;
};

/// All sessions of a set; kinds that have not been looked for count nothing. Blocking; any thread.
SessionCounts count_sessions(const SessionSet& set);

/// Those of which at least one event is among `rows`, and the legs among `rows`. The rows are of the set's snapshot.
SessionCounts count_sessions(const SessionSet& set, const RowSet& rows);

}
