// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/key_cache.h"

// Inlined: most keys are a few bytes long, and a call through a shared library costs as much as hashing them.
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <chrono>
#include <random>

namespace spoor {
namespace {

constexpr std::size_t first_slots = 1024;
// 2^19 slots of 24 bytes are 12 MiB a cache: more than that is slower than asking the pool again.
constexpr std::size_t most_slots = std::size_t{1} << 19;
constexpr std::size_t arena_block = 64 * 1024;
// Few keys can be long ones.
constexpr std::size_t most_bytes = std::size_t{32} << 20;

std::uint64_t seed()
{
    static const std::uint64_t value = [] {
        std::random_device device;
        return (static_cast<std::uint64_t>(device()) << 32) ^ device();
    }();
    return value;
}

}

KeyCache::KeyCache() : slots_(first_slots), mask_(first_slots - 1) {}

std::uint64_t KeyCache::hash(std::string_view key) { return XXH3_64bits_withSeed(key.data(), key.size(), seed()); }

void KeyCache::insert(std::string_view key, std::uint64_t hash, std::uint32_t value)
{
    if (kept_ > most_bytes)
        clear();
    if ((used_ + 1) * 2 > slots_.size()) {
        if (slots_.size() < most_slots)
            grow();
        else
            clear();
    }
    std::size_t i = hash & mask_;
    while (slots_[i].key)
        i = (i + 1) & mask_;
    // The low bits of the hash choose the slot, so the high ones are kept to compare; `grow` hashes anew.
    slots_[i] = {keep(key), static_cast<std::uint32_t>(key.size()), static_cast<std::uint32_t>(hash >> 32), value};
    ++used_;
}

void KeyCache::grow()
{
    std::vector<Slot> old = std::move(slots_);
    slots_ = std::vector<Slot>(old.size() * 2);
    mask_ = slots_.size() - 1;
    for (const Slot& s : old) {
        if (!s.key)
            continue;
        std::size_t i = hash({s.key, s.length}) & mask_;
        while (slots_[i].key)
            i = (i + 1) & mask_;
        slots_[i] = s;
    }
}

void KeyCache::clear()
{
    slots_.assign(slots_.size(), Slot{});
    used_ = 0;
    arena_.clear();
    next_ = nullptr;
    left_ = 0;
    kept_ = 0;
}

const char* KeyCache::keep(std::string_view key)
{
    // A slot without a place is a free one, so the empty key has a place too.
    if (key.size() > left_ || !next_) {
        left_ = std::max(arena_block, key.size());
        kept_ += left_;
        arena_.push_back(std::make_unique_for_overwrite<char[]>(left_));
        next_ = arena_.back().get();
    }
    char* place = next_;
    std::memcpy(place, key.data(), key.size());
    next_ += key.size();
    left_ -= key.size();
    return place;
}

}
