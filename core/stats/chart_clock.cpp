// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/chart_parts.h"

namespace spoor::stats {

void count_clock(Chart& chart, const ChartInput& input)
{
    const bool week = chart.spec.id == ChartId::Week;
    chart.shape = week ? ChartShape::Map : ChartShape::Stacks;
    chart.columns_are = ChartColumns::Hours;
    chart.span = chart.spec.range ? chart.spec.range : span_of(input.rows);
    if (week)
        for (const char* day : {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
            chart.series.push_back({day, false, {}});
    else
        for (const char* outcome : {"success", "failure", "unknown"})
            chart.series.push_back({outcome, false, {}});

    const CellAdder adder(input.snapshot(), input.is_leg);
    const FacetTable& facets = input.snapshot().pools->facets;
    const auto outcome_row = [&](FacetId facet) -> unsigned {
        const Outcome outcome = facets[facet].outcome;
        return outcome == Outcome::Success ? 0 : outcome == Outcome::Failure ? 1 : 2;
    };
    const auto tables = count_rows(
        input,
        [&] { return CellTable{std::vector<ChartCell>(chart.series.size() * 24), 0, WallClock(chart.spec.zone)}; },
        [&](CellTable& table, const SegmentRef& ref, std::uint32_t row, FacetId facet) {
            const std::int64_t time = ref.times->utc[row];
            if (time == no_time.value || !in_range(chart.spec, time)) {
                ++table.left_out;
                return;
            }
            if (!adder.attempt(facet))
                return;
            const WallClock::Reading at = table.clock(time);
            ChartCell& cell = table.cells[(week ? at.weekday : outcome_row(facet)) * 24 + at.hour];
            ++cell.value;
            adder.add(cell, ref, row, facet);
        });
    gather(chart, tables);
}

}
