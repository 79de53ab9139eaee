// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/w3c/columns.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace spoor::w3c {
namespace {

bool same_name(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b,
                              [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

constexpr std::array<std::pair<std::string_view, Field>, 31> names = {{
    {"date", Field::Time},
    {"time", Field::Time},
    {"date-local", Field::Time},
    {"time-local", Field::Time},
    {"date-UTC", Field::Time},
    {"time-UTC", Field::Time},
    {"c-ip", Field::Ip},
    {"c-port", Field::Port},
    {"cs-username", Field::User},
    {"c-auth-id", Field::User},
    {"s-ip", Field::Server},
    {"s-port", Field::ServerPort},
    {"s-computername", Field::Host},
    {"s-sitename", Field::Site},
    {"s-siteid", Field::Site},
    {"s-name", Field::Host},
    {"cs-method", Field::Method},
    {"cs-uri-stem", Field::Path},
    {"cs-uri", Field::Path},
    {"cs-uri-query", Field::Query},
    {"cs(User-Agent)", Field::Agent},
    {"cs-user-agent", Field::Agent},
    {"sc-status", Field::Status},
    {"sc-substatus", Field::Sub},
    {"sc-win32-status", Field::Win32},
    {"x-session", Field::Session},
    {"cs-computername", Field::Host},
    {"r-ip", Field::Other},
    {"cs-userid", Field::User},
    {"c-username", Field::User},
    {"sc-win32status", Field::Win32},
}};

}

Field field_of(std::string_view column)
{
    const auto found = std::ranges::find_if(names, [&](const auto& n) { return same_name(n.first, column); });
    return found == names.end() ? Field::Other : found->second;
}

Columns Columns::of(Layout layout)
{
    Columns c;
    c.layout = std::move(layout);
    c.count = static_cast<int>(c.layout.names.size());
    int local_date = -1;
    int local_clock = -1;
    // The first column of a name counts; a second `c-ip` (some proxies write one) is still there to be decoded.
    const auto take = [](int& place, int i) {
        if (place < 0)
            place = i;
    };
    std::vector<int> facet;
    for (int i = 0; i < c.count; ++i) {
        const std::string_view name = c.layout.names[static_cast<std::size_t>(i)];
        switch (field_of(name)) {
        case Field::Time:
            if (same_name(name, "date") || same_name(name, "date-UTC"))
                take(c.date, i);
            else if (same_name(name, "time") || same_name(name, "time-UTC"))
                take(c.time, i);
            else if (same_name(name, "date-local"))
                take(local_date, i);
            else
                take(local_clock, i);
            break;
        case Field::Ip:
            take(c.client, i);
            break;
        case Field::Port:
            take(c.c_port, i);
            break;
        case Field::User:
            take(c.user, i);
            break;
        case Field::Path:
            take(c.path, i);
            c.path_has_query = c.path == i && same_name(name, "cs-uri");
            break;
        case Field::Agent:
            take(c.agent, i);
            break;
        case Field::Session:
            take(c.session, i);
            break;
        case Field::Method:
            take(c.method, i);
            facet.push_back(i);
            break;
        case Field::Status:
            take(c.status, i);
            facet.push_back(i);
            break;
        case Field::Sub:
            take(c.sub, i);
            facet.push_back(i);
            break;
        case Field::Win32:
            take(c.win32, i);
            facet.push_back(i);
            break;
        case Field::Host:
            take(c.host, i);
            facet.push_back(i);
            break;
        case Field::Server:
            take(c.server, i);
            facet.push_back(i);
            break;
        case Field::ServerPort:
            take(c.server_port, i);
            facet.push_back(i);
            break;
        case Field::Site:
            take(c.site, i);
            facet.push_back(i);
            break;
        default:
            if (same_name(name, "sc-bytes"))
                take(c.bytes_sent, i);
            else if (same_name(name, "cs-bytes"))
                take(c.bytes_received, i);
            break;
        }
    }
    if (c.time < 0 && local_clock >= 0) {
        c.date = local_date;
        c.time = local_clock;
        c.local_time = true;
    }
    for (const int i : facet) {
        if (!c.facet_runs.empty() && c.facet_runs.back().last + 1 == i)
            c.facet_runs.back().last = i;
        else
            c.facet_runs.push_back({i, i});
    }
    return c;
}

}
