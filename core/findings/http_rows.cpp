// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/http_rows.h"

#include <algorithm>

namespace spoor {
namespace {

/// The facets of requests that are not from slack and that `wanted` takes.
struct RequestFacets {
    std::vector<std::uint8_t> wanted;  // by FacetId
    std::uint64_t events = 0;
};

RequestFacets request_facets(const Evidence& evidence, const std::function<bool(const Facet&)>& wanted)
{
    const Pools& pools = *evidence.snapshot->pools;
    RequestFacets all;
    all.wanted.resize(evidence.facet_counts.size());
    for (FacetId id = 0; id < all.wanted.size(); ++id) {
        if (evidence.facet_counts[id] == 0)
            continue;
        const Facet& facet = pools.facets[id];
        if (facet.kind != Kind::HttpRequest || facet.recovered || (wanted && !wanted(facet)))
            continue;
        all.wanted[id] = 1;
        all.events += evidence.facet_counts[id];
    }
    return all;
}

HttpRow row_of(const SegmentRef& ref, std::uint32_t row)
{
    const Segment& s = *ref.data;
    const auto at = [row](const Column<StringPool::Id>& column) {
        return column.empty() ? StringPool::absent : column[row];
    };
    const Micros time = ref.times->utc.empty() ? no_time : Micros{ref.times->utc[row]};
    return {time, ref.first_event + row, s.facet[row], at(s.client), at(s.path)};
}

}

std::vector<HttpRow> requests_by(const Evidence& evidence, Column<StringPool::Id> Segment::* column,
                                 std::span<const std::uint8_t> flags, const TaskContext& context)
{
    const RequestFacets facets = request_facets(evidence, {});
    std::vector<HttpRow> rows;
    if (facets.events == 0)
        return rows;
    for (const SegmentRef& ref : evidence.snapshot->segments) {
        if (context.cancelled())
            break;
        const Column<StringPool::Id>& column_ids = (*ref.data).*column;
        if (column_ids.empty())
            continue;
        const std::span ids = column_ids.span().first(ref.data->rows);
        const FacetId* const facet = ref.data->facet.data();
        for (std::uint32_t row = 0; row < ids.size(); ++row)
            if (ids[row] < flags.size() && flags[ids[row]] != 0 && facets.wanted[facet[row]] != 0)
                rows.push_back(row_of(ref, row));
    }
    return rows;
}

std::vector<HttpRow> requests_with(const Evidence& evidence, const std::function<bool(const Facet&)>& wanted,
                                   const TaskContext& context)
{
    const RequestFacets facets = request_facets(evidence, wanted);
    std::vector<HttpRow> rows;
    rows.reserve(facets.events);
    if (facets.events == 0)
        return rows;
    for (const SegmentRef& ref : evidence.snapshot->segments) {
        if (context.cancelled())
            break;
        const std::span facet = ref.data->facet.span().first(ref.data->rows);
        for (std::uint32_t row = 0; row < facet.size(); ++row)
            if (facets.wanted[facet[row]] != 0)
                rows.push_back(row_of(ref, row));
    }
    return rows;
}

bool has_requests(const Evidence& evidence) { return request_facets(evidence, {}).events > 0; }

RowsByClient::RowsByClient(std::span<const HttpRow> rows, std::uint32_t clients)
{
    std::vector<std::uint32_t> begin(clients + 1);
    for (const HttpRow& r : rows)
        ++begin[r.client + 1];
    for (std::uint32_t c = 0; c < clients; ++c)
        begin[c + 1] += begin[c];
    std::vector<std::uint32_t> next(begin.begin(), begin.end() - 1);
    rows_.resize(rows.size());
    for (const HttpRow& r : rows)
        rows_[next[r.client]++] = r;
    for (std::uint32_t c = 0; c < clients; ++c) {
        const std::span<HttpRow> group(rows_.data() + begin[c], begin[c + 1] - begin[c]);
        if (group.empty())
            continue;
        // They stand in the order of their EventId.
        if (!std::ranges::is_sorted(group, {}, &HttpRow::time))
            std::ranges::stable_sort(group, {}, &HttpRow::time);
        groups_.emplace_back(group);
    }
}

}
