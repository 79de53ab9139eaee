// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace spoor {

/// Places from `first` to `last`, both in it.
struct DenseRun {
    std::size_t first = 0, last = 0;
    std::uint64_t peak = 0;  ///< the most that any window held
};

/// Where times stand close together: each time that some window of the length `window` (both ends in it) with at least
/// `least` times holds is in a run; runs with no more than `gap` between them are one, with what stands between.
/// `times` ascend; none of them is no_time. O(n).
std::vector<DenseRun> dense_runs(std::span<const Micros> times, Micros window, std::uint64_t least, Micros gap);

}
