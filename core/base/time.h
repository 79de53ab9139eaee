// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace spoor {

/// Microseconds since 1970-01-01T00:00:00Z, without leap seconds. The same type is used for wall clock times, where
/// the name of the variable says so.
struct Micros {
    std::int64_t value = 0;

    friend constexpr auto operator<=>(Micros, Micros) = default;
    constexpr Micros operator+(Micros o) const { return Micros{value + o.value}; }
    constexpr Micros operator-(Micros o) const { return Micros{value - o.value}; }
};

constexpr Micros seconds(std::int64_t n) { return Micros{n * 1'000'000}; }
constexpr Micros one_day = seconds(86'400);

/// The time of an event that has none. Greater than every other, so that such events come last in time order.
constexpr Micros no_time{std::numeric_limits<std::int64_t>::max()};

/// Where an event's time comes from.
enum class TimeQuality : std::uint8_t {
    Exact,     ///< the line gives date and time
    Inferred,  ///< a part (mostly the date) comes from elsewhere in the file; the format says from where
    Absent,
};

/// Days since 1970-01-01 of a date of the proleptic Gregorian calendar. No check of the parts.
constexpr std::int64_t days_from_civil(int year, unsigned month, unsigned day)
{
    year -= month <= 2;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const unsigned yoe = static_cast<unsigned>(year - era * 400);
    const unsigned doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const unsigned doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + static_cast<std::int64_t>(doe) - 719468;
}

/// A date and a clock time with its parts checked (months 1–12, days of that month, hours 0–23, minutes 0–59,
/// seconds 0–60); nothing where a part is out of range. Years 1601 to 9999.
std::optional<Micros> civil_time(int year, int month, int day, int hour, int minute, int second, int micros = 0);

/// `2004-11-16T10:54:13.000000Z`: always six digits and always UTC, as the contract's JSON has it. Empty for no_time.
std::string iso_utc(Micros t);

/// `2004-11-16 10:54:13`, with the fraction where there is one. Wall clock as given, no zone.
std::string plain_time(Micros wall);

/// Reads `2004-11-16`, `2004-11-16 10:54`, `2004-11-16T10:54:13.25Z`, `… +02:00`, `… +0200`. Text without an offset is
/// taken as UTC. A date alone is its first microsecond. BadTime names what was expected.
Result<Micros> parse_time(std::string_view text);

/// What `parse_time` read, and up to where it reaches: a date alone spans its day, a time without seconds its minute.
struct TimeSpan {
    Micros first;
    Micros last;
};
Result<TimeSpan> parse_time_span(std::string_view text);

}
