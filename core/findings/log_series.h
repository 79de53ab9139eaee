// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/findings/series_name.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace spoor {

/// One file of a series.
struct SeriesFile {
    const SourceInfo* source = nullptr;  ///< null: a file that was found and not read
    std::vector<NameDate> dates;  ///< as SeriesName has them
    std::span<const SegmentRef> segments;
    Micros first = no_time, last = no_time;  ///< of its events; no_time where none has a time
    std::uint64_t events = 0;
};

/// Files of one folder whose names differ by a date, or by the number of a rotation: one log that is written on and on.
struct LogSeries {
    std::string folder;  ///< with the archive, where that holds more than one log
    std::string pattern;  ///< SeriesName::pattern
    std::vector<SeriesFile> files;  ///< in order of their first event; those without one last

    /// `W3SVC1/ex*.log`
    std::string name() const;
    /// The format's id of the first file that was read; empty where there is none.
    std::string_view format() const;
};

/// All series of a snapshot, by folder and pattern; a file alone is a series too. Looks at names and at what segments
/// say of their times. The snapshot outlives it. Any thread.
std::vector<LogSeries> log_series(const Snapshot& snapshot);

/// The event of a file that has its first (`last` false) or last time. The file has one.
std::uint32_t edge_event(const SeriesFile& file, bool last);

}
