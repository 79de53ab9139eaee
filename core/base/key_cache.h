// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace spoor {

/// A small map from byte strings to numbers for one thread's hot path. It is a cache: past a bound it forgets
/// everything and begins again, so that a log of nothing but different values cannot make it swell.
class KeyCache {
public:
    KeyCache();

    /// Equal bytes give equal values; good enough that a log cannot be written to collide without knowing the seed.
    static std::uint64_t hash(std::string_view key);

    /// Null where the key is not known. Valid until the next insert.
    const std::uint32_t* find(std::string_view key, std::uint64_t hash) const
    {
        for (std::size_t i = hash & mask_;; i = (i + 1) & mask_) {
            const Slot& s = slots_[i];
            if (!s.key)
                return nullptr;
            if (s.hash == static_cast<std::uint32_t>(hash >> 32) && s.length == key.size() &&
                std::memcmp(s.key, key.data(), key.size()) == 0)
                return &s.value;
        }
    }

    void insert(std::string_view key, std::uint64_t hash, std::uint32_t value);

private:
    struct Slot {
        const char* key = nullptr;
        std::uint32_t length = 0;
        std::uint32_t hash = 0;
        std::uint32_t value = 0;
    };
    void clear();
    void grow();
    const char* keep(std::string_view key);

    std::vector<Slot> slots_;
    std::size_t mask_ = 0;
    std::size_t used_ = 0;
    std::vector<std::unique_ptr<char[]>> arena_;
    char* next_ = nullptr;
    std::size_t left_ = 0;
    std::size_t kept_ = 0;  // bytes of the arena
};

}
