// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/name_tally.h"

#include "core/findings/words.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace spoor {

std::string NameTally::words(std::size_t most, bool counted) const
{
    std::vector<std::pair<std::string_view, std::uint64_t>> names(counts_.begin(), counts_.end());
    std::ranges::stable_sort(names, std::greater(), [](const auto& n) { return n.second; });
    // One more name takes no more room than `1 other`.
    const std::size_t named = names.size() > most + 1 ? most : names.size();
    std::string text;
    for (std::size_t i = 0; i < named; ++i) {
        if (i > 0)
            text += i + 1 == names.size() ? " and " : ", ";
        text += short_words(names[i].first);
        if (counted && names[i].second > 1)
            text += " (" + std::to_string(names[i].second) + ')';
    }
    return names.size() > named ? text + " and " + counted_words(names.size() - named, "other", "others") : text;
}

std::string counted_names(const std::vector<std::string>& names, std::size_t most)
{
    NameTally tally;
    for (const std::string& name : names)
        tally.add(name);
    return tally.words(most);
}

}
