// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/timestamp.h"

#include <algorithm>
#include <array>

namespace spoor {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

struct Date {
    int year = 0, month = 0, day = 0;
};

struct ClockTime {
    int hour = 0, minute = 0, second = 0, micros = 0;
};

/// Walks over a line; every take… leaves the place alone where it fails.
struct Cursor {
    std::string_view text;
    std::size_t at;

    char here(std::size_t ahead = 0) const { return at + ahead < text.size() ? text[at + ahead] : '\0'; }
    std::size_t run_of_digits() const
    {
        std::size_t n = 0;
        while (digit(here(n)))
            ++n;
        return n;
    }
    bool take(char c)
    {
        if (here() != c || at >= text.size())
            return false;
        ++at;
        return true;
    }
    bool take_blanks()
    {
        const std::size_t before = at;
        while (here() == ' ')
            ++at;
        return at > before;
    }
    bool take_number(std::size_t least, std::size_t most, int& value)
    {
        const std::size_t n = run_of_digits();
        if (n < least || n > most)
            return false;
        take_digits(n, value);
        return true;
    }
    void take_digits(std::size_t n, int& value)
    {
        value = 0;
        for (; n > 0; --n)
            value = value * 10 + (text[at++] - '0');
    }
    bool take_month(int& month)
    {
        if (at + 3 > text.size())
            return false;
        month = month_number(text.substr(at, 3));
        if (month)
            at += 3;
        return month != 0;
    }
    bool take_word(std::string_view word)
    {
        if (at + word.size() > text.size())
            return false;
        for (std::size_t i = 0; i < word.size(); ++i)
            if (lower(here(i)) != word[i])
                return false;
        if (letter(here(word.size())))
            return false;
        at += word.size();
        return true;
    }
};

int micros_of(Cursor& c)
{
    int value = 0, unit = 100'000;
    for (int i = 0; i < 9 && digit(c.here()); ++i, ++c.at, unit /= 10)
        value += (c.here() - '0') * unit;
    return value;
}

bool take_clock(Cursor& c, ClockTime& t, bool seconds_needed)
{
    Cursor w = c;
    if (!w.take_number(1, 2, t.hour) || !w.take(':') || !w.take_number(2, 2, t.minute))
        return false;
    if (w.here() == ':' && digit(w.here(1))) {
        w.take(':');
        if (!w.take_number(2, 2, t.second))
            return false;
        if ((w.here() == '.' || w.here() == ',') && digit(w.here(1))) {
            ++w.at;
            t.micros = micros_of(w);
        }
    } else if (seconds_needed) {
        return false;
    }
    c = w;
    return true;
}

/// Z, GMT, UTC, +hh:mm, +hhmm or +hh, after at most one blank.
std::optional<Micros> take_offset(Cursor& c)
{
    Cursor w = c;
    const bool blank = w.take(' ');
    if (w.take_word("utc") || w.take_word("gmt") || (!blank && w.take_word("z"))) {
        c = w;
        return Micros{0};
    }
    const bool west = w.here() == '-';
    if (!west && w.here() != '+')
        return std::nullopt;
    ++w.at;
    int hour = 0, minute = 0;
    const std::size_t n = w.run_of_digits();
    if (n == 4) {
        w.take_digits(2, hour);
        w.take_digits(2, minute);
    } else if (n == 2) {
        w.take_digits(2, hour);
        // A number alone after a blank is as likely a value of the line as an offset.
        if (w.here() == ':' ? !(++w.at, w.take_number(2, 2, minute)) : blank)
            return std::nullopt;
    } else {
        return std::nullopt;
    }
    if (hour > 14 || minute > 59)
        return std::nullopt;
    c = w;
    return seconds((west ? -1 : 1) * (hour * 3600 + minute * 60));
}

std::optional<FoundTime> finish(Cursor& c, std::size_t begin, const Date& d, const ClockTime& t, bool with_offset)
{
    const auto wall = civil_time(d.year, d.month, d.day, t.hour, t.minute, t.second, t.micros);
    if (!wall)
        return std::nullopt;
    FoundTime found{begin, c.at, *wall, false};
    if (with_offset) {
        if (const auto east = take_offset(c)) {
            found.time = *wall - *east;
            found.is_utc = true;
        }
        found.end = c.at;
    }
    return found;
}

/// `2004-11-16` or `2004/11/16`, then the clock.
std::optional<FoundTime> year_first(Cursor c)
{
    const std::size_t begin = c.at;
    Date d;
    ClockTime t;
    c.take_number(4, 4, d.year);
    const char between = c.here();
    if (between != '-' && between != '/' && between != '.')
        return std::nullopt;
    if (!c.take(between) || !c.take_number(1, 2, d.month) || !c.take(between) || !c.take_number(1, 2, d.day))
        return std::nullopt;
    if (!c.take('T') && !c.take('t') && !c.take_blanks() && !c.take('\t') && !c.take('_') && !c.take(':'))
        return std::nullopt;
    if (!take_clock(c, t, false))
        return std::nullopt;
    return finish(c, begin, d, t, true);
}

std::optional<FoundTime> basic_iso(Cursor c)
{
    const std::size_t begin = c.at;
    Date d;
    ClockTime t;
    c.take_digits(4, d.year);
    c.take_digits(2, d.month);
    c.take_digits(2, d.day);
    if (!c.take('T') || c.run_of_digits() != 6)
        return std::nullopt;
    c.take_digits(2, t.hour);
    c.take_digits(2, t.minute);
    c.take_digits(2, t.second);
    if ((c.here() == '.' || c.here() == ',') && digit(c.here(1))) {
        ++c.at;
        t.micros = micros_of(c);
    }
    return finish(c, begin, d, t, true);
}

/// `16/Nov/2004:10:54:13`, `16-Nov-2004 10:54:13`, `16 Nov 2004 10:54:13`.
std::optional<FoundTime> day_and_name(Cursor c)
{
    const std::size_t begin = c.at;
    Date d;
    ClockTime t;
    c.take_number(1, 2, d.day);
    const char between = c.here();
    if ((between != '/' && between != '-' && between != ' ') || !c.take(between) || !c.take_month(d.month) ||
        !c.take(between) || !c.take_number(4, 4, d.year))
        return std::nullopt;
    if (!c.take(':') && !c.take_blanks())
        return std::nullopt;
    if (!take_clock(c, t, true))
        return std::nullopt;
    return finish(c, begin, d, t, true);
}

/// `11/16/2004 10:54:13 AM`, `16.11.2004 10:54:13`.
std::optional<FoundTime> numbers_only(Cursor c, DateOrder order)
{
    const std::size_t begin = c.at;
    Date d;
    ClockTime t;
    int first = 0, second = 0;
    c.take_number(1, 2, first);
    const char between = c.here();
    if ((between != '/' && between != '-' && between != '.') || !c.take(between) || !c.take_number(1, 2, second) ||
        !c.take(between) || !c.take_number(4, 4, d.year))
        return std::nullopt;
    c.take(',');
    if (!c.take_blanks() && !c.take('T'))
        return std::nullopt;
    if (!take_clock(c, t, false))
        return std::nullopt;
    const bool month_first = between == '/' && order != DateOrder::DayMonthYear;
    d.month = month_first ? first : second;
    d.day = month_first ? second : first;
    Cursor w = c;
    w.take(' ');
    const bool pm = w.take_word("pm");
    if (pm || w.take_word("am")) {
        if (t.hour < 1 || t.hour > 12)
            return std::nullopt;
        t.hour = t.hour % 12 + (pm ? 12 : 0);
        c = w;
    }
    return finish(c, begin, d, t, true);
}

/// `Nov 16 10:54:13`, with the year after the day, after the clock, or nowhere.
std::optional<FoundTime> name_and_day(Cursor c, std::size_t begin)
{
    Date d;
    ClockTime t;
    if (!c.take_month(d.month) || !c.take_blanks() || !c.take_number(1, 2, d.day))
        return std::nullopt;
    c.take(',');
    if (!c.take_blanks())
        return std::nullopt;
    Cursor w = c;
    if (w.take_number(4, 4, d.year) && w.take_blanks())
        c = w;
    else
        d.year = 0;
    if (!take_clock(c, t, true))
        return std::nullopt;
    if (d.year)
        return finish(c, begin, d, t, true);

    w = c;
    bool is_utc = false;
    if (w.take(' ') && letter(w.here())) {
        is_utc = w.take_word("utc") || w.take_word("gmt");
        while (letter(w.here()))
            ++w.at;
        w.take(' ');
    }
    if (w.take_number(4, 4, d.year) && d.year >= 1970 && d.year < 2200 && w.here() != ':') {
        c = w;
        auto found = finish(c, begin, d, t, false);
        if (found)
            found->is_utc = is_utc;
        return found;
    }
    // The year is nowhere: checked with one that has a 29 February.
    if (!civil_time(2000, d.month, d.day, t.hour, t.minute, t.second))
        return std::nullopt;
    return FoundTime{begin, c.at, no_time, false};
}

constexpr std::array<std::string_view, 7> weekdays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::optional<FoundTime> name_first(Cursor c, DateOrder order)
{
    const std::size_t begin = c.at;
    for (const std::string_view day : weekdays) {
        if (!c.take_word(day))
            continue;
        c.take(',');
        if (!c.take_blanks())
            return std::nullopt;
        if (!digit(c.here()))
            return name_and_day(c, begin);
        auto found = time_at(c.text, c.at, order);
        if (found)
            found->begin = begin;
        return found;
    }
    return name_and_day(c, begin);
}

/// Only at the start of a line, and only from 2001-09-09 (ten digits) to 2100: elsewhere a number is any number.
std::optional<FoundTime> since_1970(Cursor c)
{
    const std::size_t n = c.run_of_digits();
    std::int64_t value = 0;
    for (std::size_t i = 0; i < n; ++i)
        value = value * 10 + (c.text[c.at++] - '0');
    Micros t = n == 10 ? seconds(value) : Micros{value * 1000};
    if (t < seconds(1'000'000'000) || t > seconds(4'102'444'800))
        return std::nullopt;
    if (n == 10 && c.here() == '.' && digit(c.here(1))) {
        ++c.at;
        t = t + Micros{micros_of(c)};
    }
    // A comma or semicolon would make it the first column of a table, where ten digits are mostly a key.
    const char next = c.here();
    if (next != ' ' && next != '\t' && next != ':' && next != ']' && next != '|')
        return std::nullopt;
    return FoundTime{0, c.at, t, true};
}

}

