// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace spoor {

/// A table of resources/explain, compiled into the engine: its name without ending, and its text as it stands there.
struct EmbeddedTable {
    std::string_view name;
    std::string_view text;
};

/// All tables in order of name. Any thread. The definition is generated (packaging/cmake/EmbedTables.cmake).
std::span<const EmbeddedTable> tables();

}
