// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/dense_runs.h"

#include <algorithm>

namespace spoor {

std::vector<DenseRun> dense_runs(std::span<const Micros> times, Micros window, std::uint64_t least, Micros gap)
{
    std::vector<DenseRun> runs;
    std::size_t begin = 0;
    for (std::size_t end = 0; end < times.size(); ++end) {
        while (times[end] - times[begin] > window)
            ++begin;
        const std::uint64_t held = end - begin + 1;
        if (held < least)
            continue;
        if (runs.empty() || (begin > runs.back().last && times[begin] - times[runs.back().last] > gap))
            runs.push_back({begin, end, held});
        runs.back().last = end;
        runs.back().peak = std::max(runs.back().peak, held);
    }
    return runs;
}

}
