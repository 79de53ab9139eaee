// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <memory>
#include <string>
#include <vector>

namespace spoor::test {

/// A finding as a test wants it; times are those of its events, its sentence names its subject.
struct FakeFinding {
    std::string rule;
    Severity severity = Severity::Medium;
    std::string subject;
    std::vector<std::uint32_t> events;  ///< event ids, in order of time
    std::vector<SessionRef> sessions;
    std::string client;
    unsigned confidence = 100;
};

/// In the order that find_findings gives them.
std::shared_ptr<const FindingSet> fake_findings(const std::shared_ptr<const Snapshot>& snapshot,
                                                const std::vector<FakeFinding>& findings,
                                                const SessionSet& sessions = {});

}
