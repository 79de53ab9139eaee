// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// How long a file of a series is written to.
enum class SeriesUnit : std::uint8_t { Hour, Day, Week, Month };

/// A reading of the date in a file's name.
struct NameDate {
    SeriesUnit unit = SeriesUnit::Day;
    std::int64_t number = 0;  ///< grows by one from a file to the next of its unit; of weeks: five to a month
    Micros start;  ///< when the named time begins, in the clock that the name goes by
};

/// What a file's name says about the series that it belongs to.
struct SeriesName {
    std::string pattern;  ///< the name with `*` for the date; numbers and endings of rotation and compression off
    std::vector<NameDate> dates;  ///< the ways to read its date, the likelier first; empty where it has none
};

/// `ex041116.log`, `u_ex04111613.log`, `access_log-20041116.gz`, `app-2004-11-16.log`. Six digits of an IIS name can be a
/// day or a week of a month, eight an hour or a day: which, its events tell. Any thread.
/// Source: Microsoft, "Log File Formats in IIS": exYYMMDD, inYYMMDD, ncYYMMDD; exYYMMDDHH, exYYMMWW, exYYMM; u_ with UTF-8.
/// logrotate(8): dateext.
SeriesName series_name(std::string_view file);

/// `2004-11-16`, `2004-11-16 13:00`, `2004-11, week 3`, `2004-11`.
std::string date_words(const NameDate& date);

/// The date of a number of that unit.
NameDate date_of(SeriesUnit unit, std::int64_t number);

}
