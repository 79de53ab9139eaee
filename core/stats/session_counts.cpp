// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/session_counts.h"

#include "core/sessions/http_auth.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace spoor {
namespace {

/// `chosen`: says of an EventId value whether it counts.
template <class Chosen>
SessionCounts counted(const SessionSet& set, Chosen&& chosen)
{
    SessionCounts counts;
    for (const auto& table : set.tables) {
        if (!table)
            continue;
        auto& by_verdict = counts.by_verdict[static_cast<std::size_t>(table->kind)];
        for (const Session& session : table->rows)
            by_verdict[static_cast<std::size_t>(session.verdict)] +=
                std::ranges::any_of(table->events_of(session), chosen);
    }
    if (const SessionTable* handshakes = set[SessionKind::HttpAuth]) {
        const std::vector<bool> is_leg = handshake_legs(*handshakes).is_leg;
        for (std::uint32_t event = 0; event < is_leg.size(); ++event)
            counts.handshake_legs += is_leg[event] && chosen(event);
    }
    return counts;
}

}

std::uint64_t SessionCounts::of(SessionKind kind) const
{
    const auto& counts = by_verdict[static_cast<std::size_t>(kind)];
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

SessionCounts count_sessions(const SessionSet& set)
{
    return counted(set, [](std::uint32_t) { return true; });
}

SessionCounts count_sessions(const SessionSet& set, const RowSet& rows)
{
    if (!rows.snapshot())
        return {};
    if (rows.size() == rows.snapshot()->event_count())
        return count_sessions(set);
    std::vector<bool> chosen(rows.snapshot()->event_count());
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        chosen[rows[i].value] = true;
    return counted(set, [&](std::uint32_t event) { return static_cast<bool>(chosen[event]); });
}

}
