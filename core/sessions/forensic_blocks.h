// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/sessions/session.h"

#include <stop_token>
#include <vector>

namespace spoor {

/// A block of mod_log_forensic, gathered from the events that bear its id in one source: its header and END marker
/// (Kind::Other with the verbs BEGIN and END) and its captured lines.
struct ForensicBlock {
    FileId file;
    std::vector<std::uint32_t> events;  ///< EventId values in the order in which they stand
    Verdict verdict = Verdict::Unknown; ///< by the criterion in its marker
    StringPool::Id client = 0;
    StringPool::Id user = 0;  ///< of the header; else of the line that refuses a login; else the last named
    FacetId facet = 0;
    std::uint32_t pid = no_pid;
    std::uint64_t bytes = 0;
    Micros start = no_time, end = no_time;
    bool headed = false;  ///< its header is there
    bool ended = false;  ///< its END marker is there
};

/// All blocks of a snapshot, in the order in which they begin. Reads columns alone. Any thread.
std::vector<ForensicBlock> forensic_blocks(const Snapshot& snapshot, const std::stop_token& stop);

/// Whether these events are of mod_log_forensic.
bool is_forensic(const SourceInfo* source);

}
