// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture.h"
#include "core/capture/criteria.h"
#include "core/capture/log_type.h"
#include "core/capture/raw_lines.h"

#include <optional>
#include <span>

namespace spoor::capture {

/// The block of a forensic log that this END marker ends, made again: its header as it stands there, of its lines the last
/// `buffer_size` of those that are captured. Torn lines (two processes that wrote at once) are written whole, with the
/// prefix that their text tells. Nothing where the event is no END, its criterion is none of these, or the header is
/// lost. Reads the columns from the block's BEGIN on, and its lines.
std::optional<CapturedBlock> forensic_again(const Snapshot& snapshot, EventId end, const CaptureOptions& options,
                                            std::span<const Criterion> criteria, const Captured& captured,
                                            RawLines& reader);

}
