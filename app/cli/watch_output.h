// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/watch/alert.h"
#include "core/watch/learn_programs.h"

#include <span>
#include <string>

namespace spoor::cli {

/// One line of JSON: an element of `findings` (see findings_json) with `watch_rule` and `again`. An alert by a filter has
/// the same names; its `rule` is null.
std::string alert_line(const Alert& alert, const FindingSet& set);
/// A paragraph as `findings` prints it, with the watch rule.
std::string alert_text(const Alert& alert, const FindingSet& set);

std::string programs_table(std::span<const LearnedProgram> programs);
/// Settings for `findings --settings`: what is allowed now, and what was learned.
std::string programs_settings(std::span<const LearnedProgram> programs, const RuleSettings& settings);

}
