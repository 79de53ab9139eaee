// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/engine/snapshot.h"
#include "core/query/column_ref.h"

#include <cstdint>
#include <span>
#include <vector>

namespace spoor::query {

/// A number for each of these events that sorts as the value of a column does which has to be decoded from the record;
/// 0 is absent. Each different value is kept once while it runs. Any result once stop is asked for.
std::vector<std::uint64_t> raw_keys(const Snapshot& snapshot, std::span<const std::uint32_t> ids,
                                    const ColumnRef& column, unsigned jobs, const TaskContext& context);

}
