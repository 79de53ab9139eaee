// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/zone.h"

#include <optional>
#include <string_view>

/// What a BadTime error of parse_time_goal says was expected (Error::detail). Stable: front ends choose their wording
/// by these. `position` and `length` frame the part that was not understood.
namespace spoor::expected_time {

/// A time in one of the forms.
inline constexpr std::string_view form = "form";
/// d, h, m, s or ms after the number of a relative time.
inline constexpr std::string_view unit = "unit";
/// An event with a time to count from, or to take day or year from: there is none.
inline constexpr std::string_view reference = "reference";
/// A day that the calendar has.
inline constexpr std::string_view day = "day of the calendar";
/// 00:00:00 to 23:59:59.
inline constexpr std::string_view clock = "time of day";
/// An offset, UTC, GMT or an IANA name with a slash. Other letters name several zones.
inline constexpr std::string_view zone = "zone";
/// A date that says which number is the month: `03/04/2005` does not.
inline constexpr std::string_view order = "order of the date";
/// A time within the years 1601 to 9999.
inline constexpr std::string_view range = "range";

}

namespace spoor {

/// Reads what a person types, or pastes from some log, to say a time. `reference` is what relative times count from,
/// and gives the day or the year where the text has none; `zone` is that of times that name none.
///   +5m  -1h30m  +90s  +2d  +1.5h  -250ms            relative to the reference (units d, h, m or min, s, ms, w)
///   10:54   10:54:13.5   10:54 PM                    on the reference's day
///   2009-11-17   2009/11/17 02:57   2009-11-17T02:57:41,250Z   20091117T025741   17.11.2009 02:57
///   11/17/2009 2:57 AM                               only where one of the two can be no month
///   17/Nov/2009:02:57:41 +0100                       also within [ ] or quotes, as in access logs
///   Tue, 17 Nov 2009 02:57:41 +0100 (CET)   17-Nov-2009 02:57   Tue Nov 17 02:57:41 2009   Nov 17 02:57:41
///   1258423061   1258423061.25   …250   …250000      seconds, milli- or microseconds from 1970 (10, 13, 16 digits)
/// A zone may follow a time: Z, UTC, GMT, +01:00, +0100, UTC+1, Europe/Berlin. In the hour that a clock passes twice
/// the first pass is taken. A date alone is its midnight. BadTime tells what was expected.
Result<Micros> parse_time_goal(std::string_view text, std::optional<Micros> reference, const Zone& zone);

}
