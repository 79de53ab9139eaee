// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/attack_stories.h"

#include "core/findings/event_ids.h"

#include <algorithm>
#include <tuple>

namespace spoor {

AttackStories::AttackStories(const Evidence& evidence, const RuleSettings& settings, const JudgedPaths& judged)
    : snapshot_(*evidence.snapshot), settings_(settings), judged_(judged), sites_(snapshot_),
      facets_(evidence.facet_counts.size())
{
}

bool AttackStories::succeeded(const HttpRow& row)
{
    std::uint8_t& known = facets_[row.facet];
    if (known == 0) {
        const Facet& f = snapshot_.pools->facets[row.facet];
        known = 1;
        if (f.status >= 200 && f.status < 300 &&
            !settings_.listed("http.attack-path.methods-without-effect", snapshot_.pools->name.view(f.method)))
            known = 2;
        // IIS 4 and 5 log no sub-status; a 502 of servers that log no win32 code is that of a gateway.
        else if (f.status == 502 && (f.sub == 2 || (f.sub == Facet::none && f.win32 != Facet::none)))
            known = 3;
    }
    return known == 2 || (known == 3 && judged_.judgements.at(row.path).sign == PathSign::Program);
}

void AttackStories::look_for_soft_sites(std::span<const HttpRow> rows)
{
    if (std::ranges::none_of(rows, [&](const HttpRow& r) { return succeeded(r); }))
        return;
    std::vector<std::tuple<std::uint32_t, StringPool::Id, bool>> answers;
    answers.reserve(rows.size());
    for (const HttpRow& r : rows)
        answers.emplace_back(sites_.of(r.facet), r.path, succeeded(r));
    std::ranges::sort(answers);
    const auto repeated = std::ranges::unique(answers);
    answers.erase(repeated.begin(), repeated.end());
    const auto least = static_cast<std::size_t>(settings_.number("http.attack-path.soft-site-paths"));
    const auto percent = static_cast<std::size_t>(settings_.number("http.attack-path.soft-site"));
    for (std::size_t begin = 0, end = 0; begin < answers.size(); begin = end) {
        std::size_t paths = 0, good = 0;
        for (; end < answers.size() && std::get<0>(answers[end]) == std::get<0>(answers[begin]); ++end) {
            good += std::get<2>(answers[end]) ? 1 : 0;
            paths += end == begin || std::get<1>(answers[end]) != std::get<1>(answers[end - 1]) ? 1 : 0;
        }
        if (paths >= least && good * 100 >= paths * percent)
            soft_.insert(std::get<0>(answers[begin]));
    }
}

Upshot AttackStories::upshot_of(const HttpRow& row)
{
    const PathSign sign = judged_.judgements.at(row.path).sign;
    if (soft_.contains(sites_.of(row.facet)))
        return sign == PathSign::Program ? Upshot::SoftRan : Upshot::Soft;
    switch (sign) {
    case PathSign::Probe:
        return Upshot::Answered;
    case PathSign::Climb:
        return Upshot::Climbed;
    case PathSign::File:
        return ids_of(snapshot_, row.event).user == StringPool::absent ? Upshot::Read : Upshot::NamedRead;
    case PathSign::Program:
        break;
    }
    return Upshot::Ran;
}

AttackStory AttackStories::story_of(std::span<const HttpRow> rows)
{
    AttackStory story;
    story.rows = rows;
    for (const HttpRow& r : rows) {
        story.paths.push_back(r.path);
        if (!succeeded(r))
            continue;
        ++story.successes;
        if (const Upshot upshot = upshot_of(r); upshot > story.upshot) {
            story.upshot = upshot;
            story.first = &r;
        }
    }
    std::ranges::sort(story.paths);
    const auto repeated = std::ranges::unique(story.paths);
    story.paths.erase(repeated.begin(), repeated.end());
    if (story.upshot == Upshot::Noise &&
        story.paths.size() >= static_cast<std::size_t>(settings_.number("http.attack-path.paths")))
        story.upshot = Upshot::Tried;
    return story;
}

}
