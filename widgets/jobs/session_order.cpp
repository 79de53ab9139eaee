// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/session_order.h"

#include "core/query/parallel.h"
#include "core/query/rank.h"

#include <bit>
#include <functional>
#include <limits>

namespace spoor {
namespace {

constexpr std::uint64_t absent = std::numeric_limits<std::uint64_t>::max();

/// The place of each text among those that occur; 0 for absent ones.
std::vector<std::uint32_t> ranks(const SessionSet& set, const std::vector<SessionPlace>& rows,
                                 std::uint32_t (*id_of)(const Session&),
                                 const std::function<std::string_view(std::uint32_t)>& text,
                                 const std::stop_token& stop)
{
    // Texts that occur alone: the dictionaries hold those of all events.
    std::vector<std::uint32_t> dense;
    std::vector<std::uint32_t> ids;
    for (const SessionPlace place : rows) {
        const std::uint32_t id = id_of(set[place.kind()]->rows[place.index()]);
        if (id >= dense.size())
            dense.resize(std::size_t{id} * 2 + 64, 0);
        if (dense[id] == 0) {
            ids.push_back(id);
            dense[id] = static_cast<std::uint32_t>(ids.size());
        }
    }
    const auto places = query::rank(
        static_cast<std::uint32_t>(ids.size()), [&](std::uint32_t i) { return text(ids[i]); }, query::thread_count(0),
        stop);
    for (std::size_t i = 0; i < ids.size() && i < places.size(); ++i)
        dense[ids[i]] = places[i];
    return dense;
}

std::uint64_t time_key(Micros time)
{
    return time == no_time ? absent : static_cast<std::uint64_t>(time.value) ^ (std::uint64_t{1} << 63);
}

}

void put_in_order(const SessionSet& set, const Pools& pools, SessionColumn column, bool descending,
                  std::vector<SessionPlace>& rows, const std::stop_token& stop)
{
    using Key = std::function<std::uint64_t(SessionPlace, const Session&)>;
    const auto by_text = [&](std::uint32_t (*id_of)(const Session&),
                             const std::function<std::string_view(std::uint32_t)>& text) -> Key {
        return [order = ranks(set, rows, id_of, text, stop), id_of](SessionPlace, const Session& s) {
            const std::uint32_t place = order[id_of(s)];
            return place == 0 ? absent : std::uint64_t{place};
        };
    };
    std::vector<std::string> servers;  // by facet, while texts are compared
    Key key;
    switch (column) {
    case SessionColumn::Id:
        key = [](SessionPlace p, const Session&) { return std::uint64_t(p.kind()) << 32 | p.index(); };
        break;
    case SessionColumn::Kind:
        key = [](SessionPlace p, const Session&) { return std::uint64_t(p.kind()); };
        break;
    case SessionColumn::Verdict:
        key = [](SessionPlace, const Session& s) { return std::uint64_t(s.verdict); };
        break;
    case SessionColumn::Client:
        key = by_text([](const Session& s) { return s.client; }, [&](auto id) { return pools.client.view(id); });
        break;
    case SessionColumn::User:
        key = by_text([](const Session& s) { return s.user; }, [&](auto id) { return pools.user.view(id); });
        break;
    case SessionColumn::Server:
        servers.resize(pools.facets.size());
        for (const SessionPlace place : rows) {
            const FacetId id = set[place.kind()]->rows[place.index()].facet;
            if (id < servers.size() && servers[id].empty())
                servers[id] = server_text(pools, pools.facets[id]);
        }
        key =
            by_text([](const Session& s) { return s.facet; },
                    [&](auto id) { return id < servers.size() ? std::string_view(servers[id]) : std::string_view(); });
        break;
    case SessionColumn::Start:
        key = [](SessionPlace, const Session& s) { return time_key(s.start); };
        break;
    case SessionColumn::Length:
        key = [](SessionPlace, const Session& s) {
            return s.start == no_time || s.end == no_time || s.end < s.start
                       ? absent
                       : static_cast<std::uint64_t>(s.end.value - s.start.value);
        };
        break;
    case SessionColumn::Events:
        key = [](SessionPlace, const Session& s) { return std::uint64_t{s.event_count}; };
        break;
    case SessionColumn::Attempts:
        key = [](SessionPlace, const Session& s) { return std::uint64_t{s.attempts}; };
        break;
    case SessionColumn::Failures:
        key = [](SessionPlace, const Session& s) { return std::uint64_t{s.failures}; };
        break;
    case SessionColumn::Bytes:
        key = [](SessionPlace, const Session& s) { return s.bytes; };
        break;
    case SessionColumn::Marks:
        key = [](SessionPlace, const Session& s) {
            return s.marks ? std::uint64_t(std::popcount(s.marks)) << 16 | s.marks : absent;
        };
        break;
    case SessionColumn::Confidence:
        key = [](SessionPlace, const Session& s) { return std::uint64_t{s.confidence}; };
        break;
    }
    std::vector<std::uint64_t> keys;
    std::vector<std::uint32_t> order;
    keys.reserve(rows.size());
    order.reserve(rows.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        if (i % 65536 == 0 && stop.stop_requested())
            return;
        const std::uint64_t value = key(rows[i], set[rows[i].kind()]->rows[rows[i].index()]);
        keys.push_back(value == absent ? absent : descending ? absent - 1 - value : value);
        order.push_back(i);
    }
    query::stable_order(keys, order, stop);
    std::vector<SessionPlace> sorted(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        sorted[i] = rows[order[i]];
    rows = std::move(sorted);
}

}
