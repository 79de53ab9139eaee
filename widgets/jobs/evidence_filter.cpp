// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/evidence_filter.h"

#include "core/query/condition.h"

#include <algorithm>
#include <map>
#include <vector>

namespace spoor {
namespace {

struct Run {
    std::uint64_t first, last;
};
using Runs = std::map<std::string, std::vector<Run>>;

Runs runs_of(const Snapshot& snapshot, std::span<const std::uint32_t> events)
{
    std::map<std::uint32_t, std::vector<std::uint64_t>> by_source;
    for (const std::uint32_t event : events)
        by_source[snapshot.source(EventId{event}).id.value].push_back(snapshot.line(EventId{event}));
    // A filter cannot tell sources of one name apart.
    std::map<std::string, std::vector<std::uint64_t>> by_name;
    for (auto& [id, lines] : by_source) {
        auto& all = by_name[snapshot.source(FileId{id})->display_name()];
        all.insert(all.end(), lines.begin(), lines.end());
    }
    Runs runs;
    for (auto& [name, lines] : by_name) {
        std::ranges::sort(lines);
        std::vector<Run>& list = runs[name];
        for (const std::uint64_t line : lines) {
            if (!list.empty() && line <= list.back().last + 1)
                list.back().last = line;
            else
                list.push_back({line, line});
        }
    }
    return runs;
}

std::size_t count(const Runs& runs)
{
    std::size_t n = 0;
    for (const auto& [file, list] : runs)
        n += list.size();
    return n;
}

/// Bridges the smallest gaps, so that no more than `most` runs are left, or one a file.
void thin_out(Runs& runs, std::size_t most)
{
    std::vector<std::uint64_t> gaps;
    for (const auto& [file, list] : runs)
        for (std::size_t i = 1; i < list.size(); ++i)
            gaps.push_back(list[i].first - list[i - 1].last);
    const std::size_t over = std::min(count(runs) - most, gaps.size());
    const auto last = gaps.begin() + static_cast<std::ptrdiff_t>(over - 1);
    std::ranges::nth_element(gaps, last);
    for (auto& [file, list] : runs) {
        std::vector<Run> joined{list.front()};
        for (std::size_t i = 1; i < list.size(); ++i) {
            if (list[i].first - list[i - 1].last <= *last)
                joined.back().last = list[i].last;
            else
                joined.push_back(list[i]);
        }
        list = std::move(joined);
    }
}

std::string text_of(const Runs& runs)
{
    std::string out;
    for (const auto& [file, list] : runs) {
        std::string lines;
        for (const Run& run : list) {
            lines += (lines.empty() ? "" : " or ") + std::to_string(run.first);
            if (run.last != run.first)
                lines += ".." + std::to_string(run.last);
        }
        out += (out.empty() ? "(file:" : " or (file:") + value_text("file", file) + " and line:";
        out += list.size() > 1 ? '(' + lines + "))" : lines + ')';
    }
    return out;
}

}

EvidenceFilter evidence_filter(const FindingSet& set, const Finding& finding, std::size_t most)
{
    const Snapshot& snapshot = *set.snapshot;
    const auto events = set.events_of(finding);
    Runs runs = runs_of(snapshot, events);
    if (count(runs) <= most)
        return {text_of(runs), true};
    thin_out(runs, most);
    std::vector<std::string> parts{text_of(runs)};
    const auto all_have = [&](std::string_view value, auto get) {
        return !value.empty() && std::ranges::all_of(events, [&](std::uint32_t e) { return get(EventId{e}) == value; });
    };
    const std::string_view client = snapshot.pools->client.view(finding.client);
    if (all_have(client, [&](EventId e) { return snapshot.client(e); }))
        parts.push_back(condition("ip", client));
    const std::string_view user = snapshot.pools->user.view(finding.user);
    if (all_have(user, [&](EventId e) { return snapshot.user(e); }))
        parts.push_back(condition("user", user));
    return {conjunction(parts), false};
}

}
