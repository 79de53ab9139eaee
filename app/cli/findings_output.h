// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_text.h"
#include "core/casefile/dismissed_finding.h"
#include "core/findings/finding.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace spoor::cli {

/// `{"findings": [{rule, title, severity, confidence, why, meaning, harmless, source, subject, client, user, start, end,
/// count, key, dismissed: {reason, author, when} or null, events, evidence: [{time, file, line, offset, sha256}],
/// sessions: [id]}]}`. `chosen`: places in set.rows. At most `evidence` events of each stand in the evidence; `events`
/// tells how many there are.
Json findings_json(const FindingSet& set, std::span<const std::uint32_t> chosen, std::size_t evidence,
                   const DismissedFindings& dismissed = {});
std::string findings_text(const FindingSet& set, std::span<const std::uint32_t> chosen, std::size_t evidence,
                          const DismissedFindings& dismissed = {});

/// What rules there are, each with its words and its settings with defaults and reasons.
Json rules_json();
std::string rules_text();

}
