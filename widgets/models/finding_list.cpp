// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/finding_list.h"

#include "core/findings/rule.h"
#include "core/query/fold.h"

#include <algorithm>
#include <utility>

namespace spoor {
namespace {

std::vector<std::string> words_in(std::string_view text)
{
    const std::string all = query::folded(text);
    std::vector<std::string> words;
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t begin = all.find_first_not_of(" \t", at);
        if (begin == all.npos)
            break;
        at = std::min(all.find_first_of(" \t", begin), all.size());
        words.push_back(all.substr(begin, at - begin));
    }
    return words;
}

bool holds_all(const FindingSet& set, const Finding& f, const std::vector<std::string>& words)
{
    if (words.empty())
        return true;
    const Rule& rule = *rules()[f.rule];
    const Explanation* row = words_of(rule);
    const Pools& pools = *set.snapshot->pools;
    std::string all(rule.id());
    for (const std::string_view text :
         {row ? std::string_view(row->name) : std::string_view(), std::string_view(f.subject), std::string_view(f.why),
          pools.client.view(f.client), pools.user.view(f.user)}) {
        all += '\n';
        all += text;
    }
    all = query::folded(all);
    return std::ranges::all_of(words, [&](const std::string& word) { return all.contains(word); });
}

}

FindingList list_findings(std::shared_ptr<const FindingSet> set, const QHash<QString, Dismissal>& dismissals,
                          const FindingChoice& choice)
{
    FindingList list;
    list.set = std::move(set);
    if (!list.set)
        return list;
    const std::vector<std::string> words = words_in(choice.text);
    std::vector<FindingGroup> groups(rules().size());
    for (std::uint32_t row = 0; row < list.total(); ++row) {
        const Finding& f = list.finding(row);
        const auto dismissal = dismissal_of(dismissals, *list.set, f);
        if (dismissal)
            list.dismissals.emplace(row, *dismissal);
        list.alerting += !dismissal && f.severity > Severity::Info;
        if ((dismissal && !choice.dismissed) || !holds_all(*list.set, f, words))
            continue;
        const auto severity = static_cast<std::size_t>(f.severity);
        ++list.of_severity[severity];
        if (!choice.severities[severity])
            continue;
        ++list.shown;
        FindingGroup& group = groups[f.rule];
        group.rule = f.rule;
        group.gravest = std::max(group.gravest, f.severity);
        group.rows.push_back(row);
    }
    std::erase_if(groups, [](const FindingGroup& group) { return group.rows.empty(); });
    std::ranges::stable_sort(groups, [](const FindingGroup& a, const FindingGroup& b) {
        return std::pair(b.gravest, b.rows.size()) < std::pair(a.gravest, a.rows.size());
    });
    list.groups = std::move(groups);
    return list;
}

}
