// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/w3c/directive.h"

#include "core/base/zone.h"
#include "core/formats/w3c/tokens.h"

#include <algorithm>
#include <cctype>

namespace spoor::w3c {
namespace {

bool starts_with_name(std::string_view text, std::string_view name)
{
    return text.size() > name.size() && text[name.size()] == ':' &&
           std::ranges::equal(text.substr(0, name.size()), name,
                              [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

constexpr std::string_view known[] = {"Software",   "Version",  "Date",   "Fields",
                                      "Start-Date", "End-Date", "Remark", "GMT-Offset"};

/// Where the next directive on the same line begins: a blank, `#` and a name that is known. Text of a remark may hold
/// any other `#`.
std::size_t next_directive(std::string_view line, std::size_t from)
{
    for (std::size_t i = line.find('#', from); i != std::string_view::npos; i = line.find('#', i + 1)) {
        if (i > 0 && (line[i - 1] == ' ' || line[i - 1] == '\t') &&
            std::ranges::any_of(known, [&](std::string_view n) { return starts_with_name(line.substr(i + 1), n); }))
            return i;
    }
    return std::string_view::npos;
}

int digits(std::string_view text, std::size_t at, std::size_t n)
{
    int value = 0;
    for (std::size_t i = at; i < at + n; ++i) {
        if (i >= text.size() || text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

}

bool is_directive(std::string_view line) { return !line.empty() && line.front() == '#'; }

std::optional<Micros> read_clock(std::string_view text)
{
    text = trim(text);
    // 7:55:20 and 07:55:20
    const std::size_t h = text.size() > 1 && text[1] == ':' ? 1 : 2;
    if (text.size() < h + 6 || text[h] != ':' || text[h + 3] != ':')
        return std::nullopt;
    const int hour = digits(text, 0, h);
    const int minute = digits(text, h + 1, 2);
    const int second = digits(text, h + 4, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    std::int64_t micros = 0;
    std::size_t i = h + 6;
    if (i < text.size() && (text[i] == '.' || text[i] == ',')) {
        std::int64_t unit = 100'000;
        for (++i; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i, unit /= 10)
            micros += (text[i] - '0') * unit;
    }
    if (i != text.size())
        return std::nullopt;
    return Micros{(hour * 3600 + minute * 60 + second) * std::int64_t{1'000'000} + micros};
}

std::optional<Micros> read_date(std::string_view text)
{
    text = trim(text);
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < 0 || month < 0 || day < 0 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto date = civil_time(year, month, day, 0, 0, 0);
    if (!date)
        return std::nullopt;
    std::string_view rest = text.substr(10);
    if (rest.size() > 1 && (rest[0] == ' ' || rest[0] == 'T')) {
        rest = rest.substr(1);
        rest = rest.substr(0, rest.find(' '));
        if (const auto clock = read_clock(rest))
            return *date + *clock;
    }
    return date;
}

Directives read_directives(std::string_view line)
{
    line = trim(line);
    Directives out;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = std::min(next_directive(line, at + 1), line.size());
        const std::string_view one = line.substr(at + 1, end - at - 1);
        at = end;
        const std::size_t colon = one.find(':');
        if (colon == std::string_view::npos)
            continue;
        const std::string_view value = trim(one.substr(colon + 1));
        if (starts_with_name(one, "Fields")) {
            out.fields.emplace();
            for (const std::string_view name : split_quoted(value))
                out.fields->emplace_back(name);
        } else if (starts_with_name(one, "Date") || starts_with_name(one, "Start-Date")) {
            if (const auto date = read_date(value))
                out.date = date;
        } else if (starts_with_name(one, "Software")) {
            out.software = true;
            out.software_name = std::string(value);
        } else if (starts_with_name(one, "GMT-Offset")) {
            const std::string_view offset = value.substr(0, value.find(' '));
            if (const auto zone = Zone::parse(offset))
                out.gmt_offset = zone->offset_at_wall(Micros{}).east;
        }
    }
    return out;
}

}
