// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/http_words.h"

#include "core/findings/words.h"

#include <algorithm>

namespace spoor {

std::string some_words(std::span<const std::string> names, std::uint64_t count, std::string_view other,
                       std::string_view others, std::size_t shown)
{
    // `… and 1 other address` takes as much room as the address itself.
    if (count == names.size() && count == shown + 1)
        ++shown;
    const std::size_t named = std::min(names.size(), shown);
    const std::uint64_t rest = count - std::min<std::uint64_t>(count, named);
    std::string text;
    for (std::size_t i = 0; i < named; ++i) {
        if (i > 0)
            text += rest == 0 && i + 1 == named ? " and " : ", ";
        text += names[i];
    }
    if (rest > 0)
        text += (named > 0 ? " and " : "") + counted_words(rest, other, others);
    return text;
}

std::string some_words(std::span<const std::string> names, std::size_t shown, std::string_view other,
                       std::string_view others)
{
    return some_words(names, names.size(), other, others, shown);
}

std::string line_words(const Snapshot& snapshot, std::uint32_t event)
{
    const SourceInfo& source = snapshot.source(EventId{event});
    const std::string& path = source.member ? *source.member : source.path;
    return "line " + std::to_string(snapshot.line(EventId{event})) + " of " + path.substr(path.find_last_of("/\\") + 1);
}

std::string client_words(const Snapshot& snapshot, StringPool::Id client)
{
    return short_words(or_words(snapshot.pools->client.view(client), "a client without an address"));
}

HttpSites::HttpSites(const Snapshot& snapshot) : pools_(*snapshot.pools), of_facet_(snapshot.pools->facets.size()) {}

std::uint32_t HttpSites::of(FacetId facet)
{
    std::uint32_t& number = of_facet_[facet];
    if (number == 0) {
        const Facet& f = pools_.facets[facet];
        const Site site{f.site, f.server, f.host};
        const auto [place, is_new] = numbers_.emplace(site, static_cast<std::uint32_t>(sites_.size()));
        if (is_new)
            sites_.push_back(site);
        number = place->second + 1;
    }
    return number - 1;
}

std::string HttpSites::words(std::uint32_t site) const
{
    const Site& s = sites_[site];
    const std::string name(pools_.name.view(s.site));
    const std::string where(pools_.name.view(s.server ? s.server : s.host));
    if (name.empty() || where.empty())
        return short_words(or_words(name + where, "a site without a name"));
    return short_words(name + " (" + where + ")");
}

}
