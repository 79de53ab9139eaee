// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/explain/explain.h"
#include "core/findings/evidence.h"
#include "core/findings/finding.h"
#include "core/findings/rule_settings.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// What a rule gives for each thing that it points at. Whoever collects them puts events in order, finds start and end,
/// and makes the sentence.
struct FindingDraft {
    Severity severity = Severity::Low;
    std::uint8_t confidence = 100;
    std::string subject;  ///< see Finding::subject
    std::string_view variant;  ///< which sentence: `resources/explain/finding-why.tsv` has `RULE/VARIANT`
    std::vector<std::string> arguments;  ///< what stands for {0} to {9} in it
    std::vector<std::uint32_t> events;  ///< EventId values in any order, each once; at least one
    std::vector<SessionRef> sessions;
    StringPool::Id client = 0, user = 0;
    std::uint64_t count = 0;  ///< 0: the number of its events
};

/// A rule: one object for the whole program, immutable. Any thread.
///
/// Its words are data: `resources/explain/finding.tsv` has a row `id, title, what it means, what would make it harmless,
/// source`, `finding-why.tsv` a row for each sentence, `finding-setting.tsv` one for each threshold.
class Rule {
public:
    virtual ~Rule() = default;

    /// Area and name: `ftp.known-account-guess`. An interface for scripts (`--rules`, JSON): never changed.
    virtual std::string_view id() const = 0;

    /// What it finds. Looks at columns, sessions and attempts alone, at no file. Returns early, with anything, once stop
    /// is asked for. The same drafts in the same order for the same input.
    virtual std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                           const TaskContext& context) const = 0;
};

/// All rules by area, each at its place for good within one run. One row a rule.
std::span<const Rule* const> rules();
/// Its place in rules(); nothing where there is none of that id.
std::optional<std::uint16_t> rule_from_id(std::string_view id);

/// The rule's words; never null for a rule (a test sees to it). `name`: title; `meaning`; `assessment`: what would make
/// it harmless; `source`.
const Explanation* words_of(const Rule& rule);

}
