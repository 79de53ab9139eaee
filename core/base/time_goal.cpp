// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_goal.h"

#include "core/base/text_cursor.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace spoor {
namespace {

constexpr std::array<std::string_view, 12> months = {"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                      "friday", "saturday", "sunday"};

constexpr Micros least = seconds(days_from_civil(1601, 1, 1) * 86'400);
constexpr Micros greatest = seconds(days_from_civil(10'000, 1, 1) * 86'400);

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool same_letters(std::string_view text, std::string_view lower_text)
{
    return std::ranges::equal(text, lower_text, {}, lower);
}

// 1 for the first of the names, 0 for none. Three letters are enough, more must be right.
template <std::size_t N>
int number_of(std::string_view word, const std::array<std::string_view, N>& names)
{
    for (std::size_t i = 0; i < N; ++i)
        if (word.size() >= 3 && word.size() <= names[i].size() && same_letters(word, names[i].substr(0, word.size())))
            return static_cast<int>(i) + 1;
    return 0;
}

struct Date {
    int year = 0;  // 0: not said
    int month = 0, day = 0;
};

struct Clock {
    int hour = 0, minute = 0, second = 0, micros = 0;
};

class GoalReader : TextCursor {
public:
    GoalReader(std::string_view text, std::optional<Micros> reference, const Zone& zone) : TextCursor(text), zone_(zone)
    {
        if (reference && *reference != no_time)
            reference_ = reference;
        for (std::string_view all = rest(); all.size() >= 2 && ((all.front() == '[' && all.back() == ']') ||
                                                                (all.front() == '"' && all.back() == '"'));
             all = rest()) {
            cut(position() + all.size() - 1);
            back_to(position() + 1);
            trim();
        }
    }

    Result<Micros> read()
    {
        if (at_end())
            return bad(expected_time::form);
        if (peek() == '+' || peek() == '-')
            return relative();
        if (const auto time = from_1970())
            return checked(*time);
        return civil();
    }

private:
    Result<Micros> relative()
    {
        const bool back = peek() == '-';
        advance();
        skip_blanks();
        double sum = 0;
        do {
            const std::size_t start = position();
            const Number whole = number();
            double amount = static_cast<double>(whole.value);
            if (whole.digits > 0 && take('.'))
                amount += static_cast<double>(fraction()) / 1e6;
            if (whole.digits == 0)
                return bad(expected_time::form, start);
            skip_blanks();
            const std::size_t unit_at = position();
            const double length = unit(word());
            if (length == 0)
                return bad(expected_time::unit, unit_at);
            sum += amount * length;
            skip_blanks();
        } while (!at_end());
        if (!reference_)
            return bad(expected_time::reference, 0);
        if (sum > static_cast<double>(greatest.value - least.value))
            return bad(expected_time::range, 0);
        const Micros away{std::llround(sum)};
        return checked(back ? *reference_ - away : *reference_ + away);
    }

    static double unit(std::string_view word)
    {
        struct Unit {
            std::string_view name;
            double micros;
        };
        static constexpr std::array units{Unit{"ms", 1e3},     Unit{"s", 1e6},         Unit{"sec", 1e6},
                                          Unit{"second", 1e6}, Unit{"seconds", 1e6},   Unit{"m", 6e7},
                                          Unit{"min", 6e7},    Unit{"minute", 6e7},    Unit{"minutes", 6e7},
                                          Unit{"h", 3.6e9},    Unit{"hour", 3.6e9},    Unit{"hours", 3.6e9},
                                          Unit{"d", 8.64e10},  Unit{"day", 8.64e10},   Unit{"days", 8.64e10},
                                          Unit{"w", 6.048e11}, Unit{"week", 6.048e11}, Unit{"weeks", 6.048e11}};
        for (const Unit& u : units)
            if (same_letters(word, u.name))
                return u.micros;
        return 0;
    }

    std::optional<Micros> from_1970()
    {
        const std::size_t start = position();
        const Number n = number();
        std::int64_t part = 0;
        const bool has_part = n.digits == 10 && take('.');
        if (has_part)
            part = fraction();
        if (at_end() && n.digits == 10)
            return seconds(n.value) + Micros{part};
        if (at_end() && n.digits == 13)
            return Micros{n.value * 1000};
        if (at_end() && n.digits == 16)
            return Micros{n.value};
        back_to(start);
        return std::nullopt;
    }

    Result<Micros> civil()
    {
        const std::size_t start = position();
        std::optional<Clock> clock;
        Date date;
        bool dated = false;
        if (const auto only = clock_here()) {
            clock = only;
        } else {
            auto read = date_here();
            if (!read)
                return std::unexpected(read.error());
            date = *read;
            dated = true;
            const std::size_t before = position();
            if (peek() == 'T' || peek() == 't' || peek() == ':' || peek() == '_' || peek() == ',')
                advance();
            skip_blanks();
            clock = clock_here();
            if (!clock)
                clock = basic_clock(before);
            if (!clock)
                back_to(before);
        }
        if (clock_wrong_)
            return bad(expected_time::clock, *clock_wrong_);
        skip_blanks();
        if (dated && date.year == 0) {
            // asctime has the year at its end.
            const std::size_t before = position();
            const Number n = number();
            if (n.digits == 4 && (at_end() || is_blank(peek())))
                date.year = static_cast<int>(n.value);
            else
                back_to(before);
        }
        const auto zone = zone_here();
        if (!zone)
            return std::unexpected(zone.error());
        if (!dated || date.year == 0) {
            if (!reference_)
                return bad(expected_time::reference, 0);
            const Date today = date_of(zone->to_wall(*reference_));
            date.year = today.year;
            if (!dated)
                date = today;
        }
        if (!civil_time(date.year, date.month, date.day, 0, 0, 0))
            return bad(expected_time::day, start);
        const Clock c = clock.value_or(Clock());
        const auto wall = civil_time(date.year, date.month, date.day, c.hour, c.minute, c.second, c.micros);
        if (!wall)
            return bad(expected_time::clock, start);
        return checked(zone->to_utc(*wall));
    }

    // At a `17:`. Nothing, and nothing taken, where no clock time is there.
    std::optional<Clock> clock_here()
    {
        const std::size_t start = position();
        Clock c;
        const Number hour = number();
        if (hour.digits < 1 || hour.digits > 2 || !take(':')) {
            back_to(start);
            return std::nullopt;
        }
        const Number minute = number();
        if (minute.digits != 2) {
            back_to(start);
            return std::nullopt;
        }
        c.hour = static_cast<int>(hour.value);
        c.minute = static_cast<int>(minute.value);
        if (take(':')) {
            const Number second = number();
            if (second.digits != 2)
                clock_wrong_ = start;
            c.second = static_cast<int>(second.value);
            if ((peek() == '.' || peek() == ',') && is_digit(peek(1))) {
                advance();
                c.micros = static_cast<int>(fraction());
            }
        }
        half_day(c);
        if (c.hour > 23 || c.minute > 59 || c.second > 60)
            clock_wrong_ = start;
        return c;
    }

    void half_day(Clock& c)
    {
        const std::size_t before = position();
        skip_blanks();
        const std::string_view half = word();
        const bool afternoon = same_letters(half, "pm");
        if ((!afternoon && !same_letters(half, "am")) || c.hour > 12 || c.hour == 0)
            back_to(before);
        else
            c.hour = c.hour % 12 + (afternoon ? 12 : 0);
    }

    // `T025741` of the basic form, after a date without anything between its parts.
    std::optional<Clock> basic_clock(std::size_t before)
    {
        if (!compact_date_ || position() == before)
            return std::nullopt;
        const Number n = number();
        if (n.digits != 4 && n.digits != 6)
            return std::nullopt;
        const int six = static_cast<int>(n.digits == 4 ? n.value * 100 : n.value);
        Clock c{six / 10'000, six / 100 % 100, six % 100, 0};
        if (take('.') || take(','))
            c.micros = static_cast<int>(fraction());
        if (c.hour > 23 || c.minute > 59 || c.second > 60)
            clock_wrong_ = before;
        return c;
    }

    Result<Date> date_here()
    {
        const std::size_t start = position();
        if (is_ascii_letter(peek())) {
            std::string_view name = word();
            if (number_of(name, weekdays)) {
                take('.');
                take(',');
                skip_blanks();
                if (!is_ascii_letter(peek()))
                    return date_here();
                name = word();
            }
            return month_first(name, start);
        }
        const Number first = number();
        const char between = peek();
        if (first.digits == 8) {
            compact_date_ = true;
            const int n = static_cast<int>(first.value);
            return Date{n / 10'000, n / 100 % 100, n % 100};
        }
        if (first.digits == 0 || first.digits > 4 || first.digits == 3)
            return bad(expected_time::form, start);
        if (between != '-' && between != '/' && between != '.' && between != ' ')
            return bad(expected_time::form, start);
        advance();
        skip_blanks();
        if (is_ascii_letter(peek())) {
            const int month = number_of(word(), months);
            if (month == 0 || first.digits > 2)
                return bad(expected_time::form, start);
            const Date date{0, month, static_cast<int>(first.value)};
            return with_year(date);
        }
        const Number second = number();
        if (between == ' ' || second.digits < 1 || second.digits > 2 || !take(between))
            return bad(expected_time::form, start);
        const Number third = number();
        const int a = static_cast<int>(first.value), b = static_cast<int>(second.value);
        const int c = static_cast<int>(third.value);
        if (first.digits == 4 && (third.digits == 1 || third.digits == 2))
            return Date{a, b, c};
        if (first.digits == 4 || third.digits != 4)
            return bad(expected_time::form, start);
        if (between == '.' || a > 12)
            return Date{c, b, a};
        if (b > 12 || a == b)
            return Date{c, a, b};
        return bad(expected_time::order, start);
    }

    // `Nov 17`, `Nov 17 2009`, `Nov 17, 2009`.
    Result<Date> month_first(std::string_view name, std::size_t start)
    {
        Date date{0, number_of(name, months), 0};
        take('.');
        skip_blanks();
        const Number day = number();
        if (date.month == 0 || day.digits < 1 || day.digits > 2)
            return bad(expected_time::form, start);
        date.day = static_cast<int>(day.value);
        return with_year(date);
    }

    // A year that follows, if one does: four digits that are no clock time.
    Date with_year(Date date)
    {
        const std::size_t before = position();
        if (peek() == '/' || peek() == '-' || peek() == ',' || peek() == '.')
            advance();
        skip_blanks();
        const Number year = number();
        if (year.digits == 4)
            date.year = static_cast<int>(year.value);
        else
            back_to(before);
        return date;
    }

    // The rest of the text.
    Result<Zone> zone_here()
    {
        skip_blanks();
        // `+0100 (CET)`: a remark.
        if (const auto remark = rest().find('('); remark != std::string_view::npos && rest().ends_with(')'))
            cut(position() + remark);
        trim();
        std::string_view name = rest();
        if (name.empty())
            return zone_;
        if (name.size() >= 3 && (same_letters(name.substr(0, 3), "utc") || same_letters(name.substr(0, 3), "gmt")))
            name.remove_prefix(3);
        else if (name == "z" || name == "Z")
            name.remove_prefix(1);
        else if (is_ascii_letter(name.front()) && !name.contains('/'))
            return bad(expected_time::zone);
        if (name.empty())
            return Zone();
        const auto zone = Zone::parse(name);
        return zone ? *zone : Result<Zone>(bad(expected_time::zone));
    }

    static Date date_of(Micros wall)
    {
        // `2009-11-17 …`
        const std::string text = plain_time(wall);
        return {std::stoi(text.substr(0, 4)), std::stoi(text.substr(5, 2)), std::stoi(text.substr(8, 2))};
    }

    Result<Micros> checked(Micros time) const
    {
        if (time < least || time >= greatest)
            return bad(expected_time::range, 0);
        return time;
    }

    std::unexpected<Error> bad(std::string_view expected) const { return bad(expected, position()); }
    std::unexpected<Error> bad(std::string_view expected, std::size_t from) const
    {
        TextCursor fault = *this;
        fault.back_to(from);
        return std::unexpected(
            Error{ErrorCode::BadTime, std::string(fault.rest()), std::string(expected), from, fault.rest().size()});
    }

    std::optional<Micros> reference_;
    const Zone& zone_;
    bool compact_date_ = false;
    std::optional<std::size_t> clock_wrong_;
};

}

Result<Micros> parse_time_goal(std::string_view text, std::optional<Micros> reference, const Zone& zone)
{
    return GoalReader(text, reference, zone).read();
}

}
