// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/time_order.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>

namespace spoor {
namespace {

bool in_order_already(std::span<const SegmentRef> segments)
{
    std::int64_t before = std::numeric_limits<std::int64_t>::min();
    for (const SegmentRef& s : segments) {
        const auto times = s.times->utc.span();
        if (times.empty())
            continue;
        if (!s.times->sorted || times.front() < before)
            return false;
        before = times.back();
    }
    return true;
}

}

std::vector<std::uint32_t> time_order(std::span<const SegmentRef> segments)
{
    if (in_order_already(segments))
        return {};
    std::size_t count = 0;
    for (const SegmentRef& s : segments)
        count += s.times->utc.size();
    std::vector<std::int64_t> times(count);
    std::size_t at = 0;
    for (const SegmentRef& s : segments) {
        const auto from = s.times->utc.span();
        if (!from.empty())
            std::memcpy(times.data() + at, from.data(), from.size_bytes());
        at += from.size();
    }
    // Natural merge sort: stretches that rise already are found, then merged in pairs. Left ids are smaller than right
    // ones throughout, so taking the left of two equal times keeps the order of ids.
    std::vector<std::uint32_t> ends;
    for (std::size_t i = 1; i <= count; ++i) {
        if (i == count || times[i] < times[i - 1])
            ends.push_back(static_cast<std::uint32_t>(i));
    }
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0u);
    std::vector<std::uint32_t> other(count);
    while (ends.size() > 1) {
        std::vector<std::uint32_t> merged_ends;
        std::uint32_t begin = 0;
        for (std::size_t r = 0; r < ends.size(); r += 2) {
            const std::uint32_t middle = ends[r];
            const std::uint32_t end = r + 1 < ends.size() ? ends[r + 1] : middle;
            std::merge(order.begin() + begin, order.begin() + middle, order.begin() + middle, order.begin() + end,
                       other.begin() + begin, [&](std::uint32_t a, std::uint32_t b) { return times[a] < times[b]; });
            merged_ends.push_back(end);
            begin = end;
        }
        order.swap(other);
        ends = std::move(merged_ends);
    }
    return order;
}

}
