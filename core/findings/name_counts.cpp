// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/name_counts.h"

#include "core/findings/words.h"

#include <algorithm>
#include <map>

namespace spoor {
namespace {

/// What somebody wrote to be long is cut, between characters of UTF-8.
std::string cut(const std::string& name)
{
    constexpr std::size_t most = 160;
    if (name.size() <= most)
        return name;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
        --end;
    return name.substr(0, end) + "…";
}

}

std::string counted_names(const std::vector<std::string>& names, std::size_t most)
{
    std::map<std::string, std::size_t> counts;
    for (const std::string& name : names)
        ++counts[name];
    std::vector<std::pair<std::string, std::size_t>> rows(counts.begin(), counts.end());
    std::ranges::stable_sort(rows, [](const auto& a, const auto& b) { return a.second > b.second; });
    // One more name takes no more room than `1 other`.
    const std::size_t left = rows.size() > most + 1 ? rows.size() - most : 0;
    rows.resize(rows.size() - left);
    std::string text;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0)
            text += i + 1 == rows.size() && left == 0 ? " and " : ", ";
        text += cut(rows[i].first);
        if (rows[i].second > 1)
            text += " (" + std::to_string(rows[i].second) + ")";
    }
    return left > 0 ? text + " and " + counted_words(left, "other", "others") : text;
}

}
