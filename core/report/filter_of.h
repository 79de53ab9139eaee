// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/column_ref.h"
#include "core/query/row_set.h"

#include <span>
#include <string>

namespace spoor {

/// A filter that gives these events again: `(file:x/a.log and line:(3 or 7..9))`, or several of these with `or`
/// between them. By path and line, so it holds for as long as the logs do; members of one archive that have the same
/// name cannot be told apart. Empty for no events.
std::string filter_of_events(const Snapshot& snapshot, std::span<const EventId> events);

/// A filter for these values of a column, each once: `ip:(10.0.0.1 or 10.0.0.2)`; with `or ip:-` where `absent` is
/// set. Empty where there is nothing to ask for.
std::string filter_of_values(const ColumnRef& column, std::span<const std::string> values, bool absent);

}
