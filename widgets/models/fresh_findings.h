// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <QSet>
#include <QString>

#include <cstdint>
#include <set>

namespace spoor {

/// Which findings came while logs were followed and have not been looked at, by what they are known by (finding_key).
class FreshFindings {
public:
    /// What is known by now is not new; where nothing is, what comes first.
    void set_following(bool on);
    /// The newest findings. Those that are gone are no longer new.
    void take(const FindingSet& set);
    /// None is new any more.
    void looked() { fresh_.clear(); }
    void forget();

    /// Rows of the set, which is the one taken last.
    std::set<std::uint32_t> rows(const FindingSet& set) const;
    bool any() const { return !fresh_.isEmpty(); }

private:
    bool following_ = false;
    bool begun_ = false;  // there was a set to compare with
    QSet<QString> known_, fresh_;
};

}
