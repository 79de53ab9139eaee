// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/session_counts.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace spoor {
namespace {

constexpr std::int32_t unauthorized = 401;

/// `chosen`: says of an EventId value whether it counts.
template <class Chosen>
SessionCounts counted(const SessionSet& set, Chosen&& chosen)
{
    SessionCounts counts;
    for (const auto& table : set.tables) {
        if (!table)
            continue;
        auto& by_verdict = counts.by_verdict[static_cast<std::size_t>(table->kind)];
        for (const Session& session : table->rows) {
            const auto events = table->events_of(session);
            if (!std::ranges::any_of(events, chosen))
                continue;
            ++by_verdict[static_cast<std::size_t>(session.verdict)];
            if (table->kind != SessionKind::HttpAuth || !went_through(session))
                continue;
            for (const std::uint32_t event : events)
                counts.handshake_legs += chosen(event) && table->snapshot->facet(EventId{event}).status == unauthorized;
        }
    }
    return counts;
}

}

std::uint64_t SessionCounts::of(SessionKind kind) const
{
    const auto& counts = by_verdict[static_cast<std::size_t>(kind)];
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

bool went_through(const Session& handshake)
{
    return handshake.verdict != Verdict::Failed && handshake.verdict != Verdict::Abandoned;
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
