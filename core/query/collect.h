// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/query/bitmap.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace spoor::query {

/// The events whose bit is set, in time order. `found` has a bitmap for each of the snapshot's first segments.
/// With jobs > 1 in parallel. Any result once stop is asked for.
std::vector<std::uint32_t> in_time_order(const Snapshot& snapshot, std::span<const Bitmap> found, unsigned jobs,
                                         const std::stop_token& stop);

/// Puts some events in time order.
std::vector<std::uint32_t> in_time_order(const Snapshot& snapshot, std::vector<std::uint32_t> ids, unsigned jobs,
                                         const std::stop_token& stop);

}
