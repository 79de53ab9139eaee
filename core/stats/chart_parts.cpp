// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/chart_parts.h"

#include <algorithm>
#include <numeric>

namespace spoor::stats {

std::optional<HistogramRange> span_of(const RowSet& rows)
{
    const Snapshot& snapshot = *rows.snapshot();
    std::int64_t first = no_time.value;
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    if (rows.size() == snapshot.event_count()) {
        for (const SegmentRef& ref : snapshot.segments) {
            first = std::min(first, ref.times->first);
            last = std::max(last, ref.times->last);
        }
    } else {
        for (std::uint32_t i = 0; i < rows.size(); ++i)
            if (const Micros time = snapshot.time(rows[i]); time != no_time) {
                first = std::min(first, time.value);
                last = std::max(last, time.value);
            }
    }
    if (first == no_time.value)
        return std::nullopt;
    return HistogramRange{Micros{first}, Micros{last + 1}};
}

bool lay_out_times(Chart& chart, const RowSet& rows)
{
    chart.span = chart.spec.range ? chart.spec.range : span_of(rows);
    if (!chart.span || !(chart.span->from < chart.span->until))
        return false;
    chart.width = bin_width_for(*chart.span, chart.spec.max_bins);
    chart.bounds = bin_boundaries(*chart.span, chart.width, chart.spec.zone);
    return chart.bounds.size() > 1;
}

std::string_view protocol_of(Kind kind)
{
    switch (kind) {
    case Kind::HttpRequest:
        return "http";
    case Kind::FtpCommand:
    case Kind::FtpTransfer:
    case Kind::FtpLogin:
        return "ftp";
    case Kind::Logon:
    case Kind::Logoff:
        return "logon";
    default:
        return "other";
    }
}

WallClock::Reading WallClock::operator()(std::int64_t utc)
{
    const std::int64_t since = quarter_of(utc);
    if (since == since_)
        return reading_;
    constexpr std::int64_t hour = 4 * quarter;
    const std::int64_t hours = [&] {
        const std::int64_t wall = zone_.to_wall(Micros{since}).value;
        return wall / hour - (wall % hour < 0 ? 1 : 0);
    }();
    // 1 January 1970 was a Thursday.
    const std::int64_t of_week = ((hours + 3 * 24) % (7 * 24) + 7 * 24) % (7 * 24);
    since_ = since;
    reading_ = {static_cast<unsigned>(of_week % 24), static_cast<unsigned>(of_week / 24)};
    return reading_;
}

CellAdder::CellAdder(const Snapshot& snapshot, const std::vector<bool>& is_leg)
    : bits_(snapshot.pools->facets.size()), is_leg_(is_leg)
{
    for (FacetId id = 0; id < bits_.size(); ++id) {
        const Facet& facet = snapshot.pools->facets[id];
        const bool with_status = facet.status != Facet::none;
        const bool failing = with_status ? facet.status >= first_failing_status : facet.outcome == Outcome::Failure;
        bits_[id] =
            static_cast<std::uint8_t>((with_status || facet.outcome != Outcome::Unknown ? 1 : 0) + (failing ? 2 : 0));
    }
}

void gather(Chart& chart, std::span<const CellTable> tables)
{
    const std::size_t columns = chart.columns();
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        auto& cells = chart.series[s].cells;
        cells.assign(columns, {});
        for (const CellTable& table : tables)
            for (std::size_t c = 0; c < columns; ++c) {
                const ChartCell& from = table.cells[s * columns + c];
                cells[c].value += from.value;
                cells[c].attempts += from.attempts;
                cells[c].failing += from.failing;
                cells[c].legs += from.legs;
            }
    }
    for (const CellTable& table : tables)
        chart.left_out += table.left_out;
}

std::vector<std::uint32_t> greatest(const ChartKeys& keys, std::span<const std::vector<std::uint64_t>> counts,
                                    int limit, std::uint64_t& others)
{
    std::vector<std::uint64_t> sums(keys.size());
    for (const auto& of_worker : counts)
        for (std::size_t key = 0; key < of_worker.size(); ++key)
            sums[key] += of_worker[key];
    std::vector<std::uint32_t> found;
    for (std::uint32_t key = 1; key < sums.size(); ++key)
        if (sums[key] > 0)
            found.push_back(key);
    const std::size_t n = std::min(found.size(), static_cast<std::size_t>(std::max(limit, 0)));
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(n),
                              [&](std::uint32_t a, std::uint32_t b) {
                                  return sums[a] != sums[b] ? sums[a] > sums[b] : keys.name(a) < keys.name(b);
                              });
    others = found.size() - n;
    found.resize(n);
    return found;
}

}
