// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/dismissed_finding.h"

#include "core/findings/rule.h"

#include <algorithm>

namespace spoor {
namespace {

constexpr std::string_view all_of_subject = "*";

// `2004-11-16T10:54:13.000000Z`: as iso_utc writes it.
bool is_time(std::string_view word)
{
    return word.size() >= 20 && word.ends_with('Z') && word.find('T') != word.npos &&
           word.find_first_not_of("0123456789-:.TZ") == word.npos;
}

}

KeyParts parts_of_key(std::string_view key)
{
    const std::size_t first = key.find(' ');
    if (first == key.npos)
        return {key, {}};
    const std::string_view rule = key.substr(0, first);
    const std::string_view rest = key.substr(first + 1);
    const std::size_t last = rest.rfind(' ');
    if (last == rest.npos)
        return {rule, rest};
    const std::string_view end = rest.substr(last + 1);
    // A place is left with the subject: its file's name may have blanks, so that nobody knows where it begins.
    return {rule, end == all_of_subject || is_time(end) ? rest.substr(0, last) : rest};
}

DismissedFindings::DismissedFindings(std::vector<DismissedFinding> all) : all_(std::move(all))
{
    std::ranges::sort(all_, {}, &DismissedFinding::key);
}

const DismissedFinding* DismissedFindings::with_key(std::string_view key) const
{
    const auto found = std::ranges::lower_bound(all_, key, {}, &DismissedFinding::key);
    return found != all_.end() && found->key == key ? &*found : nullptr;
}

const DismissedFinding* DismissedFindings::of(const FindingSet& set, const Finding& finding) const
{
    if (all_.empty())
        return nullptr;
    if (const DismissedFinding* own = with_key(set.key_of(finding)))
        return own;
    return with_key(std::string(rules()[finding.rule]->id()) + ' ' + finding.subject + ' ' +
                    std::string(all_of_subject));
}

}
