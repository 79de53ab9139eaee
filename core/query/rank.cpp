// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rank.h"

#include "core/query/parallel.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstring>
#include <span>

namespace spoor::query {
namespace {

using Text = std::function<std::string_view(std::uint32_t)>;

// Eight bytes of a text, from some place on, as a number that sorts as they do, and how many bytes are left there,
// 9 for all above 8: texts that agree in both are equal or go on. So sorting looks at numbers, and at each text once
// per eight bytes that it shares with another.
struct Headed {
    std::uint64_t head = 0;
    std::uint32_t index = 0;
    std::uint32_t left = 0;

    bool operator==(const Headed& o) const { return head == o.head && left == o.left; }
    bool operator<(const Headed& o) const { return head != o.head ? head < o.head : left < o.left; }
};

using Part = std::span<Headed>;

// work(from, to) for pieces of 0 … count, each large enough to be worth a thread.
template <class Work>
void in_pieces(std::size_t count, unsigned jobs, const std::stop_token& stop, Work&& work)
{
    constexpr std::size_t piece = std::size_t{1} << 15;
    in_parallel(jobs, (count + piece - 1) / piece, stop,
                [&](unsigned, std::size_t p) { work(p * piece, std::min(count, (p + 1) * piece)); });
}

void load(Headed& h, std::string_view text, std::size_t from)
{
    const std::string_view rest = text.substr(std::min(from, text.size()));
    std::uint64_t head = 0;
    std::memcpy(&head, rest.data(), std::min<std::size_t>(rest.size(), 8));
    if constexpr (std::endian::native == std::endian::little)
        head = std::byteswap(head);
    h.head = head;
    h.left = static_cast<std::uint32_t>(std::min<std::size_t>(rest.size(), 9));
}

// Calls visit(run) for each run of two and more that agree and go on.
template <class Visit>
void each_open_run(Part part, Visit&& visit)
{
    for (std::size_t i = 0; i < part.size();) {
        std::size_t end = i + 1;
        while (end < part.size() && part[end] == part[i])
            ++end;
        if (end - i > 1 && part[i].left > 8)
            visit(part.subspan(i, end - i));
        i = end;
    }
}

// Sorts texts that agree up to `from`.
void sort_from(Part part, const Text& text, std::size_t from, const std::stop_token& stop)
{
    // A log can hold a million bytes that agree; the depth of calls must not follow it.
    constexpr std::size_t deepest = 512;
    if (stop.stop_requested())
        return;
    if (from > deepest) {
        std::sort(part.begin(), part.end(),
                  [&](const Headed& a, const Headed& b) { return text(a.index) < text(b.index); });
        return;
    }
    for (Headed& h : part)
        load(h, text(h.index), from);
    std::sort(part.begin(), part.end());
    each_open_run(part, [&](Part run) { sort_from(run, text, from + 8, stop); });
}

// How many bytes all of these have in common at their start.
std::size_t shared_start(Part all, const Text& text, unsigned jobs, const std::stop_token& stop)
{
    if (all.empty())
        return 0;
    const std::string_view first = text(all[0].index);
    std::atomic<std::size_t> shared{first.size()};
    in_pieces(all.size(), jobs, stop, [&](std::size_t from, std::size_t to) {
        std::size_t n = shared;
        for (std::size_t i = from; i < to && n > 0; ++i) {
            const std::string_view t = text(all[i].index);
            n = std::min(n, t.size());
            n = static_cast<std::size_t>(
                std::mismatch(t.begin(), t.begin() + static_cast<std::ptrdiff_t>(n), first.begin()).first - t.begin());
        }
        for (std::size_t known = shared; n < known && !shared.compare_exchange_weak(known, n);) {
        }
    });
    return shared;
}

}

std::vector<std::uint32_t> rank(std::uint32_t count, const Text& text, unsigned jobs, const std::stop_token& stop)
{
    std::vector<Headed> all;
    all.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i)
        if (!text(i).empty())
            all.push_back({0, i, 0});
    const std::size_t from = shared_start(all, text, jobs, stop);

    // The first eight bytes in parts that are merged, then the runs that agree in them, each by itself.
    const std::size_t parts = std::min<std::size_t>(jobs, all.size() / 4096 + 1);
    const auto bound = [&](std::size_t part) {
        return all.begin() + static_cast<std::ptrdiff_t>(all.size() * std::min(part, parts) / parts);
    };
    in_parallel(jobs, parts, stop, [&](unsigned, std::size_t p) {
        for (Headed& h : Part(bound(p), bound(p + 1)))
            load(h, text(h.index), from);
        std::sort(bound(p), bound(p + 1));
    });
    for (std::size_t width = 1; width < parts && !stop.stop_requested(); width *= 2)
        for (std::size_t p = 0; p + width < parts; p += 2 * width)
            std::inplace_merge(bound(p), bound(p + width), bound(p + 2 * width));
    std::vector<Part> runs;
    each_open_run(all, [&](Part run) { runs.push_back(run); });
    in_parallel(jobs, runs.size(), stop, [&](unsigned, std::size_t r) { sort_from(runs[r], text, from + 8, stop); });

    // Looking at each text once more is most of what is left to do.
    std::vector<std::uint8_t> differs(all.size());
    in_pieces(all.size(), jobs, stop, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            differs[i] = i == 0 || text(all[i].index) != text(all[i - 1].index);
    });
    std::vector<std::uint32_t> ranks(count);
    std::uint32_t place = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        place += differs[i];
        ranks[all[i].index] = place;
    }
    return ranks;
}

void stable_order(std::vector<std::uint64_t>& keys, std::vector<std::uint32_t>& ids, const std::stop_token& stop)
{
    constexpr std::size_t stride = std::size_t{1} << 20;  // between two looks at `stop`
    constexpr unsigned bits = 11;
    constexpr std::size_t digits = std::size_t{1} << bits;
    std::uint64_t used = 0;
    for (const std::uint64_t key : keys)
        used |= key;
    std::vector<std::uint64_t> other_keys(keys.size());
    std::vector<std::uint32_t> other_ids(ids.size());
    for (unsigned shift = 0; shift < 64 && used >> shift != 0; shift += bits) {
        std::array<std::size_t, digits + 1> start{};
        for (const std::uint64_t key : keys)
            ++start[(key >> shift & (digits - 1)) + 1];
        for (std::size_t d = 0; d < digits; ++d)
            start[d + 1] += start[d];
        for (std::size_t from = 0; from < keys.size(); from += stride) {
            if (stop.stop_requested())
                return;
            for (std::size_t i = from; i < std::min(keys.size(), from + stride); ++i) {
                const std::size_t to = start[keys[i] >> shift & (digits - 1)]++;
                other_keys[to] = keys[i];
                other_ids[to] = ids[i];
            }
        }
        keys.swap(other_keys);
        ids.swap(other_ids);
    }
}

}
