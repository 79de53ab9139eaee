// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/parallel.h"
#include "core/query/plan.h"

#include <bit>
#include <memory>

namespace spoor::query {

/// Asks passes(id, scratch) for every id from `first` on below `size`, in parallel; those before are a no.
template <class Passes>
Decisions decide(std::uint32_t first, std::uint32_t size, unsigned jobs, const std::stop_token& stop,
                 std::optional<Error>& error, Passes&& passes)
{
    // A thread costs some 30 µs to start; this many short strings take as long.
    constexpr std::uint32_t piece_size = 4096;
    static_assert(piece_size % 64 == 0);
    Decisions table;
    table.bits.resize((std::size_t{size} + 63) / 64);
    const std::size_t pieces = (std::size_t{size} + piece_size - 1) / piece_size;
    std::vector<std::unique_ptr<TestScratch>> scratch(jobs);
    in_parallel(jobs, pieces, stop, [&](unsigned worker, std::size_t piece) {
        if (!scratch[worker])
            scratch[worker] = std::make_unique<TestScratch>();
        const auto from = static_cast<std::uint32_t>(piece) * piece_size;
        const std::uint32_t to = size - from < piece_size ? size : from + piece_size;
        for (std::uint32_t id = std::max(from, first); id < to && !stop.stop_requested(); ++id)
            if (passes(id, *scratch[worker]))
                table.bits[id / 64] |= std::uint64_t{1} << id % 64;
    });
    for (const std::uint64_t word : table.bits)
        table.passing += static_cast<std::uint32_t>(std::popcount(word));
    for (const auto& s : scratch)
        if (s && s->regex.gave_up() && !error)
            error = gave_up(*s->regex.gave_up());
    return table;
}

}
