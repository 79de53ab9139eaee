// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/findings_of.h"
#include "core/engine/snapshot.h"
#include "core/stats/summary.h"

#include <string>

namespace spoor::cli {

/// The summary for people. `chosen`: not all events are counted, because of a filter or limits of time.
std::string summary_text(const Snapshot& snapshot, const Summary& summary, bool chosen,
                         std::span<const FindingCount> findings);

}
