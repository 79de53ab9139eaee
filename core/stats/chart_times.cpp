// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/chart_parts.h"

#include <algorithm>
#include <array>

namespace spoor::stats {
namespace {

constexpr int no_series = -1;
constexpr std::array firewall_kinds = {Kind::NetSpoofed, Kind::NetIps, Kind::FtpBounce, Kind::FtpMaliciousReply};

int series_of(ChartId id, const Facet& facet)
{
    if (id == ChartId::FtpLogins) {
        if (facet.kind != Kind::FtpLogin || facet.recovered || facet.outcome == Outcome::Unknown)
            return no_series;
        return facet.outcome == Outcome::Success ? 0 : 1;
    }
    if (id == ChartId::Bytes)
        return 0;
    const auto found = std::ranges::find(firewall_kinds, facet.kind);
    return found == firewall_kinds.end() ? no_series : static_cast<int>(found - firewall_kinds.begin());
}

void name_series(Chart& chart)
{
    if (chart.spec.id == ChartId::FtpLogins)
        for (const char* outcome : {"success", "failure"})
            chart.series.push_back({outcome, false, {}});
    else if (chart.spec.id == ChartId::Bytes)
        chart.series.push_back({"moved", false, {}});
    else
        for (const Kind kind : firewall_kinds)
            chart.series.push_back({std::string(name(kind)), false, {}});
}

}

void count_over_time(Chart& chart, const ChartInput& input)
{
    const bool bytes = chart.spec.id == ChartId::Bytes;
    chart.unit = bytes ? ChartUnit::Bytes : ChartUnit::Events;
    if (!lay_out_times(chart, input.rows))
        return;
    name_series(chart);
    const FacetTable& facets = input.snapshot().pools->facets;
    std::vector<int> series(facets.size());
    for (FacetId id = 0; id < series.size(); ++id)
        series[id] = series_of(chart.spec.id, facets[id]);
    const BinSearch search(chart.bounds);
    const CellAdder adder(input.snapshot(), input.is_leg);
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
            if (series[facet] == no_series)
                return;
            ChartCell& cell = table.cells[static_cast<std::size_t>(series[facet]) * columns + search(time)];
            if (!bytes) {
                ++cell.value;
                adder.add(cell, ref, row, facet);
                return;
            }
            const auto& moved = ref.data->bytes_moved;
            if (!moved.empty() && moved[row] != no_bytes)
                cell.value += moved[row];
        });
    gather(chart, tables);
}

void count_handshakes(Chart& chart, const ChartInput& input)
{
    chart.unit = ChartUnit::Handshakes;
    const SessionTable* table = input.sessions[SessionKind::HttpAuth];
    if (!lay_out_times(chart, input.rows) || !table)
        return;
    std::vector<bool> shown;
    if (input.rows.size() != input.snapshot().event_count()) {
        shown.resize(input.snapshot().event_count());
        for (std::uint32_t i = 0; i < input.rows.size(); ++i)
            shown[input.rows[i].value] = true;
    }
    // Always in this order, so that a verdict keeps its colour; those that do not occur are left out at the end.
    static constexpr std::array verdicts = {Verdict::Kerberos, Verdict::Ntlm,     Verdict::Negotiate,
                                            Verdict::Basic,    Verdict::Digest,   Verdict::Unknown,
                                            Verdict::Failed,   Verdict::Abandoned};
    std::array<int, verdict_count> series;
    series.fill(no_series);
    for (const Verdict verdict : verdicts) {
        series[static_cast<std::size_t>(verdict)] = static_cast<int>(chart.series.size());
        chart.series.push_back({std::string(name(verdict)), false, std::vector<ChartCell>(chart.columns())});
    }
    const BinSearch search(chart.bounds);
    for (const Session& session : table->rows) {
        if (input.context.cancelled())
            return;
        if (!search.covers(session.start.value))
            continue;
        const auto events = table->events_of(session);
        if (!shown.empty() && std::ranges::none_of(events, [&](std::uint32_t id) { return shown[id]; }))
            continue;
        if (const int at = series[static_cast<std::size_t>(session.verdict)]; at != no_series)
            ++chart.series[static_cast<std::size_t>(at)].cells[search(session.start.value)].value;
    }
    std::erase_if(chart.series, [](const ChartSeries& s) {
        return std::ranges::all_of(s.cells, [](const ChartCell& cell) { return cell.value == 0; });
    });
}

}
