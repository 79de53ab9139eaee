// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace spoor {

/// Which part of `03/04/2005` is the day. Nothing in one such date says so; see date_order.
enum class DateOrder { MonthDayYear, DayMonthYear, YearMonthDay };

/// A time that stands in a line.
struct FoundTime {
    std::size_t begin = 0;
    std::size_t end = 0;         ///< one past its last character, offset or zone letters included
    Micros time = no_time;       ///< no_time where the year is not there (BSD syslog)
    bool is_utc = false;         ///< it carried its offset, or counts from 1970; else it is a wall clock's
};

/// Reads a time that begins at `at`, in one of these forms (seconds may be missing in the first three, fractions of up
/// to 9 digits after a point or comma are cut to microseconds):
///   2004-11-16T10:54:13+02:00   2004-11-16 10:54:13,250   2004/11/16 10:54:13     (ISO 8601, log4j, nginx)
///   20041116T105413Z                                                              (ISO 8601 basic)
///   16/Nov/2004:10:54:13 +0200  16-Nov-2004 10:54:13      16 Nov 2004 10:54:13    (NCSA, BIND, RFC 5322)
///   11/16/2004 10:54:13 AM      16.11.2004 10:54:13                               (`order` for `/`; else day first)
///   Nov 16 10:54:13             Nov 16 2004 10:54:13                              (RFC 3164; no year: no_time)
///   Tue Nov 16 10:54:13 2004    Tue Nov 16 10:54:13.250 CET 2004                  (asctime)
///   1100602453   1100602453.250   1100602453250                                   (from 1970; only where at = 0)
/// Letters of a zone other than UTC and GMT are not believed: they name several zones.
std::optional<FoundTime> time_at(std::string_view line, std::size_t at, DateOrder order);

/// The first time that begins within the first `reach` characters, at the start of a word.
std::optional<FoundTime> find_time(std::string_view line, DateOrder order, std::size_t reach = 64);

/// 1 to 12 for `Jan` to `Dec` (English, any case), else 0.
int month_number(std::string_view three_letters);

/// `16/Nov/2004:10:54:13 +0200`, as NCSA logs have it between brackets, to UTC. Nothing where a part is out of range
/// or missing.
std::optional<Micros> ncsa_time(std::string_view text);

/// Year of a date with two digits: 70 to 99 are 1970 to 1999, as POSIX's strptime has it nearly (it takes 69).
constexpr int full_year(int two_digits) { return two_digits + (two_digits < 70 ? 2000 : 1900); }

}
