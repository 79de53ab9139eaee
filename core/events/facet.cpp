// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/facet.h"

#include <bit>

namespace spoor {
namespace {

std::size_t hash_of(const Facet& f)
{
    // Field by field: the struct has padding, whose bytes mean nothing.
    const std::uint64_t parts[] = {
        static_cast<std::uint64_t>(f.kind) | static_cast<std::uint64_t>(f.outcome) << 8 |
            static_cast<std::uint64_t>(f.time) << 16 | static_cast<std::uint64_t>(f.rejoined) << 24 |
            static_cast<std::uint64_t>(f.own_zone) << 25 | static_cast<std::uint64_t>(f.recovered) << 26,
        static_cast<std::uint64_t>(f.method) << 32 | f.host,
        static_cast<std::uint64_t>(f.server) << 32 | f.site,
        static_cast<std::uint64_t>(static_cast<std::uint32_t>(f.server_port)) << 32 |
            static_cast<std::uint32_t>(f.status),
        static_cast<std::uint64_t>(static_cast<std::uint32_t>(f.sub)) << 32 | static_cast<std::uint32_t>(f.event_id),
        static_cast<std::uint64_t>(f.win32),
        f.detail,
    };
    std::uint64_t h = 0;
    for (const std::uint64_t part : parts)
        h = (std::rotl(h, 23) ^ part) * 0x9E3779B97F4A7C15ull;
    return h ^ (h >> 29);
}

}

FacetTable::FacetTable() : index_(256) {}

FacetId FacetTable::intern(const Facet& facet)
{
    const std::lock_guard lock(mutex_);
    std::size_t mask = index_.size() - 1;
    std::size_t i = hash_of(facet) & mask;
    for (; index_[i]; i = (i + 1) & mask) {
        if (rows_[index_[i] - 1] == facet)
            return index_[i] - 1;
    }
    const FacetId id = rows_.push(facet);
    index_[i] = id + 1;
    if (std::size_t{rows_.size()} * 2 > index_.size()) {
        std::vector<FacetId> larger(index_.size() * 2);
        mask = larger.size() - 1;
        for (FacetId row = 0; row < rows_.size(); ++row) {
            i = hash_of(rows_[row]) & mask;
            while (larger[i])
                i = (i + 1) & mask;
            larger[i] = row + 1;
        }
        index_ = std::move(larger);
    }
    return id;
}

}
