// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/facet_front.h"

#include <array>
#include <cstring>
#include <type_traits>

namespace spoor {

FacetId intern_facet(const Facet& facet, Fronts& fronts)
{
    // Field by field, as the struct has padding; the first byte is one that no format's own keys begin with.
    std::array<char, 64> key;
    std::size_t size = 0;
    const auto put = [&](auto value) {
        static_assert(std::is_trivially_copyable_v<decltype(value)>);
        std::memcpy(key.data() + size, &value, sizeof value);
        size += sizeof value;
    };
    put('\1');
    put(facet.kind);
    put(facet.outcome);
    put(facet.time);
    put(static_cast<char>(facet.own_zone | facet.rejoined << 1 | facet.recovered << 2));
    put(facet.method);
    put(facet.host);
    put(facet.server);
    put(facet.site);
    put(facet.detail);
    put(facet.server_port);
    put(facet.status);
    put(facet.sub);
    put(facet.event_id);
    put(facet.win32);
    const std::string_view text(key.data(), size);
    const std::uint64_t hash = KeyCache::hash(text);
    if (const std::uint32_t* known = fronts.facets.find(text, hash))
        return *known;
    const FacetId id = fronts.pools->facets.intern(facet);
    fronts.facets.insert(text, hash, id);
    return id;
}

}
