// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/query/row_set.h"
#include "core/stats/histogram_bins.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace spoor {

/// The events of one bin.
struct HistogramBin {
    Micros start;  ///< UTC
    Micros end;    ///< UTC, the first instant that is not in it
    std::array<std::uint64_t, 3> shown{};  ///< of the rows that are shown, by Outcome
    std::uint64_t total = 0;  ///< of all events

    std::uint64_t shown_of(Outcome outcome) const { return shown[static_cast<std::size_t>(outcome)]; }
    std::uint64_t shown_total() const { return shown[0] + shown[1] + shown[2]; }
    bool operator==(const HistogramBin&) const = default;
};

/// Events over time: bins that follow each other without a gap, empty ones included. No bins where no event of the
/// snapshot has a time.
struct Histogram {
    Zone zone;       ///< whose clock the bins keep to
    BinWidth width;
    std::vector<HistogramBin> bins;
    std::optional<HistogramRange> whole;  ///< from the first event to the last, of the whole snapshot
    std::uint64_t events = 0;  ///< of the snapshot, in range or not
    std::uint64_t without_time = 0;        ///< of all events
    std::uint64_t shown_without_time = 0;  ///< of the rows that are shown
    bool filtered = false;  ///< what is shown is not everything
};

/// What is to be counted.
struct HistogramRequest {
    std::optional<HistogramRange> range;  ///< nothing: all events' times
    Zone zone;
    int max_bins = 100;  ///< 2 to 5000: see bin_width_for
};

/// Counts the snapshot's events by time, and apart from that by time and outcome those of `shown`, which are rows of
/// this snapshot in any order (null: all). Blocking; parallel within (`jobs` threads, 0: as many as there are
/// processors); any thread. Costs one pass over a column of 4 bytes an event where all is shown and segments are in
/// order of time, and less where the range is a part. Cancelled: `Cancelled`.
Result<Histogram> histogram(const Snapshot& snapshot, const RowSet* shown, const HistogramRequest& request,
                            const TaskContext& context = {}, unsigned jobs = 0);

}
