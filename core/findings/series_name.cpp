// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/series_name.h"

#include <algorithm>
#include <array>
#include <optional>

namespace spoor {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

int number(std::string_view digits)
{
    int n = 0;
    for (const char c : digits)
        n = n * 10 + (c - '0');
    return n;
}

/// IIS began in 1996; two digits of a year are of the hundred years from there.
int full_year(int two) { return two >= 95 ? 1900 + two : 2000 + two; }

std::int64_t day_of(Micros t) { return t.value / one_day.value; }

void add_day(SeriesName& out, int year, int month, int day)
{
    if (const auto start = civil_time(year, month, day, 0, 0, 0); start && year >= 1990 && year < 2100)
        out.dates.push_back({SeriesUnit::Day, day_of(*start), *start});
}

void add_hour(SeriesName& out, int year, int month, int day, int hour)
{
    if (const auto start = civil_time(year, month, day, hour, 0, 0))
        out.dates.push_back({SeriesUnit::Hour, start->value / seconds(3600).value, *start});
}

/// `week` 0: the whole month.
void add_month(SeriesName& out, int year, int month, int week)
{
    if (month < 1 || month > 12 || week > 5)
        return;
    const std::int64_t months = year * 12 + month - 1;
    out.dates.push_back(week == 0 ? date_of(SeriesUnit::Month, months)
                                  : date_of(SeriesUnit::Week, months * 5 + week - 1));
}

/// `ex`, `in`, `nc` right before the digits, with no letter before them.
bool iis_before(std::string_view name, std::size_t at)
{
    if (at < 2 || (at > 2 && is_letter(name[at - 3])))
        return false;
    const std::array<char, 2> word = {lower(name[at - 2]), lower(name[at - 1])};
    const std::string_view text(word.data(), word.size());
    return text == "ex" || text == "in" || text == "nc";
}

/// A run of digits at `at`; returns how much of the name the date takes, or 0.
std::size_t read_date(std::string_view name, std::size_t at, std::size_t digits, SeriesName& out)
{
    const auto part = [&](std::size_t from, std::size_t size) { return number(name.substr(at + from, size)); };
    const bool iis = iis_before(name, at);
    switch (digits) {
    case 4:
        if (iis)
            add_month(out, full_year(part(0, 2)), part(2, 2), 0);
        // 2004-11-16
        else if (name.size() >= at + 10 && std::string_view("-_.").contains(name[at + 4]) &&
                 name[at + 7] == name[at + 4] && std::ranges::all_of(name.substr(at + 5, 2), is_digit) &&
                 std::ranges::all_of(name.substr(at + 8, 2), is_digit) &&
                 (name.size() == at + 10 || !is_digit(name[at + 10]))) {
            add_day(out, part(0, 4), part(5, 2), part(8, 2));
            return out.dates.empty() ? 0 : 10;
        }
        break;
    case 6:
        add_day(out, full_year(part(0, 2)), part(2, 2), part(4, 2));
        if (iis && part(4, 2) >= 1)
            add_month(out, full_year(part(0, 2)), part(2, 2), part(4, 2));
        break;
    case 8:
        if (iis)
            add_hour(out, full_year(part(0, 2)), part(2, 2), part(4, 2), part(6, 2));
        add_day(out, part(0, 4), part(4, 2), part(6, 2));
        break;
    default:
        break;
    }
    return out.dates.empty() ? 0 : digits;
}

std::string two(std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); }

}

SeriesName series_name(std::string_view file)
{
    for (const std::string_view end : {".gz", ".bz2", ".xz", ".zst", ".lz4", ".Z"})
        if (file.ends_with(end) && file.size() > end.size()) {
            file.remove_suffix(end.size());
            break;
        }
    SeriesName out;
    // The last date of a name is that of the file: `W3SVC1_20040101_ex041116.log`.
    std::size_t date_at = 0, date_size = 0;
    for (std::size_t at = 0; at < file.size();) {
        if (!is_digit(file[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < file.size() && is_digit(file[end]))
            ++end;
        SeriesName found;
        const std::size_t taken = read_date(file, at, end - at, found);
        if (taken > 0) {
            out.dates = std::move(found.dates);
            date_at = at;
            date_size = taken;
        }
        at += std::max(taken, end - at);
    }
    if (date_size > 0) {
        out.pattern = std::string(file.substr(0, date_at)) + '*' + std::string(file.substr(date_at + date_size));
        return out;
    }
    // `messages.1`
    const std::size_t dot = file.rfind('.');
    if (dot != std::string_view::npos && dot > 0 && dot + 1 < file.size() && file.size() - dot <= 5 &&
        std::ranges::all_of(file.substr(dot + 1), is_digit))
        file = file.substr(0, dot);
    out.pattern = file;
    return out;
}

NameDate date_of(SeriesUnit unit, std::int64_t number)
{
    NameDate date{unit, number, {}};
    switch (unit) {
    case SeriesUnit::Hour:
        date.start = Micros{number * seconds(3600).value};
        break;
    case SeriesUnit::Day:
        date.start = Micros{number * one_day.value};
        break;
    case SeriesUnit::Week:
        date.start = date_of(SeriesUnit::Month, number / 5).start + Micros{number % 5 * 7 * one_day.value};
        break;
    case SeriesUnit::Month:
        date.start = Micros{days_from_civil(static_cast<int>(number / 12), static_cast<unsigned>(number % 12 + 1), 1) *
                            one_day.value};
        break;
    }
    return date;
}

std::string date_words(const NameDate& date)
{
    switch (date.unit) {
    case SeriesUnit::Hour:
        return plain_time(date.start).substr(0, 16);
    case SeriesUnit::Week:
        return std::to_string(date.number / 60) + '-' + two(date.number / 5 % 12 + 1) + ", week " +
               std::to_string(date.number % 5 + 1);
    case SeriesUnit::Month:
        return plain_time(date.start).substr(0, 7);
    case SeriesUnit::Day:
        break;
    }
    return plain_time(date.start).substr(0, 10);
}

}
