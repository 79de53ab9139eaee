// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/time_display.h"

#include <QCoreApplication>

#include <algorithm>
#include <format>

namespace spoor {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(spoor::TimeDisplay)
};

/// By how much the source's clock was east of UTC for this event. A log that has no run of offsets was in UTC, or
/// carried its offsets, which are not kept.
Micros east_of(const Snapshot& snapshot, EventId event)
{
    const auto [segment, row] = snapshot.place(event);
    const auto& runs = snapshot.segments[segment].times->runs;
    const auto after = std::ranges::upper_bound(runs, row, {}, &Times::Run::row);
    return after == runs.begin() ? Micros{0} : std::prev(after)->east;
}

std::string offset_text(Micros east)
{
    const std::int64_t minutes = std::abs(east.value) / seconds(60).value;
    return std::format("{}{:02}:{:02}", east.value < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

}

std::string shown_time(const Snapshot& snapshot, EventId event, const TimeDisplay& display)
{
    const Micros utc = snapshot.time(event);
    if (utc == no_time)
        return {};
    switch (display.clock) {
    case TimeDisplay::Clock::Utc:
        break;
    case TimeDisplay::Clock::Local:
        return plain_time(display.local.to_wall(utc));
    case TimeDisplay::Clock::Source: {
        const Micros east = east_of(snapshot, event);
        return plain_time(utc + east) + ' ' + offset_text(east);
    }
    }
    return plain_time(utc);
}

QString time_title(const TimeDisplay& display)
{
    if (display.relative)
        return Words::tr("Time (relative)");
    switch (display.clock) {
    case TimeDisplay::Clock::Utc:
        break;
    case TimeDisplay::Clock::Local:
        return Words::tr("Time (%1)").arg(QString::fromStdString(display.local.name()));
    case TimeDisplay::Clock::Source:
        return Words::tr("Time (source's zone)");
    }
    return Words::tr("Time (UTC)");
}

int time_width_hint(const TimeDisplay& display)
{
    constexpr int date_and_clock = 19;
    constexpr int offset = 7;
    return display.clock == TimeDisplay::Clock::Source && !display.relative ? date_and_clock + offset : date_and_clock;
}

}
