// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/network_list.h"

#include <algorithm>

namespace spoor {

NetworkList::NetworkList(const std::vector<std::string>& networks)
{
    for (const std::string& text : networks)
        if (auto range = query::parse_address_range(text))
            ranges_.push_back(std::move(*range));
}

bool NetworkList::has(std::string_view text) const
{
    std::string_view zone;
    const auto address = query::parse_address(text, zone);
    return address && std::ranges::any_of(ranges_, [&](const auto& range) { return range.contains(*address, zone); });
}

bool is_address(std::string_view text)
{
    std::string_view zone;
    return query::parse_address(text, zone).has_value();
}

}
