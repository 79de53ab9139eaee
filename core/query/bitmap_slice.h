// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/bitmap.h"

#include <cstdint>

namespace spoor::query {

/// Sets in `all` what is set in `part`, whose row 0 is the row `first` of `all`.
inline void add_shifted(Bitmap& all, const Bitmap& part, std::uint32_t first)
{
    const unsigned shift = first % 64;
    for (std::size_t i = 0; i < part.words(); ++i) {
        const std::uint64_t w = part.word(i);
        if (w == 0)
            continue;
        all.word(first / 64 + i) |= w << shift;
        if (const std::uint64_t rest = shift ? w >> (64 - shift) : 0)
            all.word(first / 64 + i + 1) |= rest;
    }
}

/// The `rows` rows of `all` from `first` on, first + rows ≤ all.rows().
inline Bitmap slice(const Bitmap& all, std::uint32_t first, std::uint32_t rows)
{
    Bitmap part(rows);
    const unsigned shift = first % 64;
    for (std::size_t i = 0; i < part.words(); ++i) {
        const std::size_t from = first / 64 + i;
        part.word(i) = all.word(from) >> shift;
        if (shift && from + 1 < all.words())
            part.word(i) |= all.word(from + 1) << (64 - shift);
    }
    if (rows % 64 != 0)
        part.word(part.words() - 1) &= ~std::uint64_t{0} >> (64 - rows % 64);
    return part;
}

}
