// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

// Pieces of the sentences of rules about web servers. See core/findings/words.h.

/// `192.0.2.1, 192.0.2.7 and 3 other addresses`: the first `shown` of them.
std::string some_words(std::span<const std::string> names, std::size_t shown, std::string_view other,
                       std::string_view others);
/// The same of `count` things of which only the first are named.
std::string some_words(std::span<const std::string> names, std::uint64_t count, std::string_view other,
                       std::string_view others, std::size_t shown);
/// `line 17 of ex041116.log`.
std::string line_words(const Snapshot& snapshot, std::uint32_t event);
/// The client, or `a client without an address`.
std::string client_words(const Snapshot& snapshot, StringPool::Id client);

/// The sites of a snapshot: what has the same name, server address and machine, as far as the log tells. Numbers are
/// given in order of asking. One thread.
class HttpSites {
public:
    explicit HttpSites(const Snapshot& snapshot);
    std::uint32_t of(FacetId facet);
    /// `W3SVC1 (192.0.2.20)`, `192.0.2.20`, `a site without a name`.
    std::string words(std::uint32_t site) const;
    std::uint32_t size() const { return static_cast<std::uint32_t>(sites_.size()); }

private:
    struct Site {
        StringPool::Id site = 0, server = 0, host = 0;
        auto operator<=>(const Site&) const = default;
    };
    const Pools& pools_;
    std::vector<Site> sites_;
    std::map<Site, std::uint32_t> numbers_;
    std::vector<std::uint32_t> of_facet_;  // number + 1; 0: not asked yet
};

}
