// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <cstddef>
#include <string>

namespace spoor {

/// A filter that shows the events of a finding.
struct EvidenceFilter {
    std::string text;  ///< compiles; never empty
    /// It lets these events through and no others. Else it lets all of them through, and some between them.
    bool exact = true;
};

/// By file and line, as filter_of_events has it. Where that would be more than `most` runs of lines, those nearest to
/// each other are put together, and what all events have in common (client, user) is asked for as well. Any thread;
/// goes through all events of the finding.
EvidenceFilter evidence_filter(const FindingSet& set, const Finding& finding, std::size_t most = 10'000);

}
