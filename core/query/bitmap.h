// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace spoor::query {

/// One bit for each of some rows. Bits past the last row are never set.
class Bitmap {
public:
    Bitmap() = default;
    explicit Bitmap(std::uint32_t rows, bool value = false) { reset(rows, value); }

    void reset(std::uint32_t rows, bool value = false)
    {
        rows_ = rows;
        words_.assign((std::size_t{rows} + 63) / 64, value ? ~std::uint64_t{0} : 0);
        if (value && rows % 64 != 0)
            words_.back() >>= 64 - rows % 64;
    }

    std::uint32_t rows() const { return rows_; }
    std::size_t words() const { return words_.size(); }
    std::uint64_t word(std::size_t i) const { return words_[i]; }
    std::uint64_t& word(std::size_t i) { return words_[i]; }
    bool test(std::uint32_t row) const { return words_[row / 64] >> row % 64 & 1; }
    void set(std::uint32_t row) { words_[row / 64] |= std::uint64_t{1} << row % 64; }

    bool none() const
    {
        return std::ranges::all_of(words_, [](std::uint64_t w) { return w == 0; });
    }
    std::uint32_t count() const
    {
        std::uint32_t n = 0;
        for (const std::uint64_t w : words_)
            n += static_cast<std::uint32_t>(std::popcount(w));
        return n;
    }

    Bitmap& operator|=(const Bitmap& o)
    {
        for (std::size_t i = 0; i < words_.size(); ++i)
            words_[i] |= o.words_[i];
        return *this;
    }
    Bitmap& operator&=(const Bitmap& o)
    {
        for (std::size_t i = 0; i < words_.size(); ++i)
            words_[i] &= o.words_[i];
        return *this;
    }
    /// Takes away what is in the other.
    Bitmap& operator-=(const Bitmap& o)
    {
        for (std::size_t i = 0; i < words_.size(); ++i)
            words_[i] &= ~o.words_[i];
        return *this;
    }
    bool within(const Bitmap& o) const
    {
        for (std::size_t i = 0; i < words_.size(); ++i)
            if (words_[i] & ~o.words_[i])
                return false;
        return true;
    }

    template <class Visit>
    void each(Visit&& visit) const
    {
        for (std::size_t i = 0; i < words_.size(); ++i)
            for (std::uint64_t w = words_[i]; w != 0; w &= w - 1)
                visit(static_cast<std::uint32_t>(i * 64 + static_cast<unsigned>(std::countr_zero(w))));
    }

private:
    std::uint32_t rows_ = 0;
    std::vector<std::uint64_t> words_;
};

}
