// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/query/bitmap.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace spoor::stats {

/// Finds the bin of a time: by a guess from the average width, which is right at once where all are as wide.
class BinSearch {
public:
    /// Boundaries as bin_boundaries gives them, or none. They must live as long.
    explicit BinSearch(std::span<const Micros> bounds);

    std::size_t size() const { return bounds_.empty() ? 0 : bounds_.size() - 1; }
    std::int64_t begin(std::size_t bin) const { return bounds_[bin].value; }
    std::int64_t end(std::size_t bin) const { return bounds_[bin + 1].value; }
    bool covers(std::int64_t time) const { return size() > 0 && time >= begin(0) && time < end(size() - 1); }

    /// Of a time that is covered.
    std::size_t operator()(std::int64_t time) const
    {
        auto bin = static_cast<std::size_t>(static_cast<double>(time - begin(0)) * per_micro_);
        bin = bin < size() ? bin : size() - 1;
        while (time < begin(bin))
            --bin;
        while (time >= end(bin))
            ++bin;
        return bin;
    }

private:
    std::span<const Micros> bounds_;
    double per_micro_ = 0;
};

/// The outcome of each facet as a number to add: sums of three outcomes in one word.
class OutcomeTable {
public:
    static constexpr unsigned bits = 21;
    /// So many may be added before a sum must be taken apart.
    static constexpr std::uint32_t most = (1u << bits) - 1;

    explicit OutcomeTable(const Pools& pools);
    std::uint64_t operator[](FacetId facet) const { return words_[facet]; }

private:
    std::vector<std::uint64_t> words_;
};

/// What one worker has counted.
struct BinCounts {
    struct Bin {
        std::array<std::uint64_t, 3> shown{};  ///< by Outcome
        std::uint64_t total = 0;
    };
    std::vector<Bin> bins;
    std::uint64_t without_time = 0, shown_without_time = 0;
};

/// Adds a segment's events, all of which are shown.
void count_all(const SegmentRef& segment, const BinSearch& search, const OutcomeTable& outcomes, BinCounts& counts);

/// Adds a segment's events; shown are those whose id is marked in one of the sets.
void count_marked(const SegmentRef& segment, std::span<const query::Bitmap> marks, const BinSearch& search,
                  const OutcomeTable& outcomes, BinCounts& counts);

}
