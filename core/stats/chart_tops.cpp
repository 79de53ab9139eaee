// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/chart_parts.h"

namespace spoor::stats {

void count_top(Chart& chart, const ChartInput& input)
{
    constexpr std::uint32_t not_shown = 0xFFFFFFFF;
    chart.shape = ChartShape::Bars;
    chart.columns_are = ChartColumns::Values;
    chart.span = chart.spec.range;
    for (const char* outcome : {"success", "failure", "unknown"})
        chart.series.push_back({outcome, false, {}});
    const ChartKeys keys = ChartKeys::of(input.snapshot(), chart.spec);
    const auto counts = count_rows(
        input, [&] { return std::vector<std::uint64_t>(keys.size()); },
        [&](auto& table, const SegmentRef& ref, std::uint32_t row, FacetId facet) {
            if (in_range(chart.spec, ref.times->utc[row]))
                ++table[keys.at(*ref.data, row, facet)];
        });
    std::vector<std::uint32_t> column_of(keys.size(), not_shown);
    for (const std::uint32_t key : greatest(keys, counts, chart.spec.top, chart.more_values)) {
        column_of[key] = static_cast<std::uint32_t>(chart.values.size());
        chart.values.push_back(keys.name(key));
    }

    const CellAdder adder(input.snapshot(), input.is_leg);
    const FacetTable& facets = input.snapshot().pools->facets;
    const std::size_t columns = chart.columns();
    const auto tables = count_rows(
        input, [&] { return CellTable{std::vector<ChartCell>(3 * columns), 0, WallClock(chart.spec.zone)}; },
        [&](CellTable& table, const SegmentRef& ref, std::uint32_t row, FacetId facet) {
            const std::uint32_t column = column_of[keys.at(*ref.data, row, facet)];
            if (column == not_shown || !in_range(chart.spec, ref.times->utc[row]))
                return;
            const Outcome outcome = facets[facet].outcome;
            const std::size_t series = outcome == Outcome::Success ? 0 : outcome == Outcome::Failure ? 1 : 2;
            ChartCell& cell = table.cells[series * columns + column];
            ++cell.value;
            adder.add(cell, ref, row, facet);
        });
    gather(chart, tables);
}

}
