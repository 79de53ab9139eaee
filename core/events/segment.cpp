// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/segment.h"

#include <algorithm>

namespace spoor {

LineCounts& LineCounts::operator+=(const LineCounts& o)
{
    total += o.total;
    event += o.event;
    continuation += o.continuation;
    directive += o.directive;
    blank += o.blank;
    rejected += o.rejected;
    return *this;
}

std::uint32_t Segment::text_length(std::uint32_t row) const
{
    const std::uint16_t n = length[row];
    if (n != long_length)
        return n;
    return std::ranges::lower_bound(lengths, row, {}, &LongLength::row)->length;
}

std::uint64_t Segment::line(std::uint32_t row) const
{
    auto after = std::ranges::upper_bound(gaps, row, {}, &Gap::row);
    // Modulo 2^32: where several events stand on one line, fewer lines than rows were before.
    return first_line + static_cast<std::uint32_t>(row + (after == gaps.begin() ? 0 : std::prev(after)->lines));
}

std::uint32_t Segment::layout(std::uint32_t row) const
{
    auto after = std::ranges::upper_bound(layouts, row, {}, &LayoutRun::row);
    return after == layouts.begin() ? 0 : std::prev(after)->layout;
}

std::size_t Segment::memory() const
{
    return offset.size() * sizeof(std::uint32_t) + length.size() * sizeof(std::uint16_t) +
           (client.size() + user.size() + path.size() + agent.size() + session.size() + facet.size() + pid.size() +
            parent.size()) *
               sizeof(std::uint32_t) +
           (bytes_moved.size() + record.size()) * sizeof(std::uint64_t) + lengths.capacity() * sizeof(LongLength) +
           layouts.capacity() * sizeof(LayoutRun) + gaps.capacity() * sizeof(Gap);
}

}
