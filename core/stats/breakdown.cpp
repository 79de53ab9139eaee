// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/breakdown.h"

#include "core/query/facet_counts.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace spoor {
namespace {

constexpr std::array<std::pair<BreakdownBy, std::string_view>, 7> names = {{
    {BreakdownBy::Hour, "hour"},
    {BreakdownBy::Day, "day"},
    {BreakdownBy::Client, "client"},
    {BreakdownBy::User, "user"},
    {BreakdownBy::Status, "status"},
    {BreakdownBy::Kind, "kind"},
    {BreakdownBy::File, "file"},
}};

struct Counts {
    std::uint64_t events = 0, with_status = 0, failing = 0, legs = 0;

    void add(const Facet& facet, std::uint64_t n, std::uint64_t of_them_legs)
    {
        events += n;
        if (facet.status != Facet::none) {
            with_status += n;
            failing += facet.status >= first_failing_status ? n : 0;
        }
        legs += of_them_legs;
    }
};

/// Which events are legs of a handshake; none where nobody looked for them.
class Legs {
public:
    explicit Legs(const std::vector<bool>& is_leg) : is_leg_(is_leg) {}
    bool any() const { return !is_leg_.empty(); }
    std::uint64_t at(const SegmentRef& ref, std::uint32_t row) const
    {
        return any() && is_leg_[ref.first_event + row] ? 1 : 0;
    }

private:
    const std::vector<bool>& is_leg_;
};

/// Calls visit(segment reference, row) for every event. In the order of the columns where all are asked for, because
/// the time order jumps between files.
template <class Visit>
void each_event(const RowSet& rows, Visit&& visit)
{
    const Snapshot& snapshot = *rows.snapshot();
    if (rows.size() == snapshot.event_count()) {
        for (const SegmentRef& ref : snapshot.segments)
            for (std::uint32_t row = 0; row < ref.data->rows; ++row)
                visit(ref, row);
        return;
    }
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        const auto [segment, row] = snapshot.place(rows[i]);
        visit(snapshot.segments[segment], row);
    }
}

BreakdownRow finished(std::optional<std::string> key, const Counts& counts)
{
    return {std::move(key), counts.events, counts.with_status, counts.failing, counts.legs};
}

std::vector<BreakdownRow> by_time(const RowSet& rows, const Legs& legs, Micros unit, bool day)
{
    const FacetTable& facets = rows.snapshot()->pools->facets;
    std::map<std::int64_t, Counts> counts;
    Counts without;
    // Events mostly come in order of time: the bucket of the one before is the bucket of this one.
    Counts* last = nullptr;
    std::int64_t from = 0;
    each_event(rows, [&](const SegmentRef& ref, std::uint32_t row) {
        const std::int64_t time = ref.times->utc[row];
        const Facet& facet = facets[ref.data->facet[row]];
        if (time == no_time.value)
            return without.add(facet, 1, legs.at(ref, row));
        if (!last || time < from || time - from >= unit.value) {
            const std::int64_t rest = time % unit.value;
            from = time - (rest < 0 ? rest + unit.value : rest);
            last = &counts[from];
        }
        last->add(facet, 1, legs.at(ref, row));
    });
    std::vector<BreakdownRow> result;
    for (const auto& [start, count] : counts) {
        const std::string iso = iso_utc(Micros{start});
        result.push_back(finished(day ? iso.substr(0, iso.find('T')) : iso, count));
    }
    if (without.events)
        result.push_back(finished(std::nullopt, without));
    return result;
}

