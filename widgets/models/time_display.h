// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/base/zone.h"
#include "core/engine/snapshot.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace spoor {

/// How the table shows times. A small value.
struct TimeDisplay {
    enum class Clock {
        Utc,
        Local,   ///< of `local`
        Source,  ///< as the clock of each log stood, with its offset from UTC
    };
    Clock clock = Clock::Utc;
    Zone local;  ///< the user's; made off the GUI thread or at the start, since it reads the zone database
    bool relative = false;  ///< by how much an event comes after `origin`, or else after the first that is shown
    std::optional<Micros> origin;

    bool operator==(const TimeDisplay&) const = default;
};

/// `2004-11-16 10:54:13`, with the fraction where there is one; of Clock::Source with the offset behind it
/// (`2004-11-16 11:54:13 +01:00`). Empty where the event has no time. Not for relative times.
std::string shown_time(const Snapshot& snapshot, EventId event, const TimeDisplay& display);

/// The heading of the time column: `Time (UTC)`, `Time (Europe/Berlin)`, …
QString time_title(const TimeDisplay& display);

/// How wide the time column is at first, in digits.
int time_width_hint(const TimeDisplay& display);

}

Q_DECLARE_METATYPE(spoor::TimeDisplay)
