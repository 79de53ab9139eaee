// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findings_of.h"

#include "core/findings/rule.h"

#include <algorithm>
#include <map>

namespace spoor::cli {

FindingSet findings_of(std::shared_ptr<const Snapshot> snapshot, unsigned jobs, const RuleSettings& settings,
                       const RuleChoice& choice)
{
    if (!snapshot)
        return {};
    const auto sessions = find_sessions(snapshot, {}, jobs);
    return findings_of(std::move(snapshot), sessions.value_or(SessionSet{}), jobs, settings, choice);
}

FindingSet findings_of(std::shared_ptr<const Snapshot> snapshot, const SessionSet& sessions, unsigned jobs,
                       const RuleSettings& settings, const RuleChoice& choice)
{
    if (!snapshot || !snapshot->pools)
        return {};
    const auto evidence = gather_evidence(std::move(snapshot), sessions, {}, jobs);
    if (!evidence)
        return {};
    return find_findings(**evidence, settings, {}, jobs, choice).value_or(FindingSet{});
}

std::vector<std::uint32_t> chosen_findings(const FindingSet& set, const Selection& selection)
{
    std::vector<bool> chosen;
    if (!selection.everything && set.snapshot) {
        chosen.resize(set.snapshot->event_count());
        for (std::uint32_t i = 0; i < selection.rows.size(); ++i)
            chosen[selection.rows[i].value] = true;
    }
    std::vector<std::uint32_t> places;
    for (std::uint32_t i = 0; i < set.rows.size(); ++i)
        if (selection.everything ||
            std::ranges::any_of(set.events_of(set.rows[i]), [&](std::uint32_t e) { return bool(chosen[e]); }))
            places.push_back(i);
    return places;
}

std::vector<FindingCount> findings_by_rule(const FindingSet& set, std::span<const std::uint32_t> chosen)
{
    std::map<std::pair<int, std::uint16_t>, std::uint64_t> counts;
    for (const std::uint32_t i : chosen)
        ++counts[{-static_cast<int>(set.rows[i].severity), set.rows[i].rule}];
    std::vector<FindingCount> list;
    for (const auto& [key, count] : counts)
        list.push_back({rules()[key.second]->id(), static_cast<Severity>(-key.first), count});
    return list;
}

}
