// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/message_parts.h"
#include "core/formats/syslog/header.h"
#include "core/formats/syslog/month_names.h"

namespace spoor::syslog {
namespace {

int two_digits(std::string_view text, std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); }

/// `10:54:13` at a place.
bool read_clock(std::string_view text, std::size_t at, Stamp& stamp)
{
    if (text.size() < at + 8 || text[at + 2] != ':' || text[at + 5] != ':')
        return false;
    for (const std::size_t i : {0, 1, 3, 4, 6, 7})
        if (!is_digit(text[at + i]))
            return false;
    stamp.hour = two_digits(text, at);
    stamp.minute = two_digits(text, at + 3);
    stamp.second = two_digits(text, at + 6);
    return stamp.hour < 24 && stamp.minute < 60 && stamp.second <= 60;
}

/// Digits behind a point, cut to millionths. Returns where they end.
std::size_t read_fraction(std::string_view text, std::size_t at, Stamp& stamp)
{
    if (at + 1 >= text.size() || text[at] != '.' || !is_digit(text[at + 1]))
        return at;
    int unit = 100'000;
    for (++at; at < text.size() && is_digit(text[at]); ++at, unit /= 10)
        stamp.micros += (text[at] - '0') * unit;
    return at;
}

std::optional<Stamp> iso_stamp(std::string_view text)
{
    if (text.size() < 19 || text[4] != '-' || text[7] != '-' || text[10] != 'T')
        return std::nullopt;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9})
        if (!is_digit(text[i]))
            return std::nullopt;
    Stamp stamp;
    if (!read_clock(text, 11, stamp))
        return std::nullopt;
    const int year = two_digits(text, 0) * 100 + two_digits(text, 2);
    std::size_t at = read_fraction(text, 19, stamp);
    const auto wall = civil_time(year, two_digits(text, 5), two_digits(text, 8), stamp.hour, stamp.minute, stamp.second,
                                 stamp.micros);
    if (!wall)
        return std::nullopt;
    stamp.time = *wall;
    if (at < text.size() && text[at] == 'Z') {
        stamp.carried = true;
        ++at;
    } else if (at + 6 <= text.size() && (text[at] == '+' || text[at] == '-') && is_digit(text[at + 1]) &&
               is_digit(text[at + 2]) && text[at + 3] == ':' && is_digit(text[at + 4]) && is_digit(text[at + 5])) {
        const std::int64_t east = two_digits(text, at + 1) * 3600 + two_digits(text, at + 4) * 60;
        if (east > 14 * 3600)
            return std::nullopt;
        stamp.time = text[at] == '-' ? *wall + seconds(east) : *wall - seconds(east);
        stamp.carried = true;
        at += 6;
    }
    stamp.length = at;
    return stamp;
}

}

std::optional<Micros> Stamp::in_year(int year) const
{
    return civil_time(year, month, day, hour, minute, second, micros);
}

std::optional<Stamp> read_stamp(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    if (is_digit(text.front()))
        return iso_stamp(text);
    // The longest name of a month has 7 bytes and a point.
    const std::size_t name_end = text.substr(0, 9).find(' ');
    if (name_end == std::string_view::npos)
        return std::nullopt;
    Stamp stamp;
    stamp.month = month_of(text.substr(0, name_end));
    if (stamp.month == 0)
        return std::nullopt;
    std::size_t at = name_end + 1;
    if (at < text.size() && text[at] == ' ')
        ++at;
    for (std::size_t digits = 0; at < text.size() && is_digit(text[at]) && digits < 2; ++at, ++digits)
        stamp.day = stamp.day * 10 + (text[at] - '0');
    if (stamp.day == 0 || at >= text.size() || text[at] != ' ')
        return std::nullopt;
    ++at;
    int year = 0;
    if (at + 5 <= text.size() && text[at + 4] == ' ') {
        const auto number = number_of<int>(text.substr(at, 4));
        if (!number || *number < 1970)
            return std::nullopt;
        year = *number;
        at += 5;
    }
    if (!read_clock(text, at, stamp))
        return std::nullopt;
    stamp.length = read_fraction(text, at + 8, stamp);
    // A leap year, where none is there: 29 February must pass.
    const auto wall = stamp.in_year(year ? year : 2000);
    if (!wall)
        return std::nullopt;
    if (year)
        stamp.time = *wall;
    return stamp;
}

}
