// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace spoor::evtx {

/// Whether `size` bytes stand at `at`.
constexpr bool fits(std::string_view bytes, std::size_t at, std::size_t size)
{
    return at <= bytes.size() && size <= bytes.size() - at;
}

/// A little-endian number; 0 where it does not fit.
template <class Number>
Number number_at(std::string_view bytes, std::size_t at)
{
    Number value = 0;
    if (fits(bytes, at, sizeof value))
        std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

/// Reads from left to right between two places of a chunk. What would pass the end gives 0 and makes it fail for good,
/// so that a caller may read a whole structure and ask once.
class Cursor {
public:
    Cursor(std::string_view chunk, std::size_t at, std::size_t end)
        : chunk_(chunk), at_(at), end_(end < chunk.size() ? end : chunk.size())
    {
        if (at > end_)
            fail();
    }

    bool failed() const { return failed_; }
    void fail()
    {
        failed_ = true;
        at_ = end_;
    }
    bool at_end() const { return at_ >= end_; }
    std::size_t position() const { return at_; }
    std::size_t left() const { return end_ - at_; }
    std::string_view chunk() const { return chunk_; }
    std::uint8_t peek() const { return at_end() ? std::uint8_t(0) : static_cast<std::uint8_t>(chunk_[at_]); }

    template <class Number>
    Number take()
    {
        const std::string_view bytes = take(sizeof(Number));
        Number value = 0;
        if (!bytes.empty())
            std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
    std::string_view take(std::size_t size)
    {
        if (failed_ || size > end_ - at_) {
            fail();
            return {};
        }
        at_ += size;
        return chunk_.substr(at_ - size, size);
    }

private:
    std::string_view chunk_;
    std::size_t at_;
    std::size_t end_;
    bool failed_ = false;
};

}
