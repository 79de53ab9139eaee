// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "widgets/models/dismissals.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace spoor {

/// Which findings are to be listed.
struct FindingChoice {
    /// Words parted by blanks, UTF-8. Each must be found in rule, title, subject, sentence, client or user, in any case.
    std::string text = {};
    std::array<bool, severity_count> severities{true, true, true, true, true};
    bool dismissed = false;  ///< those that were dismissed too

    bool operator==(const FindingChoice&) const = default;
};

/// The findings of one rule that are listed.
struct FindingGroup {
    std::uint16_t rule = 0;
    Severity gravest = Severity::Info;
    std::vector<std::uint32_t> rows;  ///< of the set, in its order; never empty
};

/// Findings by rule: the gravest first, then the more numerous, then in the order of rules().
struct FindingList {
    std::shared_ptr<const FindingSet> set;  ///< null where nothing was looked for yet
    std::vector<FindingGroup> groups;
    std::map<std::uint32_t, Dismissal> dismissals;  ///< of all rows of the set that are dismissed
    /// What all but the choice of severities lets through, so that it says what that choice would give.
    std::array<std::uint32_t, severity_count> of_severity{};
    std::set<std::uint32_t> fresh = {};  ///< rows of the set that are new, for whoever lists them
    std::uint32_t shown = 0;
    std::uint32_t alerting = 0;  ///< of the set: above info and not dismissed

    std::uint32_t total() const { return set ? std::uint32_t(set->rows.size()) : 0; }
    const Finding& finding(std::uint32_t row) const { return set->rows[row]; }
    const Dismissal* dismissal(std::uint32_t row) const
    {
        const auto found = dismissals.find(row);
        return found == dismissals.end() ? nullptr : &found->second;
    }
};

/// Any thread. Findings are tens to some thousands: at once.
FindingList list_findings(std::shared_ptr<const FindingSet> set, const QHash<QString, Dismissal>& dismissals,
                          const FindingChoice& choice);

}
