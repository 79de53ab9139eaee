// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/findings/rule_settings.h"
#include "core/watch/watch_plan.h"

#include <cstdint>
#include <string>

namespace spoor::cli {

struct WatchOptions {
    WatchPlan plan;
    RuleSettings settings;
    bool json = false;
    bool existing = false;
    bool once = false;
    std::string told;
    std::uint64_t keep_events = 1'000'000;
};

/// Reads, follows and tells until somebody interrupts. The exit status: exit_interrupted after SIGINT; after SIGTERM and with
/// `once` exit_done, or exit_unreadable where something could not be read.
int watch_logs(const CommonOptions& options, const WatchOptions& watch);

}
