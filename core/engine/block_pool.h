// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace spoor {

/// A piece of memory for one block of a file, with room in front of it for what is left of the block before.
struct Block {
    static constexpr std::size_t size = 2u << 20;
    static constexpr std::size_t headroom = 64u << 10;

    std::unique_ptr<char[]> memory;

    char* data() { return memory.get() + headroom; }
};

/// A bounded number of blocks. `take` waits until one is given back. Threads: any.
class BlockPool {
public:
    explicit BlockPool(std::size_t most) : left_(most) {}

    Block take()
    {
        std::unique_lock lock(mutex_);
        returned_.wait(lock, [&] { return !free_.empty() || left_ > 0; });
        if (!free_.empty()) {
            Block block = std::move(free_.back());
            free_.pop_back();
            return block;
        }
        --left_;
        return Block{std::make_unique_for_overwrite<char[]>(Block::headroom + Block::size)};
    }

    void give_back(Block block)
    {
        {
            const std::lock_guard lock(mutex_);
            free_.push_back(std::move(block));
        }
        returned_.notify_one();
    }

private:
    std::mutex mutex_;  // guards the two below
    std::vector<Block> free_;
    std::size_t left_;
    std::condition_variable returned_;
};

}
