// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/query/parallel.h"

#include <atomic>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace spoor::query {

/// Finds the segment of an event without halving: for passes over many events in any order. The snapshot must outlive
/// it. Immutable; any thread.
class SegmentTable {
public:
    explicit SegmentTable(const Snapshot& snapshot) : snapshot_(snapshot), first_((snapshot.event_count() >> shift) + 1)
    {
        std::uint32_t segment = 0;
        for (std::uint32_t block = 0; block < first_.size(); ++block) {
            while (segment + 1 < snapshot.segments.size() && snapshot.segments[segment + 1].first_event <= block
                                                                                                               << shift)
                ++segment;
            first_[block] = segment;
        }
    }

    Snapshot::Place place(EventId id) const
    {
        std::uint32_t segment = first_[id.value >> shift];
        while (segment + 1 < snapshot_.segments.size() && snapshot_.segments[segment + 1].first_event <= id.value)
            ++segment;
        return {segment, id.value - snapshot_.segments[segment].first_event};
    }

private:
    static constexpr unsigned shift = 12;

    const Snapshot& snapshot_;
    std::vector<std::uint32_t> first_;
};

/// The least of 0 … count-1 for which `is` says yes. What is near is looked at by the calling thread alone, the rest
/// in parallel. Nothing once stop is asked for.
template <class Is>
std::optional<std::uint32_t> first_of(std::uint32_t count, const std::stop_token& stop, Is&& is)
{
    constexpr std::uint32_t piece_size = 1u << 16;
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    const auto look = [&](std::uint32_t from, std::uint32_t past) {
        for (std::uint32_t i = from; i < past; ++i)
            if (is(i))
                return i;
        return none;
    };
    const std::uint32_t near = std::min(count, piece_size);
    if (const std::uint32_t at = look(0, near); at != none)
        return at;
    std::atomic<std::uint32_t> best{none};
    const std::uint32_t pieces = (count - near + piece_size - 1) / piece_size;
    in_parallel(thread_count(0), pieces, stop, [&](unsigned, std::size_t piece) {
        const std::uint32_t from = near + static_cast<std::uint32_t>(piece) * piece_size;
        if (best.load(std::memory_order_relaxed) < from)
            return;
        const std::uint32_t at = look(from, from + std::min(piece_size, count - from));
        for (std::uint32_t known = best.load(std::memory_order_relaxed);
             at < known && !best.compare_exchange_weak(known, at, std::memory_order_relaxed);) {
        }
    });
    if (stop.stop_requested() || best == none)
        return std::nullopt;
    return best;
}

}
