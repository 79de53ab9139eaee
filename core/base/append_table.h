// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

namespace spoor {

/// Rows that are only ever added, read without a lock while another thread adds. Rows never move.
///
/// Threads: `push` from one thread at a time (the owner locks). `operator[]` for an index that reached the calling
/// thread by way of something that synchronises.
template <class T, unsigned BlockBits = 12>
class AppendTable {
public:
    AppendTable()
        // Pages of zero bytes that are not touched cost nothing, and a null pointer is zero bytes here.
        : blocks_(static_cast<std::atomic<T*>*>(std::calloc(max_blocks, sizeof(std::atomic<T*>))))
    {
        if (!blocks_)
            throw std::bad_alloc();
    }
    ~AppendTable()
    {
        for (std::size_t b = 0; b < max_blocks && blocks_[b].load(std::memory_order_relaxed); ++b)
            delete[] blocks_[b].load(std::memory_order_relaxed);
        std::free(blocks_);
    }
    AppendTable(const AppendTable&) = delete;
    AppendTable& operator=(const AppendTable&) = delete;

    const T& operator[](std::uint32_t i) const
    {
        return blocks_[i >> BlockBits].load(std::memory_order_acquire)[i & mask];
    }

    std::uint32_t push(T row)
    {
        const std::uint32_t i = size_.load(std::memory_order_relaxed);
        std::atomic<T*>& block = blocks_[i >> BlockBits];
        if (!block.load(std::memory_order_relaxed))
            block.store(new T[std::size_t{1} << BlockBits], std::memory_order_release);
        block.load(std::memory_order_relaxed)[i & mask] = row;
        size_.store(i + 1, std::memory_order_release);
        return i;
    }

    std::uint32_t size() const { return size_.load(std::memory_order_acquire); }
    std::size_t memory() const { return ((size() >> BlockBits) + 1) * (sizeof(T) << BlockBits); }

private:
    static constexpr std::uint32_t mask = (1u << BlockBits) - 1;
    static constexpr std::size_t max_blocks = std::size_t{1} << (32 - BlockBits);

    std::atomic<T*>* blocks_;
    std::atomic<std::uint32_t> size_{0};
};

}
