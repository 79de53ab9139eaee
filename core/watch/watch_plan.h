// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/findings/severity.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// Of what somebody wants to be told, and how.
struct WatchRule {
    std::string name;  ///< for people; never empty, each once
    bool enabled = true;

    /// By findings: the rules whose id fits this glob, from this severity on. Empty: by `filter`.
    std::string findings;
    Severity least = Severity::Medium;

    /// By events: at least so many that match, within so long by the log's own times.
    std::string filter;
    std::uint32_t threshold = 1;
    std::chrono::seconds window{60};

    bool notify = true;   ///< desktop notification
    bool sound = false;
    /// Run by `/bin/sh -c`, with the message on its standard input; empty: none. What stands here is the user's alone:
    /// no text of a log ever becomes part of it, nor of its environment.
    std::string command;
    bool command_gets_json = false;  ///< on its standard input; else text for people, as for `mail`

    bool operator==(const WatchRule&) const = default;
};

struct WatchPlan {
    std::vector<WatchRule> rules;
    /// What one rule has to tell of one subject within so long is one message with a count.
    std::chrono::seconds grouping{60};
    /// No more messages than that within a minute, over all rules; what is beyond goes into the next one's count.
    std::uint32_t per_minute = 6;

    bool operator==(const WatchPlan&) const = default;
};

/// One rule: every finding of medium severity and above, by desktop notification.
WatchPlan default_watch_plan();

/// BadOption, BadFilter: subject is the rule's name with the word that is wrong, detail what was expected.
Result<void> check(const WatchPlan& plan);
std::string to_json(const WatchPlan& plan);
Result<WatchPlan> watch_plan_from_json(std::string_view json);

}
