// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/source_copies.h"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace spoor {
namespace {

struct Told {
    Attempt attempt;
    StringPool::Id host = 0;
    std::uint32_t pid = no_pid;
    std::uint32_t source = 0;

    auto what() const
    {
        return std::tuple(attempt.time, attempt.service, attempt.client, attempt.user, attempt.succeeded, host, pid);
    }
};

}

void leave_out_copies(const Snapshot& snapshot, std::vector<Attempt>& attempts, std::size_t from)
{
    std::vector<Told> told;
    told.reserve(attempts.size() - from);
    bool several = false;
    for (const Attempt& a : attempts | std::views::drop(from)) {
        const auto [segment, row] = snapshot.place(EventId{a.event});
        const Segment& s = *snapshot.segments[segment].data;
        told.push_back(
            {a, snapshot.pools->facets[s.facet[row]].host, s.pid.empty() ? no_pid : s.pid[row], s.file.value});
        several |= told.back().source != told.front().source;
    }
    if (!several)
        return;
    std::ranges::sort(told, {},
                      [](const Told& t) { return std::tuple_cat(t.what(), std::tuple(t.source, t.attempt.event)); });
    attempts.resize(from);
    const auto alike = [](const Told& a, const Told& b) { return a.attempt.time != no_time && a.what() == b.what(); };
    for (const auto group : told | std::views::chunk_by(alike)) {
        std::span<const Told> most;
        for (const auto part : std::span<const Told>(group) | std::views::chunk_by([](const Told& a, const Told& b) {
                                   return a.source == b.source;
                               }))
            if (part.size() > most.size())
                most = std::span<const Told>(part);
        for (const Told& t : most)
            attempts.push_back(t.attempt);
    }
}

}
