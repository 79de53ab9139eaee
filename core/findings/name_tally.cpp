// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/name_tally.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace spoor {

std::string NameTally::words(std::size_t most, bool counted) const
{
    std::vector<std::pair<std::string_view, std::uint64_t>> names(counts_.begin(), counts_.end());
    std::ranges::stable_sort(names, std::greater(), [](const auto& n) { return n.second; });
    const std::size_t named = std::min(most, names.size());
    std::string text;
    for (std::size_t i = 0; i < named; ++i) {
        if (i > 0)
            text += i + 1 == names.size() ? " and " : ", ";
        text += names[i].first;
        if (counted)
            text += " (" + std::to_string(names[i].second) + ')';
    }
    if (names.size() > named)
        text += " and " + std::to_string(names.size() - named) + " more";
    return text;
}

}
