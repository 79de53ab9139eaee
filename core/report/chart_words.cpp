// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_writers.h"

#include "core/base/time.h"

#include <array>
#include <format>

namespace spoor::report {
namespace {

constexpr std::array<std::string_view, chart_count> titles = {"Failure rate",
                                                              "Attempts by hour of the day",
                                                              "Attempts by weekday and hour",
                                                              "Clients with the most events",
                                                              "Users with the most events",
                                                              "Paths with the most events",
                                                              "Statuses",
                                                              "Windows event ids",
                                                              "HTTP authentication handshakes",
                                                              "FTP logins",
                                                              "Firewall events",
                                                              "Bytes moved"};
constexpr std::array<std::string_view, 5> by_titles = {"", " by protocol", " by site", " by client", " by user"};

}

std::string title_of(const ChartSpec& spec)
{
    std::string title(titles[static_cast<std::size_t>(spec.id)]);
    if (spec.id == ChartId::FailureRate)
        title += by_titles[static_cast<std::size_t>(spec.by)];
    if (spec.id == ChartId::Hours || spec.id == ChartId::Week)
        title += " (" + spec.zone.name() + ')';
    return title;
}

std::string series_title(const Chart& chart, std::size_t series)
{
    const ChartSeries& s = chart.series[series];
    if (s.from_log)
        return s.name;
    if (s.name == "http" || s.name == "ftp" || s.name == "ntlm") {
        std::string upper = s.name;
        for (char& c : upper)
            c = static_cast<char>(c - 'a' + 'A');
        return upper;
    }
    if (s.name == "logon")
        return "Windows logon";
    const bool weekday = chart.spec.id == ChartId::Week;
    std::string text = s.name;
    if ((weekday || text == "kerberos") && !text.empty())
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string column_title(const Chart& chart, std::size_t column)
{
    switch (chart.columns_are) {
    case ChartColumns::Times:
        return plain_time(chart.spec.zone.to_wall(chart.bounds[column]));
    case ChartColumns::Hours:
        return std::format("{:02}:00", column);
    case ChartColumns::Values:
        return chart.values[column];
    }
    return {};
}

}
