// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_text.h"
#include "core/engine/line_reader.h"
#include "core/findings/finding.h"
#include "core/watch/alert.h"
#include "core/watch/learn_programs.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>

namespace spoor::cli {

/// Words for what is told of one view. One thread.
class AlertWords {
public:
    /// The set must live on.
    explicit AlertWords(const FindingSet& set);

    /// One line of JSON: an element of `findings` (see report::finding_json) with `watch_rule` and `again`. An alert by a
    /// filter has those of the names that it has something for; its `rule` is null.
    std::string json_line(const Alert& alert);
    /// A paragraph as `findings` prints it, with the watch rule.
    std::string text(const Alert& alert) const;

private:
    const Finding* finding_of(const Alert& alert) const;
    Json by_filter(const Alert& alert);

    const FindingSet& set_;
    std::map<std::string, std::uint32_t> rows_;  // by key: a set may hold many thousands
    LineReader reader_;
};

std::string programs_table(std::span<const LearnedProgram> programs);
/// Settings for `findings --settings`: what is allowed now, and what was learned.
std::string programs_settings(std::span<const LearnedProgram> programs, const RuleSettings& settings);

}
