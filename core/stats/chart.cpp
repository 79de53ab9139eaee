// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/chart.h"

#include "core/stats/chart_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace spoor {
namespace {

constexpr std::array<std::string_view, chart_count> chart_names = {
    "failure-rate", "hours",         "week",       "top-clients", "top-users", "top-paths",
    "top-statuses", "top-event-ids", "handshakes", "ftp-logins",  "firewall",  "bytes"};
constexpr std::array<std::string_view, 5> by_names = {"all", "protocol", "site", "client", "user"};

template <class E, std::size_t N>
std::optional<E> from_name(const std::array<std::string_view, N>& names, std::string_view text)
{
    const auto found = std::ranges::find(names, text);
    if (found == names.end())
        return std::nullopt;
    return static_cast<E>(found - names.begin());
}

}

std::string_view name(ChartId id) { return chart_names[static_cast<std::size_t>(id)]; }
std::optional<ChartId> chart_from_name(std::string_view text) { return from_name<ChartId>(chart_names, text); }
std::string_view name(ChartBy by) { return by_names[static_cast<std::size_t>(by)]; }
std::optional<ChartBy> chart_by_from_name(std::string_view text) { return from_name<ChartBy>(by_names, text); }

std::optional<double> ChartCell::rate() const
{
    if (attempts == 0)
        return std::nullopt;
    return static_cast<double>(failing) / static_cast<double>(attempts);
}

std::optional<double> ChartCell::adjusted_rate() const
{
    if (attempts <= legs)
        return std::nullopt;
    return static_cast<double>(failing - legs) / static_cast<double>(attempts - legs);
}

std::size_t Chart::columns() const
{
    switch (columns_are) {
    case ChartColumns::Times:
        return bounds.empty() ? 0 : bounds.size() - 1;
    case ChartColumns::Hours:
        return 24;
    case ChartColumns::Values:
        return values.size();
    }
    return 0;
}

bool Chart::empty() const
{
    return std::ranges::all_of(series, [](const ChartSeries& s) {
        return std::ranges::all_of(s.cells, [](const ChartCell& c) { return c.value == 0 && c.attempts == 0; });
    });
}

Result<Chart> make_chart(const ChartSpec& spec, const RowSet& rows, const SessionSet& sessions,
                         const std::vector<bool>& is_leg, const TaskContext& context)
{
    Chart chart;
    chart.spec = spec;
    chart.events = rows.size();
    if (!rows.snapshot() || !rows.snapshot()->pools)
        return chart;
    const FacetTable& facets = rows.snapshot()->pools->facets;
    std::vector<bool> recovered(facets.size());
    for (FacetId id = 0; id < recovered.size(); ++id)
        recovered[id] = facets[id].recovered;
    const stats::ChartInput input{rows, sessions, is_leg, context, std::move(recovered)};
    switch (spec.id) {
    case ChartId::FailureRate:
        stats::count_rates(chart, input);
        break;
    case ChartId::Hours:
    case ChartId::Week:
        stats::count_clock(chart, input);
        break;
    case ChartId::TopClients:
    case ChartId::TopUsers:
    case ChartId::TopPaths:
    case ChartId::TopStatuses:
    case ChartId::TopEventIds:
        stats::count_top(chart, input);
        break;
    case ChartId::FtpLogins:
    case ChartId::Firewall:
    case ChartId::Bytes:
        stats::count_over_time(chart, input);
        break;
    case ChartId::Handshakes:
        stats::count_handshakes(chart, input);
        break;
    }
    if (context.cancelled())
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}, 0, 0});
    return chart;
}

ShareInterval share_interval(std::uint64_t failing, std::uint64_t attempts)
{
    constexpr double z = 1.959963984540054;
    const double n = static_cast<double>(attempts);
    const double p = static_cast<double>(failing) / n;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

}