std::vector<BreakdownRow> by_pool(const RowSet& rows, const Legs& legs, const StringPool& pool,
                                  Column<StringPool::Id> Segment::* column)
{
    const FacetTable& facets = rows.snapshot()->pools->facets;
    std::vector<Counts> counts(std::max<std::uint32_t>(pool.size(), 1));
    each_event(rows, [&](const SegmentRef& ref, std::uint32_t row) {
        const auto& ids = (*ref.data).*column;
        counts[ids.empty() ? StringPool::absent : ids[row]].add(facets[ref.data->facet[row]], 1, legs.at(ref, row));
    });
    std::vector<BreakdownRow> result;
    for (std::uint32_t id = 0; id < counts.size(); ++id)
        if (counts[id].events)
            result.push_back(finished(
                id == StringPool::absent ? std::nullopt : std::optional(std::string(pool.view(id))), counts[id]));
    return result;
}

std::vector<BreakdownRow> by_facet(const RowSet& rows, const Legs& legs, BreakdownBy by)
{
    const FacetTable& facets = rows.snapshot()->pools->facets;
    std::map<std::optional<std::string>, Counts> counts;
    const std::vector<std::uint64_t> histogram = facet_counts(rows);
    std::vector<std::uint64_t> of_them_legs(histogram.size());
    if (legs.any())
        each_event(rows, [&](const SegmentRef& ref, std::uint32_t row) {
            of_them_legs[ref.data->facet[row]] += legs.at(ref, row);
        });
    for (FacetId id = 0; id < histogram.size(); ++id) {
        if (!histogram[id])
            continue;
        const Facet& facet = facets[id];
        std::optional<std::string> key;
        if (by == BreakdownBy::Kind)
            key = name(facet.kind);
        else if (facet.status != Facet::none)
            key = std::to_string(facet.status);
        counts[key].add(facet, histogram[id], of_them_legs[id]);
    }
    std::vector<BreakdownRow> result;
    for (const auto& [key, count] : counts)
        result.push_back(finished(key, count));
    return result;
}

std::vector<BreakdownRow> by_file(const RowSet& rows, const Legs& legs)
{
    const FacetTable& facets = rows.snapshot()->pools->facets;
    std::map<FileId, Counts> counts;
    Counts* last = nullptr;
    FileId file;
    each_event(rows, [&](const SegmentRef& ref, std::uint32_t row) {
        if (!last || ref.data->file != file) {
            file = ref.data->file;
            last = &counts[file];
        }
        last->add(facets[ref.data->facet[row]], 1, legs.at(ref, row));
    });
    std::vector<BreakdownRow> result;
    for (const auto& [id, count] : counts) {
        const SourceInfo* source = rows.snapshot()->source(id);
        result.push_back(finished(source ? std::optional(source->display_name()) : std::nullopt, count));
    }
    return result;
}

}

std::string_view name(BreakdownBy by) { return names[static_cast<std::size_t>(by)].second; }

std::optional<BreakdownBy> breakdown_from_name(std::string_view text)
{
    const auto found = std::ranges::find(names, text, &std::pair<BreakdownBy, std::string_view>::second);
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

std::vector<BreakdownRow> breakdown(const RowSet& rows, BreakdownBy by, const std::vector<bool>& is_leg)
{
    if (!rows.snapshot() || rows.size() == 0)
        return {};
    const Legs legs(is_leg);
    std::vector<BreakdownRow> result;
    switch (by) {
    case BreakdownBy::Hour:
        return by_time(rows, legs, seconds(3600), false);
    case BreakdownBy::Day:
        return by_time(rows, legs, one_day, true);
    case BreakdownBy::Client:
        result = by_pool(rows, legs, rows.snapshot()->pools->client, &Segment::client);
        break;
    case BreakdownBy::User:
        result = by_pool(rows, legs, rows.snapshot()->pools->user, &Segment::user);
        break;
    case BreakdownBy::Status:
    case BreakdownBy::Kind:
        result = by_facet(rows, legs, by);
        break;
    case BreakdownBy::File:
        result = by_file(rows, legs);
        break;
    }
    std::ranges::sort(result, [](const BreakdownRow& a, const BreakdownRow& b) {
        if (a.key.has_value() != b.key.has_value())
            return a.key.has_value();
        return a.events != b.events ? a.events > b.events : a.key < b.key;
    });
    return result;
}

}
