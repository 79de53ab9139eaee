// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/evidence.h"
#include "core/findings/finding.h"
#include "core/findings/rule_settings.h"

#include <functional>
#include <string_view>

namespace spoor {

/// Which rules to run; empty: all that are enabled.
using RuleChoice = std::function<bool(std::string_view id)>;

/// Runs the rules over the evidence with `jobs` threads (0: as many as the machine has). Reads no file. Blocking.
/// Cancelled once stop is asked for.
Result<FindingSet> find_findings(const Evidence& evidence, const RuleSettings& settings = {},
                                 const TaskContext& context = {}, unsigned jobs = 0, const RuleChoice& choice = {});

}
