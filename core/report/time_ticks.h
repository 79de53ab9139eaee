// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <string>
#include <vector>

namespace spoor::report {

/// A mark on an axis of time: at bounds[bound], with a clock time or date, and below it, where that has changed, what it
/// belongs to (the date, the year).
struct TimeTick {
    std::size_t bound = 0;
    std::string label;
    std::string below;
};

/// At most `most` marks, all at boundaries, at round times of the zone's clock where the boundaries allow it.
std::vector<TimeTick> time_ticks(const std::vector<Micros>& bounds, const Zone& zone, std::size_t most);

}
