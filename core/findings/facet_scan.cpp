// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/facet_scan.h"

namespace spoor {

std::vector<std::uint32_t> events_with(const Evidence& evidence, const std::function<bool(const Facet&)>& wanted,
                                       const TaskContext& context)
{
    const Snapshot& snapshot = *evidence.snapshot;
    std::vector<bool> is_wanted(evidence.facet_counts.size());
    std::uint64_t expected = 0;
    for (FacetId id = 0; id < is_wanted.size(); ++id) {
        if (evidence.facet_counts[id] == 0)
            continue;
        const Facet& facet = snapshot.pools->facets[id];
        is_wanted[id] = !facet.recovered && wanted(facet);
        expected += is_wanted[id] ? evidence.facet_counts[id] : 0;
    }
    std::vector<std::uint32_t> events;
    events.reserve(expected);
    for (const SegmentRef& ref : snapshot.segments) {
        if (events.size() == expected || context.cancelled())
            break;
        const auto facets = ref.data->facet.span().first(ref.data->rows);
        for (std::uint32_t row = 0; row < facets.size(); ++row)
            if (is_wanted[facets[row]])
                events.push_back(ref.first_event + row);
    }
    return events;
}

}
