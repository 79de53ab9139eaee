// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/dismissed_finding.h"
#include "core/engine/line_reader.h"
#include "core/findings/finding.h"

#include <cstddef>

#include <nlohmann/json.hpp>

namespace spoor::report {

/// `{rule, severity, confidence, subject, why, title, meaning, harmless, source, client, user, start, end, count, key,
/// dismissed: {reason, author, when} or null, events, evidence: [event_json], sessions: [id]}`: one finding, as `findings
/// --json` and `watch --json` print it. At most `evidence` events stand in the evidence; `events` tells how many there are.
/// Opens sources (byte offsets): not for a thread that draws. Texts are as the log has them: hostile.
nlohmann::ordered_json finding_json(const FindingSet& set, const Finding& finding, std::size_t evidence,
                                    const DismissedFinding* dismissed, LineReader& reader);

/// `{time, file, line, offset, sha256}`; null where it is not known.
nlohmann::ordered_json event_json(const Snapshot& snapshot, EventId event, LineReader& reader);

}
