// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/neighbours.h"

namespace spoor {

/// As `neighbours`, for logs that have no lines: up to `around` records before and after, in the order in which they
/// stand in the file, each as one line of text; damaged stretches as Rejected, in hexadecimal. `line` is the record's
/// number in the file from 1, 0 for damaged ones. Blocking: reads the source.
Result<Neighbours> record_neighbours(LineReader& reader, const Snapshot& snapshot, EventId event, std::size_t around);

}
