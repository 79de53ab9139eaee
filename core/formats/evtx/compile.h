// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/evtx/template.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace spoor::evtx {

/// Whether elements carry a dependency id: those of template definitions do, those of a fragment that is a value do not
/// (MS-EVEN6 2.2.12; where a file does it the other way round, that is seen and followed).
enum class Dependency : bool { Without, With };

/// Reads the binary XML of a chunk from `begin` to `end`. Nothing where it is not sound: offsets or lengths that lead
/// out of the chunk, tokens out of place, elements nested deeper than 64, more steps than a chunk can mean. `borrowed`
/// is given the names that stand outside `begin`–`end`.
std::optional<Template> compile(std::string_view chunk, std::size_t begin, std::size_t end, Dependency dependency,
                                std::vector<BorrowedName>* borrowed = nullptr);

}
