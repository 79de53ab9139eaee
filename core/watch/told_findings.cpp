// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/told_findings.h"

#include <algorithm>
#include <set>

namespace spoor {
namespace {

constexpr Micros kept = seconds(24 * 3600);

bool overlaps(Micros start, Micros end, Micros other_start, Micros other_end)
{
    return start != no_time && other_start != no_time && start <= other_end && other_start <= end;
}

}

std::vector<std::pair<std::uint32_t, ToldFindings::News>> ToldFindings::take(const FindingSet& set,
                                                                             const std::vector<std::uint32_t>& rows)
{
    std::set<std::string> there;
    for (const std::uint32_t row : rows)
        there.insert(set.key_of(set.rows[row]));
    std::vector<std::pair<std::uint32_t, News>> news;
    for (const std::uint32_t row : rows) {
        const Finding& f = set.rows[row];
        const std::string key = set.key_of(f);
        if (f.end != no_time)
            newest_ = std::max(newest_, f.end);
        std::vector<Told>& told = told_[{f.rule, f.subject}];
        auto same = std::ranges::find(told, key, &Told::key);
        // One that is there under its own key is another finding, however close.
        if (same == told.end())
            same = std::ranges::find_if(told, [&](const Told& t) {
                return !there.contains(t.key) && overlaps(f.start, f.end, t.start, t.end);
            });
        if (same == told.end()) {
            told.push_back({key, f.start, f.end, f.count, f.severity});
            news.emplace_back(row, News::New);
            continue;
        }
        const bool grown = f.count * 2 >= same->count * 3 || f.severity > same->severity;
        same->key = key;
        if (f.start != no_time) {
            same->start = same->start == no_time ? f.start : std::min(same->start, f.start);
            same->end = same->end == no_time ? f.end : std::max(same->end, f.end);
        }
        if (grown) {
            same->count = f.count;
            same->severity = std::max(same->severity, f.severity);
            news.emplace_back(row, News::Grown);
        }
    }
    // What is still found is still known, however old it is.
    std::erase_if(told_, [&](auto& entry) {
        std::erase_if(entry.second, [&](const Told& t) {
            return !there.contains(t.key) && t.end != no_time && t.end < newest_ - kept;
        });
        return entry.second.empty();
    });
    return news;
}

}
