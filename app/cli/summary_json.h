// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/findings_of.h"
#include "app/cli/json_text.h"
#include "core/engine/snapshot.h"
#include "core/stats/summary.h"

namespace spoor::cli {

/// The contract's JSON of `summary`. Beyond the contract: `skipped`, and of a file `from_cache`, `container_sha256`
/// (members), `match` (why this format) and `inferred_fields` where no header names its columns.
Json summary_json(const Snapshot& snapshot, const Summary& summary, std::span<const FindingCount> findings);

}
