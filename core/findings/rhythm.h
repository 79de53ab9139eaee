// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/findings/log_series.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace spoor {

/// When a series of files has events, in steps of five minutes. Immutable; any thread.
class Rhythm {
public:
    static constexpr Micros step = seconds(300);

    /// Reads the times of all files once.
    Rhythm(const LogSeries& series, const TaskContext& context);

    /// A stretch of time without events.
    struct Silence {
        Micros from, to;  ///< of the events on both sides
        std::uint32_t before = 0, after = 0;  ///< those events
    };
    /// All silences of at least `least` (not less than two steps), in order of time.
    std::vector<Silence> silences(Micros least) const;

    /// How many events whole steps between two times have.
    std::uint64_t events(Micros from, Micros to) const;
    /// The longest time without an event (seen in steps) that a stretch of time has a part of; 0 where it has none.
    Micros longest_silence(Micros from, Micros to) const;

    /// Between these times lies the log, but for a few events on either side, whose times may be anything.
    std::optional<Micros> first() const { return edge(true); }
    std::optional<Micros> last() const { return edge(false); }

private:
    struct Bin {
        std::int64_t at;  // time / step
        std::uint64_t count;
        std::int64_t first, last;
        std::uint32_t first_event, last_event;
    };
    void add(const SegmentRef& ref);
    void merge();
    std::optional<Micros> edge(bool first) const;

    std::vector<Bin> bins_;  // those with events, in order
    std::vector<std::uint64_t> before_;  // events in front of each bin, and of all
};

}
