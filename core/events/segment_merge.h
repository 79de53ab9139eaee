// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/segment.h"

#include <memory>

namespace spoor {

/// A segment and its times.
struct TimedSegment {
    std::shared_ptr<const Segment> data;
    std::shared_ptr<const Times> times;
};

/// One segment of two of the same source that follow one another: what each row says is what it said, its line number
/// and its layout included. Text between the two (lines that are no events) is covered as well. `second` begins where
/// `first` ends or later, at most 4 GiB behind its beginning; both have rows.
TimedSegment merged(const TimedSegment& first, const TimedSegment& second);

}
