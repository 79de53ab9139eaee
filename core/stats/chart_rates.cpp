// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/chart_parts.h"

namespace spoor::stats {
namespace {

constexpr std::uint32_t no_line = 0xFFFFFFFF;

/// Which series each key is drawn as.
std::vector<std::uint32_t> lines_of(Chart& chart, const ChartInput& input, const ChartKeys& keys,
                                    const CellAdder& adder, const BinSearch& search)
{
    const auto counts = count_rows(
        input, [&] { return std::vector<std::uint64_t>(keys.size()); },
        [&](auto& table, const SegmentRef& ref, std::uint32_t row, FacetId facet) {
            if (adder.attempt(facet) && search.covers(ref.times->utc[row]))
                ++table[keys.at(*ref.data, row, facet)];
        });
    std::vector<std::uint32_t> line_of(keys.size(), no_line);
    const bool from_log = chart.spec.by != ChartBy::All && chart.spec.by != ChartBy::Protocol;
    for (const std::uint32_t key : greatest(keys, counts, chart.spec.lines, chart.more_values)) {
        line_of[key] = static_cast<std::uint32_t>(chart.series.size());
        chart.series.push_back({keys.name(key), from_log, {}});
    }
    return line_of;
}

}

void count_rates(Chart& chart, const ChartInput& input)
{
    chart.shape = ChartShape::Rates;
    if (!lay_out_times(chart, input.rows))
        return;
    const BinSearch search(chart.bounds);
    const CellAdder adder(input.snapshot(), input.is_leg);
    const ChartKeys keys = ChartKeys::of(input.snapshot(), chart.spec);
    const std::vector<std::uint32_t> line_of = lines_of(chart, input, keys, adder, search);
    const std::size_t columns = chart.columns();
    const auto tables = count_rows(
        input,
        [&] { return CellTable{std::vector<ChartCell>(chart.series.size() * columns), 0, WallClock(chart.spec.zone)}; },
        [&](CellTable& table, const SegmentRef& ref, std::uint32_t row, FacetId facet) {
            const std::int64_t time = ref.times->utc[row];
            if (!search.covers(time)) {
                ++table.left_out;
                return;
            }
            const std::uint32_t line = line_of[keys.at(*ref.data, row, facet)];
            if (line == no_line || !adder.attempt(facet))
                return;
            ChartCell& cell = table.cells[line * columns + search(time)];
            ++cell.value;
            adder.add(cell, ref, row, facet);
        });
    gather(chart, tables);
}

}
