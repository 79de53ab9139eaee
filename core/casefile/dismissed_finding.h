// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/findings/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// A finding that somebody holds to be harmless, as a case keeps it.
struct DismissedFinding {
    std::string key;  ///< FindingSet::key_of; or rule and subject with `*` in place of the time: all of these
    std::string rule;  ///< an id, which may be of a rule that is no more
    std::string subject;  ///< with the place, where a key has no time. Hostile
    std::string reason;  ///< never blank
    std::string author;
    Micros when{};  ///< UTC

    bool operator==(const DismissedFinding&) const = default;
};

/// Rule and subject as they stand in a key.
struct KeyParts {
    std::string_view rule, subject;
};
KeyParts parts_of_key(std::string_view key);

/// Dismissals to look findings up in. A value; immutable use: any thread.
class DismissedFindings {
public:
    DismissedFindings() = default;
    explicit DismissedFindings(std::vector<DismissedFinding> all);

    /// The dismissal of this finding, else of all of its rule and subject; null where there is none.
    const DismissedFinding* of(const FindingSet& set, const Finding& finding) const;
    bool empty() const { return all_.empty(); }

private:
    const DismissedFinding* with_key(std::string_view key) const;

    std::vector<DismissedFinding> all_;  // by key
};

}
