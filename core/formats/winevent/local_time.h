// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/formats/numeric_date.h"

#include <optional>
#include <string_view>

namespace spoor::winevent {

/// A date and time as Windows writes them in somebody's locale: `9/20/2016 7:15:32 PM`, `19-07-2026 09:58:57`,
/// `2023/12/28 1:30:43`, `20.09.2016 19:15:32`, `2016/9/20 下午 07:15:32`. Marks of the direction of text, which Windows
/// puts between the parts, and narrow blanks are left out.
struct LocalTime {
    NumericDate date;
    Micros since_midnight;
};
std::optional<LocalTime> read_local_time(std::string_view text);

/// The clock time alone: `7:15:32 PM`, `下午 07:15:32`, `19.15.32`.
std::optional<Micros> read_clock(std::string_view text);

/// The wall clock time; `order` counts where the year does not lead. Nothing where there is no such day.
std::optional<Micros> wall_time(const LocalTime& time, DateOrder order);

}
