// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace spoor::winevent {

/// Where a record stands in the text of its chunk.
struct Span {
    std::uint32_t begin = 0, end = 0;
};

/// Puts the ledger of a chunk whose records are no lines in order: each line counts once, as the first line of an event
/// where at least one begins on it, as continuation where one reaches into it, else by itself (a line of markup is a
/// directive, other text is rejected). `parsed` has one row a span, in their order.
///
/// A chunk may end in the midst of a line where the next begins with a record: the line counts in the chunk that has
/// its end.
void count_lines_of(ParsedChunk& parsed, const Chunk& chunk, const std::vector<Span>& spans);

}
