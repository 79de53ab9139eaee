// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/append_table.h"
#include "core/base/key_cache.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace spoor {

/// Strings, each kept once, each with a number. Numbers are given in order from 1; 0 is "absent" and views as empty.
/// Grows only: a view stays valid for as long as the pool lives.
///
/// Threads: `intern` and `find` from any thread. `view` without a lock, for an id that reached the calling thread by
/// way of something that synchronises (a snapshot, a lock, a join).
class StringPool {
public:
    using Id = std::uint32_t;
    static constexpr Id absent = 0;

    StringPool();
    StringPool(const StringPool&) = delete;
    StringPool& operator=(const StringPool&) = delete;

    Id intern(std::string_view text);
    /// The id of a text that is already there; `absent` where it is not, and nothing is added.
    Id find(std::string_view text) const;

    std::string_view view(Id id) const
    {
        const Entry& e = entries_[id];
        return {e.data, e.length};
    }

    /// One more than the greatest id given so far.
    std::uint32_t size() const { return entries_.size(); }
    /// Bytes of the strings and of the tables that find them.
    std::size_t memory() const;

    /// One thread's front of a pool: a text that this thread has met before costs no lock. Texts are found by what
    /// stands in the log (`raw`), and kept as `canonical(raw)` gives them (decoded, for instance).
    class Front {
    public:
        explicit Front(StringPool& pool) : pool_(&pool) {}

        Id intern(std::string_view raw)
        {
            return intern(raw, [](std::string_view text) { return text; });
        }

        template <class Canonical>
        Id intern(std::string_view raw, Canonical&& canonical)
        {
            if (raw.empty())
                return absent;
            const std::uint64_t hash = KeyCache::hash(raw);
            if (const std::uint32_t* id = cache_.find(raw, hash))
                return *id;
            const Id id = pool_->intern(canonical(raw));
            cache_.insert(raw, hash, id);
            return id;
        }

    private:
        StringPool* pool_;
        KeyCache cache_;
    };

private:
    struct Entry {
        const char* data = nullptr;
        std::uint32_t length = 0;
        std::uint32_t hash = 0;
    };

    Id find_locked(std::string_view text, std::uint32_t hash) const;
    const char* keep(std::string_view text);
    void grow_index();

    mutable std::mutex mutex_;                      // guards all but reading entries_
    std::vector<Id> index_;                         // open addressing, 0 is a free slot
    std::vector<std::unique_ptr<char[]>> arena_;
    char* arena_next_ = nullptr;
    std::size_t arena_left_ = 0;
    std::size_t arena_total_ = 0;
    AppendTable<Entry> entries_;
};

}
