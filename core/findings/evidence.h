// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/findings/attempts.h"
#include "core/sessions/session_table.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace spoor {

/// What rules look at. Gathered once for a snapshot; thresholds may change without gathering it again. Immutable: any
/// thread.
struct Evidence {
    std::shared_ptr<const Snapshot> snapshot;
    SessionSet sessions;  ///< all kinds there, of this snapshot
    Attempts attempts;
    std::vector<std::uint64_t> facet_counts;  ///< how many events have each facet, by FacetId
    std::shared_ptr<struct GuessMemo> guesses;  ///< guessing.h
};

/// Reads columns alone. Blocking. Cancelled once stop is asked for. `jobs` 0: as many threads as the machine has.
Result<std::shared_ptr<const Evidence>> gather_evidence(std::shared_ptr<const Snapshot> snapshot, SessionSet sessions,
                                                        const TaskContext& context = {}, unsigned jobs = 0);

}