int month_number(std::string_view three_letters)
{
    constexpr std::string_view names = "janfebmaraprmayjunjulaugsepoctnovdec";
    if (three_letters.size() != 3)
        return 0;
    const char name[3] = {lower(three_letters[0]), lower(three_letters[1]), lower(three_letters[2])};
    for (int month = 0; month < 12; ++month)
        if (names.substr(static_cast<std::size_t>(month) * 3, 3) == std::string_view(name, 3))
            return month + 1;
    return 0;
}

std::optional<FoundTime> time_at(std::string_view line, std::size_t at, DateOrder order)
{
    const Cursor c{line, at};
    if (letter(c.here()))
        return name_first(c, order);
    switch (c.run_of_digits()) {
    case 1:
    case 2: {
        const std::size_t n = c.run_of_digits();
        return letter(c.here(n + 1)) ? day_and_name(c) : numbers_only(c, order);
    }
    case 4:
        return year_first(c);
    case 8:
        return basic_iso(c);
    case 10:
    case 13:
        return at == 0 ? since_1970(c) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<FoundTime> find_time(std::string_view line, DateOrder order, std::size_t reach)
{
    const std::size_t last = std::min(line.size(), reach);
    for (std::size_t at = 0; at < last; ++at) {
        const bool is_digit = digit(line[at]);
        if (!is_digit && !letter(line[at]))
            continue;
        if (auto found = time_at(line, at, order))
            return found;
        // On to the end of this word or number: nothing can begin inside of it.
        while (at + 1 < last && (digit(line[at + 1]) || letter(line[at + 1])))
            ++at;
    }
    return std::nullopt;
}

std::optional<Micros> ncsa_time(std::string_view text)
{
    Cursor c{text, 0};
    Date d;
    ClockTime t;
    if (!c.take_number(1, 2, d.day) || !c.take('/') || !c.take_month(d.month) || !c.take('/') ||
        !c.take_number(4, 4, d.year) || !c.take(':') || !take_clock(c, t, true) || c.here() != ' ')
        return std::nullopt;
    const auto found = finish(c, 0, d, t, true);
    return found && found->is_utc && found->end == text.size() ? std::optional(found->time) : std::nullopt;
}

}
