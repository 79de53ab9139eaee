// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/string_pool.h"

#include <algorithm>
#include <cstring>

namespace spoor {
namespace {

constexpr std::size_t arena_block = 256 * 1024;

std::uint32_t short_hash(std::string_view text) { return static_cast<std::uint32_t>(KeyCache::hash(text)); }

}

StringPool::StringPool() : index_(1024) { entries_.push(Entry{"", 0, 0}); }

StringPool::Id StringPool::intern(std::string_view text)
{
    if (text.empty())
        return absent;
    const std::uint32_t hash = short_hash(text);
    const std::lock_guard lock(mutex_);
    if (const Id id = find_locked(text, hash))
        return id;
    if (std::size_t{entries_.size()} * 2 > index_.size())
        grow_index();
    const Id id = entries_.push(Entry{keep(text), static_cast<std::uint32_t>(text.size()), hash});
    std::size_t i = hash & (index_.size() - 1);
    while (index_[i])
        i = (i + 1) & (index_.size() - 1);
    index_[i] = id;
    return id;
}

StringPool::Id StringPool::find(std::string_view text) const
{
    if (text.empty())
        return absent;
    const std::lock_guard lock(mutex_);
    return find_locked(text, short_hash(text));
}

StringPool::Id StringPool::find_locked(std::string_view text, std::uint32_t hash) const
{
    const std::size_t mask = index_.size() - 1;
    for (std::size_t i = hash & mask; index_[i]; i = (i + 1) & mask) {
        const Entry& e = entries_[index_[i]];
        if (e.hash == hash && std::string_view(e.data, e.length) == text)
            return index_[i];
    }
    return absent;
}

void StringPool::grow_index()
{
    std::vector<Id> larger(index_.size() * 2);
    const std::size_t mask = larger.size() - 1;
    for (Id id = 1; id < entries_.size(); ++id) {
        std::size_t i = entries_[id].hash & mask;
        while (larger[i])
            i = (i + 1) & mask;
        larger[i] = id;
    }
    index_ = std::move(larger);
}

const char* StringPool::keep(std::string_view text)
{
    if (text.size() > arena_left_) {
        arena_left_ = std::max(arena_block, text.size());
        arena_.push_back(std::make_unique_for_overwrite<char[]>(arena_left_));
        arena_next_ = arena_.back().get();
        arena_total_ += arena_left_;
    }
    char* place = arena_next_;
    std::memcpy(place, text.data(), text.size());
    arena_next_ += text.size();
    arena_left_ -= text.size();
    return place;
}

std::size_t StringPool::memory() const
{
    const std::lock_guard lock(mutex_);
    return arena_total_ + index_.size() * sizeof(Id) + entries_.memory();
}

}
