// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/row_set.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>

namespace spoor {

/// Where one goes from a row to the next marked one.
struct MarkedStep {
    std::optional<std::uint32_t> row;  ///< nothing: no other of them is shown
    bool wrapped = false;  ///< it lies beyond an end of what is shown
    std::size_t hidden = 0;  ///< how many of them the rows do not show
};

/// The next of these events after, or before, `from` in the order of what is shown; `from` itself never. Without `from` the
/// first, or the last. Halving for each where `time_ordered`; else one pass over all rows, and nothing once stop is asked
/// for. Blocking; columns alone are read.
MarkedStep step_marked(const RowSet& shown, std::optional<std::uint32_t> from, std::span<const EventKey> marked,
                       bool forward, bool time_ordered, const std::stop_token& stop = {});

}
