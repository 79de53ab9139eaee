// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <cstdint>
#include <span>
#include <vector>

namespace spoor {

/// The ids of all events in order of time, equal times in order of id. Empty where that is the order of ids. Costs
/// n · log(stretches that are in order already): logs mostly are.
std::vector<std::uint32_t> time_order(std::span<const SegmentRef> segments);

}
