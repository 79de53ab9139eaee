// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/attempts.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace spoor {
namespace {

constexpr std::uint32_t nothing = 0xFFFFFFFF;

/// Sorts by time, then by event, along the order that the snapshot has anyway: O(events), where sorting millions of
/// attempts would take longer than reading them. False where an event was told of twice; nothing is changed then.
bool sort_along(const Snapshot& snapshot, std::vector<Attempt>& rows)
{
    std::vector<std::uint32_t> place(snapshot.event_count(), nothing);
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        if (rows[i].event >= place.size() || place[rows[i].event] != nothing)
            return false;
        place[rows[i].event] = i;
    }
    std::vector<Attempt> sorted;
    sorted.reserve(rows.size());
    const auto take = [&](std::uint32_t event) {
        if (place[event] != nothing)
            sorted.push_back(rows[place[event]]);
    };
    if (const auto order = snapshot.time_order(); !order.empty())
        std::ranges::for_each(order, take);
    else
        for (std::uint32_t event = 0; event < place.size(); ++event)
            take(event);
    rows = std::move(sorted);
    return true;
}

/// Places by client, in order; those without a client left out. O(n).
std::vector<std::uint32_t> places_by_client(const Snapshot& snapshot, const std::vector<Attempt>& rows)
{
    std::vector<std::uint32_t> next(snapshot.pools ? snapshot.pools->client.size() + 1 : 1);
    for (const Attempt& a : rows)
        if (a.client != StringPool::absent)
            ++next[a.client + 1];
    for (std::size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    std::vector<std::uint32_t> places(next.back());
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        if (rows[i].client != StringPool::absent)
            places[next[rows[i].client]++] = i;
    return places;
}

}

std::string_view name(Service service)
{
    static constexpr std::array<std::string_view, service_count> names = {"FTP",      "HTTP", "Windows", "SSH",
                                                                          "firewall", "mail", "other"};
    return names[static_cast<std::size_t>(service)];
}

Attempts gather_attempts(const Snapshot& snapshot, const SessionSet& sessions, const TaskContext& context,
                         unsigned jobs)
{
    Attempts attempts;
    for (const auto part : {ftp_attempts, http_attempts, windows_attempts, other_attempts})
        part(snapshot, sessions, context, jobs, attempts.rows);
    constexpr std::size_t few = 10'000;
    if (attempts.rows.size() <= few || !sort_along(snapshot, attempts.rows))
        std::ranges::sort(attempts.rows, {}, [](const Attempt& a) { return std::tie(a.time, a.event); });
    attempts.by_client = places_by_client(snapshot, attempts.rows);
    return attempts;
}

}
