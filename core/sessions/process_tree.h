// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_table.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace spoor {

/// A process among those that created it and those that it created.
struct ProcessNode {
    std::uint32_t session = 0;            ///< index into the rows of the table
    std::optional<std::uint32_t> parent;  ///< index into the nodes, less than its own
    std::uint32_t depth = 0;              ///< 0 for one whose creator is not known
    std::uint32_t children = 0;
};

/// Nodes with each parent in front of its children and each family together; brothers by start. To be shown from top
/// to bottom as they stand.
struct ProcessTree {
    std::vector<ProcessNode> nodes;
    std::size_t left_out = 0;  ///< nodes beyond the bound
};

/// All processes of the table (of SessionKind::Process). O(n), no recursion.
ProcessTree process_tree(const SessionTable& table);

/// Those that led to this one, itself, and all that came of it; at most `most` nodes.
ProcessTree process_family(const SessionTable& table, std::size_t index, std::size_t most = 2000);

/// The row of the process that created this one; nothing where the log does not show it. Session::detail of this kind is
/// the creator's first event + 1, or 0.
std::optional<std::uint32_t> creator_of(const SessionTable& table, std::size_t index);

}
