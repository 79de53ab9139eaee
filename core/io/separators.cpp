// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/separators.h"

// Highway compiles what stands between HWY_BEFORE_NAMESPACE and HWY_AFTER_NAMESPACE once for each instruction set and
// chooses at run time.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/io/separators.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <bit>
#include <cstring>

HWY_BEFORE_NAMESPACE();
namespace spoor::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

// One bit a byte of 64 bytes: set where the byte separates, and where it ends a line.
struct Masks {
    std::uint64_t separators;
    std::uint64_t line_ends;
};

HWY_INLINE Masks masks_of(const std::uint8_t* p)
{
    const hn::CappedTag<std::uint8_t, 64> d;
    constexpr std::size_t lanes_max = 64;
    const std::size_t lanes = hn::Lanes(d);
    const auto blank = hn::Set(d, static_cast<std::uint8_t>(' '));
    const auto tab = hn::Set(d, static_cast<std::uint8_t>('\t'));
    const auto line = hn::Set(d, static_cast<std::uint8_t>('\n'));
    std::uint8_t separators[16];
    std::uint8_t line_ends[16];
    for (std::size_t i = 0; i < lanes_max; i += lanes) {
        const auto v = hn::LoadU(d, p + i);
        const auto ends = hn::Eq(v, line);
        const auto all = hn::Or(ends, hn::Or(hn::Eq(v, blank), hn::Eq(v, tab)));
        hn::StoreMaskBits(d, all, separators + i / 8);
        hn::StoreMaskBits(d, ends, line_ends + i / 8);
    }
    Masks out;
    std::memcpy(&out.separators, separators, 8);
    std::memcpy(&out.line_ends, line_ends, 8);
    return out;
}

// Writes the positions of the set bits. Four at a time without asking whether they are there: the room behind `out`
// is big enough, and a branch that is mostly taken costs less than one a bit.
HWY_INLINE std::uint32_t* spill(std::uint64_t bits, std::uint32_t base, std::uint32_t* out)
{
    const int count = std::popcount(bits);
    std::uint32_t* p = out;
    while (true) {
        for (int k = 0; k < 4; ++k) {
            p[k] = base + static_cast<std::uint32_t>(std::countr_zero(bits | (1ull << 63)));
            bits &= bits - 1;
        }
        p += 4;
        if (p - out >= count)
            break;
    }
    return out + count;
}

void FindSeparators(const char* text, std::size_t size, std::uint32_t* all, std::uint32_t* lines, std::size_t* count,
                    std::size_t* line_count)
{
    std::uint32_t* a = all;
    std::uint32_t* l = lines;
    std::size_t i = 0;
    const auto* p = reinterpret_cast<const std::uint8_t*>(text);
    for (; i + 64 <= size; i += 64) {
        const Masks m = masks_of(p + i);
        if (m.separators)
            a = spill(m.separators, static_cast<std::uint32_t>(i), a);
        if (m.line_ends)
            l = spill(m.line_ends, static_cast<std::uint32_t>(i), l);
    }
    if (i < size) {
        std::uint8_t tail[64] = {};
        std::memcpy(tail, p + i, size - i);
        const Masks m = masks_of(tail);
        if (m.separators)
            a = spill(m.separators, static_cast<std::uint32_t>(i), a);
        if (m.line_ends)
            l = spill(m.line_ends, static_cast<std::uint32_t>(i), l);
    }
    *count = static_cast<std::size_t>(a - all);
    *line_count = static_cast<std::size_t>(l - lines);
}

std::size_t CountLineEnds(const char* text, std::size_t size)
{
    const hn::CappedTag<std::uint8_t, 64> d;
    const std::size_t lanes = hn::Lanes(d);
    const auto line = hn::Set(d, static_cast<std::uint8_t>('\n'));
    std::size_t n = 0;
    std::size_t i = 0;
    const auto* p = reinterpret_cast<const std::uint8_t*>(text);
    for (; i + lanes <= size; i += lanes) {
        const auto v = hn::LoadU(d, p + i);
        n += hn::CountTrue(d, hn::Eq(v, line));
    }
    for (; i < size; ++i)
        n += p[i] == '\n';
    return n;
}

}
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace spoor {

HWY_EXPORT(FindSeparators);
HWY_EXPORT(CountLineEnds);

void Separators::find(std::string_view text)
{
    // Room for a text of nothing but separators; callers give windows of some 100 KiB, so this stays small.
    const std::size_t worst = text.size() + 64;
    if (all.size() < worst)
        all.resize(worst);
    if (lines.size() < worst)
        lines.resize(worst);
    HWY_DYNAMIC_DISPATCH(FindSeparators)(text.data(), text.size(), all.data(), lines.data(), &count, &line_count);
}

std::size_t count_line_ends(std::string_view text)
{
    return HWY_DYNAMIC_DISPATCH(CountLineEnds)(text.data(), text.size());
}

}
#endif
