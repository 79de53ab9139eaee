// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace spoor {

/// When work may be done again that each new snapshot asks for: never more often than every `least`, and so that it takes
/// no more than half of the time of a core. What one run took, it rests after it; what several took for one another adds up.
///
/// A value; times are given, so that it has no clock of its own.
class Pace {
public:
    using Clock = std::chrono::steady_clock;

    explicit constexpr Pace(Clock::duration least = {}) : least_(least) {}

    /// Work that began then took that much of a core.
    void spent(Clock::duration cost, Clock::time_point began)
    {
        earliest_ = std::max(earliest_, began + least_);
        free_ = std::max(free_, began) + 2 * cost;
    }

    /// Nothing: at once.
    Clock::duration wait(Clock::time_point now) const
    {
        return std::max(Clock::duration::zero(), std::max(earliest_, free_) - now);
    }

private:
    Clock::duration least_;
    Clock::time_point earliest_{}, free_{};
};

}
