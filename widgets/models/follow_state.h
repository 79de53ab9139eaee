// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace spoor {

/// How far following is, for whoever shows it.
struct FollowState {
    bool on = false;
    bool paused = false;  ///< the user looks at what was there before
    std::uint64_t matching = 0;  ///< events that came since the newest was in sight, and that are shown
    std::uint64_t hidden = 0;  ///< those that the filter hides

    std::uint64_t fresh() const { return matching + hidden; }
    bool operator==(const FollowState&) const = default;
};

/// All events that came of the sources so far: also those that are no longer kept.
std::uint64_t events_so_far(const Snapshot& snapshot);

/// Whether logs are being read for the first time, which is worth a progress bar; what is added to a log that is followed
/// is not.
bool is_loading(const Snapshot& snapshot);

/// `12 new events`, `12 new events, 3 more hidden by the filter`; empty where there are none.
QString fresh_text(const FollowState& state);

/// `following, 3 files, last event 10:00:04` in UTC, with the day where it is another than `now`'s.
QString following_text(const Snapshot& snapshot, Micros now);

}
