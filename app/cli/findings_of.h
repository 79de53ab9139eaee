// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/selection.h"
#include "core/findings/find.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace spoor::cli {

/// Sessions, evidence and findings of a snapshot, one after the other; empty where there is no snapshot.
FindingSet findings_of(std::shared_ptr<const Snapshot> snapshot, unsigned jobs, const RuleSettings& settings = {},
                       const RuleChoice& choice = {});
FindingSet findings_of(std::shared_ptr<const Snapshot> snapshot, const SessionSet& sessions, unsigned jobs,
                       const RuleSettings& settings = {}, const RuleChoice& choice = {});

/// The findings that have at least one of the chosen events: places in set.rows.
std::vector<std::uint32_t> chosen_findings(const FindingSet& set, const Selection& selection);

struct FindingCount {
    std::string_view rule;
    Severity severity = Severity::Info;
    std::uint64_t count = 0;
};
/// How many of the chosen findings a rule gave at a severity, gravest first.
std::vector<FindingCount> findings_by_rule(const FindingSet& set, std::span<const std::uint32_t> chosen);

}
