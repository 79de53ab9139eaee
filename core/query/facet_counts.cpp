// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/facet_counts.h"

namespace spoor {
namespace {

std::vector<std::uint64_t> no_counts(const Snapshot& snapshot)
{
    return std::vector<std::uint64_t>(snapshot.pools ? snapshot.pools->facets.size() : 0);
}

}

std::vector<std::uint64_t> facet_counts(const Snapshot& snapshot)
{
    std::vector<std::uint64_t> counts = no_counts(snapshot);
    // Neighbours mostly share their facet, and an increment has to wait for the one before it to reach memory: two
    // tables in turn take half as long.
    std::vector<std::uint64_t> odd(counts.size());
    for (const SegmentRef& ref : snapshot.segments) {
        const auto ids = ref.data->facet.span().first(ref.data->rows);
        std::size_t i = 0;
        for (; i + 1 < ids.size(); i += 2) {
            ++counts[ids[i]];
            ++odd[ids[i + 1]];
        }
        if (i < ids.size())
            ++counts[ids[i]];
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] += odd[i];
    return counts;
}

std::vector<std::uint64_t> facet_counts(const RowSet& rows)
{
    if (!rows.snapshot())
        return {};
    const Snapshot& snapshot = *rows.snapshot();
    if (rows.size() == snapshot.event_count())
        return facet_counts(snapshot);
    std::vector<std::uint64_t> counts = no_counts(snapshot);
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        const auto [segment, row] = snapshot.place(rows[i]);
        ++counts[snapshot.segments[segment].data->facet[row]];
    }
    return counts;
}

}
