// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/find.h"

#include <string>
#include <vector>

namespace spoor::test {

/// What a rule (or all, where `rule` is empty) finds in some logs, as text: for each finding severity, rule, subject,
/// time, the sentence, and below it the events as `file:line`, runs of lines joined. Empty where nothing is found.
std::string finding_picture(const std::vector<std::string>& paths, const RuleSettings& settings = {},
                            const std::string& rule = {});
std::string finding_picture(const FindingSet& set);

/// All findings in some files or folders.
FindingSet findings_in(const std::vector<std::string>& paths, const RuleSettings& settings = {},
                       const std::string& rule = {});

}
