// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/histogram_bins.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace spoor {
namespace {

using enum BinUnit;

constexpr std::array widths = {
    BinWidth{Millisecond, 1},   BinWidth{Millisecond, 2},  BinWidth{Millisecond, 5},   BinWidth{Millisecond, 10},
    BinWidth{Millisecond, 20},  BinWidth{Millisecond, 50}, BinWidth{Millisecond, 100}, BinWidth{Millisecond, 200},
    BinWidth{Millisecond, 500}, BinWidth{Second, 1},       BinWidth{Second, 2},        BinWidth{Second, 5},
    BinWidth{Second, 10},       BinWidth{Second, 15},      BinWidth{Second, 30},       BinWidth{Minute, 1},
    BinWidth{Minute, 2},        BinWidth{Minute, 5},       BinWidth{Minute, 10},       BinWidth{Minute, 15},
    BinWidth{Minute, 30},       BinWidth{Hour, 1},         BinWidth{Hour, 2},          BinWidth{Hour, 3},
    BinWidth{Hour, 6},          BinWidth{Hour, 12},        BinWidth{Day, 1},           BinWidth{Week, 1},
    BinWidth{Month, 1},         BinWidth{Month, 3},        BinWidth{Month, 6},         BinWidth{Year, 1},
    BinWidth{Year, 2},          BinWidth{Year, 5},         BinWidth{Year, 10},         BinWidth{Year, 20},
    BinWidth{Year, 50},         BinWidth{Year, 100},       BinWidth{Year, 200},        BinWidth{Year, 500},
    BinWidth{Year, 1000},       BinWidth{Year, 2000},      BinWidth{Year, 5000},       BinWidth{Year, 10'000},
    BinWidth{Year, 20'000}};

// The calendar of <chrono> reaches further, and so does Micros; no log does.
constexpr Micros earliest = seconds(days_from_civil(1, 1, 1) * 86'400);
constexpr Micros latest = seconds(days_from_civil(20'000, 1, 1) * 86'400);

constexpr Micros unit_length(BinUnit unit)
{
    switch (unit) {
    case Millisecond:
        return Micros{1000};
    case Second:
        return seconds(1);
    case Minute:
        return seconds(60);
    case Hour:
        return seconds(3600);
    case Day:
        return one_day;
    case Week:
        return seconds(7 * 86'400);
    case Month:
        return seconds(28 * 86'400);
    case Year:
        break;
    }
    return seconds(365 * 86'400);
}

constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0); }

constexpr std::int64_t first_monday = 4;  // 1970-01-05, in days since 1970

/// The boundaries of a clock's wall, numbered. For widths of whole hours and more.
class WallSteps {
public:
    explicit WallSteps(BinWidth width) : width_(width) {}

    /// Of the last boundary at or before this wall time.
    std::int64_t number_at(Micros wall) const
    {
        const std::int64_t day = floor_div(wall.value, one_day.value);
        if (width_.unit == Week)
            return floor_div(day - first_monday, 7 * width_.count);
        if (width_.unit == Month || width_.unit == Year) {
            const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
            const std::int64_t month = std::int64_t{int(date.year())} * 12 + unsigned(date.month()) - 1;
            return floor_div(month, months());
        }
        return floor_div(wall.value, width_.shortest().value);
    }
    Micros wall(std::int64_t number) const
    {
        if (width_.unit == Week)
            return seconds((number * 7 * width_.count + first_monday) * 86'400);
        if (width_.unit == Month || width_.unit == Year) {
            const std::int64_t month = number * months();
            const std::int64_t year = floor_div(month, 12);
            return seconds(days_from_civil(int(year), unsigned(month - year * 12) + 1, 1) * 86'400);
        }
        return Micros{number * width_.shortest().value};
    }

private:
    std::int64_t months() const { return std::int64_t{width_.count} * (width_.unit == Year ? 12 : 1); }

    BinWidth width_;
};

std::vector<Micros> by_the_wall(HistogramRange range, BinWidth width, const Zone& zone)
{
    const WallSteps steps(width);
    std::int64_t number = steps.number_at(zone.to_wall(range.from));
    // In the pass of the hour that comes twice the wall says less than has gone by.
    while (zone.to_utc(steps.wall(number)) > range.from)
        --number;
    while (zone.to_utc(steps.wall(number + 1)) <= range.from)
        ++number;
    std::vector<Micros> found{zone.to_utc(steps.wall(number))};
    while (found.size() < 2 || found.back() < range.until) {
        const Micros next = zone.to_utc(steps.wall(++number));
        // A day that a zone left out altogether has no length.
        if (next > found.back())
            found.push_back(next);
    }
    return found;
}

std::vector<Micros> by_elapsed_time(HistogramRange range, Micros width, const Zone& zone)
{
    const auto aligned = [&](Micros utc) {
        const Micros east = zone.to_wall(utc) - utc;
        return Micros{floor_div((utc + east).value, width.value) * width.value} - east;
    };
    std::vector<Micros> found{aligned(range.from)};
    while (found.size() < 2 || found.back() < range.until) {
        const Micros next = found.back() + width;
        // Differs where the clock was changed by less than a bin: by half an hour, or from local mean time.
        const Micros on_clock = aligned(next);
        found.push_back(on_clock > found.back() ? on_clock : next);
    }
    return found;
}

}

Micros BinWidth::shortest() const { return Micros{unit_length(unit).value * count}; }

BinWidth bin_width_for(HistogramRange range, int max_bins)
{
    const std::int64_t from = std::clamp(range.from, earliest, latest).value;
    const std::int64_t length = std::clamp(range.until, earliest, latest).value - from;
    const std::int64_t steps = std::max(max_bins, 2) - 1;
    const auto fits = [&](const BinWidth& width) { return (length - 1) / width.shortest().value < steps; };
    const auto* found = std::ranges::find_if(widths, fits);
    return found == widths.end() ? widths.back() : *found;
}

std::vector<Micros> bin_boundaries(HistogramRange range, BinWidth width, const Zone& zone)
{
    range.from = std::clamp(range.from, earliest, latest);
    range.until = std::clamp(range.until, range.from, latest);
    const bool short_bins = width.unit < Hour || (width.unit == Hour && width.count == 1);
    return short_bins ? by_elapsed_time(range, width.shortest(), zone) : by_the_wall(range, width, zone);
}

}
