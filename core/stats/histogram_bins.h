// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/base/zone.h"

#include <vector>

namespace spoor {

/// A stretch of time: from ≤ t < until, UTC.
struct HistogramRange {
    Micros from;
    Micros until;

    bool operator==(const HistogramRange&) const = default;
};

enum class BinUnit { Millisecond, Second, Minute, Hour, Day, Week, Month, Year };

/// How long a bin is by the clock on the wall: a day has 23 to 25 hours, a month 28 to 31 days.
struct BinWidth {
    BinUnit unit = BinUnit::Second;
    int count = 1;

    /// The shortest that such a bin is, clock changes aside: 28 days for a month, 365 for a year.
    Micros shortest() const;
    bool operator==(const BinWidth&) const = default;
};

/// The shortest width with which the range falls into at most max_bins bins (two at least; a clock change may make it
/// one more), wherever the range begins: milliseconds, seconds and minutes by 1, 2, 5, 10 … (of a minute or an hour
/// 15 and 30), hours by 1, 2, 3, 6, 12, days, weeks, months by 1, 3, 6, years by 1, 2, 5, 10 … 20 000.
BinWidth bin_width_for(HistogramRange range, int max_bins);

/// Where bins of this width begin and end: ascending, at least two; the first is the last boundary at or before
/// range.from, the last the first at or after range.until. Boundaries are those of the zone's clock: days begin at
/// midnight, weeks on Monday, months on their first day, 5 minutes at :00, :05 …. Where the clock is changed, bins of
/// an hour and less keep their length (the hour that comes twice is two bins), bins of 2 hours and more keep their
/// boundaries. The caller sees to it that range and width make a reasonable number (`bin_width_for`). What is outside
/// of the years 1 to 20 000 is left out.
std::vector<Micros> bin_boundaries(HistogramRange range, BinWidth width, const Zone& zone);

}
