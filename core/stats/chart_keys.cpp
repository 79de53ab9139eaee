// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/fold.h"
#include "core/stats/chart_parts.h"

#include <map>
#include <unordered_map>

namespace spoor::stats {
namespace {

std::string number(std::int64_t n) { return n == Facet::none ? std::string() : std::to_string(n); }

std::vector<std::uint32_t> same_texts(const StringPool& pool)
{
    std::vector<std::uint32_t> same(pool.size());
    std::unordered_map<std::string, std::uint32_t> first;
    for (StringPool::Id id = 1; id < same.size(); ++id) {
        const auto [known, added] = first.try_emplace(query::folded(pool.view(id)), id);
        if (!added && pool.view(id) < pool.view(known->second))
            known->second = id;
    }
    for (StringPool::Id id = 1; id < same.size(); ++id)
        same[id] = first.at(query::folded(pool.view(id)));
    return same;
}

std::string facet_name(const Snapshot& snapshot, const Facet& facet, const ChartSpec& spec)
{
    if (spec.id == ChartId::TopStatuses)
        return number(facet.status);
    if (spec.id == ChartId::TopEventIds)
        return number(facet.event_id);
    if (spec.by == ChartBy::Site)
        return std::string(snapshot.pools->name.view(facet.site));
    return std::string(spec.by == ChartBy::Protocol ? protocol_of(facet.kind) : "all");
}

}

ChartKeys ChartKeys::of(const Snapshot& snapshot, const ChartSpec& spec)
{
    const Pools& pools = *snapshot.pools;
    const bool rates = spec.id == ChartId::FailureRate;
    ChartKeys keys;
    if (spec.id == ChartId::TopClients || (rates && spec.by == ChartBy::Client)) {
        keys.pool = &pools.client;
        keys.column = &Segment::client;
    } else if (spec.id == ChartId::TopUsers || (rates && spec.by == ChartBy::User)) {
        keys.pool = &pools.user;
        keys.column = &Segment::user;
    } else if (spec.id == ChartId::TopPaths) {
        keys.pool = &pools.path;
        keys.column = &Segment::path;
    } else {
        keys.names.emplace_back();
        keys.of_facet.resize(pools.facets.size());
        std::map<std::string, std::uint32_t> known = {{std::string(), 0}};
        for (FacetId id = 0; id < keys.of_facet.size(); ++id) {
            const std::string name = facet_name(snapshot, pools.facets[id], spec);
            const auto [at, added] = known.try_emplace(name, static_cast<std::uint32_t>(keys.names.size()));
            if (added)
                keys.names.push_back(name);
            keys.of_facet[id] = at->second;
        }
    }
    if (keys.pool)
        keys.same = same_texts(*keys.pool);
    return keys;
}

}
