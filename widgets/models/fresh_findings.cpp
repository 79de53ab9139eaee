// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/fresh_findings.h"

#include "widgets/models/dismissals.h"

#include <utility>

namespace spoor {

void FreshFindings::set_following(bool on)
{
    following_ = on;
    fresh_.clear();
}

void FreshFindings::take(const FindingSet& set)
{
    QSet<QString> now, fresh;
    now.reserve(qsizetype(set.rows.size()));
    for (const Finding& f : set.rows) {
        const QString key = finding_key(set, f);
        now.insert(key);
        const bool came = following_ && begun_ && !known_.contains(key);
        if (came || fresh_.contains(key))
            fresh.insert(key);
    }
    known_ = std::move(now);
    fresh_ = std::move(fresh);
    begun_ = true;
}

void FreshFindings::forget() { *this = {}; }

std::set<std::uint32_t> FreshFindings::rows(const FindingSet& set) const
{
    std::set<std::uint32_t> rows;
    if (fresh_.isEmpty())
        return rows;
    for (std::uint32_t row = 0; row < set.rows.size(); ++row)
        if (fresh_.contains(finding_key(set, set.rows[row])))
            rows.insert(row);
    return rows;
}

}
