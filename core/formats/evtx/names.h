// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace spoor::evtx {

/// A name in a chunk: offset of the next one of the same hash (4 bytes), hash (2), length in code units (2), UTF-16LE,
/// a NUL.
struct Name {
    std::string_view units;
    std::size_t end = 0;  ///< behind the NUL
};

/// Nothing where no name stands there. Space in use again for something else is told by the hash (each code unit added to
/// 65599 times the sum so far, the low 16 bits; seen in files of Windows 7 to 11); names of plain characters are taken
/// without it.
std::optional<Name> name_at(std::string_view chunk, std::size_t offset);

}
