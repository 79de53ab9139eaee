// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/histogram_count.h"

#include <algorithm>
#include <bit>

namespace spoor::stats {
namespace {

void add(std::array<std::uint64_t, 3>& shown, std::uint64_t sums)
{
    constexpr std::uint64_t mask = OutcomeTable::most;
    for (unsigned o = 0; o < 3; ++o)
        shown[o] += sums >> o * OutcomeTable::bits & mask;
}

/// Where everything is shown.
class Everything {
public:
    Everything(const SegmentRef& segment, const OutcomeTable& outcomes)
        : facets_(segment.data->facet.data()), outcomes_(outcomes)
    {
    }

    std::uint64_t one(std::uint32_t row) const { return outcomes_[facets_[row]]; }
    void run(std::uint32_t from, std::uint32_t to, std::array<std::uint64_t, 3>& shown) const
    {
        while (from < to) {
            const std::uint32_t end = from + std::min(to - from, OutcomeTable::most);
            std::uint64_t sums = 0;
            for (; from < end; ++from)
                sums += outcomes_[facets_[from]];
            add(shown, sums);
        }
    }
    std::uint64_t count(std::uint32_t from, std::uint32_t to) const { return to - from; }

private:
    const FacetId* facets_;
    const OutcomeTable& outcomes_;
};

/// Where what is marked is shown.
class Marked {
public:
    Marked(const SegmentRef& segment, std::span<const query::Bitmap> marks, const OutcomeTable& outcomes)
        : facets_(segment.data->facet.data()), first_(segment.first_event), marks_(marks), outcomes_(outcomes)
    {
    }

    std::uint64_t one(std::uint32_t row) const
    {
        for (const query::Bitmap& mark : marks_)
            if (mark.test(first_ + row))
                return outcomes_[facets_[row]];
        return 0;
    }
    void run(std::uint32_t from, std::uint32_t to, std::array<std::uint64_t, 3>& shown) const
    {
        while (from < to) {
            const std::uint32_t end = from + std::min(to - from, OutcomeTable::most);
            std::uint64_t sums = 0;
            words(from, end, [&](std::uint64_t word, std::uint64_t base) {
                for (; word != 0; word &= word - 1)
                    sums += outcomes_[facets_[base + static_cast<unsigned>(std::countr_zero(word)) - first_]];
            });
            add(shown, sums);
            from = end;
        }
    }
    std::uint64_t count(std::uint32_t from, std::uint32_t to) const
    {
        std::uint64_t n = 0;
        words(from, to,
              [&](std::uint64_t word, std::uint64_t) { n += static_cast<std::uint64_t>(std::popcount(word)); });
        return n;
    }

private:
    /// Visits the bits of the rows, a word at a time with the id that its lowest bit stands for.
    template <class Visit>
    void words(std::uint32_t from, std::uint32_t to, Visit&& visit) const
    {
        if (from == to)
            return;
        const std::uint64_t first = std::uint64_t{first_} + from;
        const std::uint64_t last = std::uint64_t{first_} + to - 1;
        for (std::uint64_t i = first / 64; i <= last / 64; ++i) {
            std::uint64_t word = 0;
            for (const query::Bitmap& mark : marks_)
                word |= mark.word(i);
            if (i == first / 64)
                word &= ~std::uint64_t{0} << first % 64;
            if (i == last / 64)
                word &= ~std::uint64_t{0} >> (63 - last % 64);
            if (word != 0)
                visit(word, i * 64);
        }
    }

    const FacetId* facets_;
    std::uint32_t first_;
    std::span<const query::Bitmap> marks_;
    const OutcomeTable& outcomes_;
};

/// Rows in any order, one after the other.
template <class Shown>
void count_rows(std::span<const std::int64_t> times, std::uint32_t from, const BinSearch& search, const Shown& shown,
                BinCounts& counts)
{
    // Neighbours mostly share their bin.
    std::size_t bin = 0;
    std::int64_t begin = 0, end = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const std::int64_t time = times[i];
        const std::uint64_t one = shown.one(from + static_cast<std::uint32_t>(i));
        if (time < begin || time >= end) {
            if (time == no_time.value) {
                ++counts.without_time;
                counts.shown_without_time += one != 0;
                continue;
            }
            if (!search.covers(time))
                continue;
            bin = search(time);
            begin = search.begin(bin);
            end = search.end(bin);
        }
        ++counts.bins[bin].total;
        add(counts.bins[bin].shown, one);
    }
}

/// Rows in order of time: a bin is a run of them, whose ends are searched for.
template <class Shown>
void count_runs(std::span<const std::int64_t> times, std::uint32_t from, const BinSearch& search, const Shown& shown,
                BinCounts& counts)
{
    const std::size_t last = search(times.back());
    auto at = times.begin();
    for (std::size_t bin = search(times.front()); bin <= last; ++bin) {
        const auto end = std::lower_bound(at, times.end(), search.end(bin));
        if (end == at)
            continue;
        const auto first = from + static_cast<std::uint32_t>(at - times.begin());
        const auto n = static_cast<std::uint32_t>(end - at);
        counts.bins[bin].total += n;
        shown.run(first, first + n, counts.bins[bin].shown);
        at = end;
    }
}

template <class Shown>
void count(const SegmentRef& segment, const BinSearch& search, const Shown& shown, BinCounts& counts)
{
    const Times& all = *segment.times;
    const auto times = all.utc.span().first(segment.data->rows);
    if (!all.sorted)
        return count_rows(times, 0, search, shown, counts);

    // Times that are absent are greater than all others.
    const auto absent = std::ranges::lower_bound(times, no_time.value);
    if (absent != times.end()) {
        counts.without_time += static_cast<std::uint64_t>(times.end() - absent);
        counts.shown_without_time +=
            shown.count(static_cast<std::uint32_t>(absent - times.begin()), segment.data->rows);
    }
    if (search.size() == 0 || all.last < search.begin(0) || all.first >= search.end(search.size() - 1))
        return;
    const auto begin = std::lower_bound(times.begin(), absent, search.begin(0));
    const auto end = std::lower_bound(begin, absent, search.end(search.size() - 1));
    if (begin == end)
        return;
    const std::span<const std::int64_t> covered(begin, end);
    const auto from = static_cast<std::uint32_t>(begin - times.begin());
    constexpr std::size_t worth_a_search = 8;
    if (covered.size() < worth_a_search * (search(covered.back()) - search(covered.front()) + 1))
        count_rows(covered, from, search, shown, counts);
    else
        count_runs(covered, from, search, shown, counts);
}

}

BinSearch::BinSearch(std::span<const Micros> bounds) : bounds_(bounds)
{
    if (size() > 0)
        per_micro_ = static_cast<double>(size()) / static_cast<double>(end(size() - 1) - begin(0));
}

OutcomeTable::OutcomeTable(const Pools& pools) : words_(pools.facets.size())
{
    for (FacetId id = 0; id < words_.size(); ++id)
        words_[id] = std::uint64_t{1} << static_cast<unsigned>(pools.facets[id].outcome) * bits;
}

void count_all(const SegmentRef& segment, const BinSearch& search, const OutcomeTable& outcomes, BinCounts& counts)
{
    count(segment, search, Everything(segment, outcomes), counts);
}

void count_marked(const SegmentRef& segment, std::span<const query::Bitmap> marks, const BinSearch& search,
                  const OutcomeTable& outcomes, BinCounts& counts)
{
    count(segment, search, Marked(segment, marks, outcomes), counts);
}

}
