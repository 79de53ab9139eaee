// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/condition.h"
#include "core/stats/chart_parts.h"

#include <array>

namespace spoor {
namespace {

using Index = std::optional<std::size_t>;

constexpr std::string_view attempts_text = "(_exists_:status or outcome:success or outcome:failure)";

std::string_view top_field(ChartId id)
{
    switch (id) {
    case ChartId::TopUsers:
        return "user";
    case ChartId::TopPaths:
        return "path";
    case ChartId::TopStatuses:
        return "status";
    case ChartId::TopEventIds:
        return "id";
    default:
        return "ip";
    }
}

std::string protocol_text(std::string_view protocol)
{
    std::string text;
    for (int i = 0; i < kind_count; ++i)
        if (stats::protocol_of(static_cast<Kind>(i)) == protocol)
            text += (text.empty() ? "kind:(" : " or ") + std::string(name(static_cast<Kind>(i)));
    return text.empty() ? text : text + ')';
}

std::string line_text(ChartBy by, const std::string& value)
{
    switch (by) {
    case ChartBy::All:
        return {};
    case ChartBy::Protocol:
        return protocol_text(value);
    case ChartBy::Site:
        return condition("site", value);
    case ChartBy::Client:
        return condition("ip", value);
    case ChartBy::User:
        return condition("user", value);
    }
    return {};
}

// Hours come again every day: the filter is as many stretches of time as the rows have such hours.
std::string clock_text(const Chart& chart, Index weekday, Index hour)
{
    constexpr std::int64_t most_quarters = 400 * 24 * 4;
    if (!chart.span)
        return {};
    using stats::WallClock;
    const std::int64_t until = chart.span->until.value;
    std::int64_t at = WallClock::quarter_of(chart.span->from.value);
    if ((until - at) / WallClock::quarter > most_quarters)
        return {};
    WallClock clock(chart.spec.zone);
    std::string text;
    std::optional<std::int64_t> since;
    const auto close = [&](std::int64_t end) {
        if (since)
            text += (text.empty() ? "(" : " or (") +
                    time_range(Micros{std::max(*since, chart.span->from.value)}, Micros{std::min(end, until)}) + ')';
        since.reset();
    };
    for (; at < until; at += WallClock::quarter) {
        const WallClock::Reading reading = clock(at);
        if ((!weekday || reading.weekday == *weekday) && (!hour || reading.hour == *hour))
            since = since ? since : at;
        else
            close(at);
    }
    close(at);
    return text.empty() ? "not *" : text;
}

}

std::string filter_of(const Chart& chart, Index series, Index column)
{
    if ((series && *series >= chart.series.size()) || (column && *column >= chart.columns()))
        return {};
    if (!series && !column)
        return {};
    const std::string& name = series ? chart.series[*series].name : std::string();
    std::vector<std::string> parts;
    switch (chart.spec.id) {
    case ChartId::FailureRate:
        parts.emplace_back(attempts_text);
        parts.push_back(series ? line_text(chart.spec.by, name) : std::string());
        break;
    case ChartId::Hours:
    case ChartId::Week: {
        const bool week = chart.spec.id == ChartId::Week;
        const std::string clock = clock_text(chart, week ? series : std::nullopt, column);
        if (clock.empty())
            return {};
        parts.emplace_back(attempts_text);
        parts.push_back(series && !week ? "outcome:" + name : std::string());
        parts.push_back(clock);
        break;
    }
    case ChartId::TopClients:
    case ChartId::TopUsers:
    case ChartId::TopPaths:
    case ChartId::TopStatuses:
    case ChartId::TopEventIds: {
        const std::string_view field = top_field(chart.spec.id);
        parts.push_back(column ? condition(field, chart.values[*column]) : "_exists_:" + std::string(field));
        parts.push_back(series ? "outcome:" + name : std::string());
        parts.push_back(chart.spec.range ? time_range(chart.spec.range->from, chart.spec.range->until) : std::string());
        break;
    }
    case ChartId::FtpLogins:
        parts.emplace_back("kind:ftp.login");
        parts.push_back(series ? "outcome:" + name : std::string("(outcome:success or outcome:failure)"));
        break;
    case ChartId::Firewall:
        parts.push_back(series ? "kind:" + name
                               : std::string("kind:(net.spoofed or net.ips or ftp.bounce or ftp.malicious-reply)"));
        break;
    // No filter can say which handshake a request is of: the requests of that time.
    case ChartId::Handshakes:
        parts.emplace_back("kind:http.request");
        break;
    case ChartId::Bytes:
        break;
    }
    if (chart.columns_are == ChartColumns::Times)
        parts.push_back(column ? time_range(chart.bounds[*column], chart.bounds[*column + 1])
                               : time_range(chart.bounds.front(), chart.bounds.back()));
    return conjunction(parts);
}

}
