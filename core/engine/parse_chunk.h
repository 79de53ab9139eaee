// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/source_builder.h"
#include "core/formats/format.h"

namespace spoor {

/// Runs a parser over a chunk and brings the result into shape: whether its bytes are UTF-8, and the true length of a
/// line of which only the beginning was looked at. Any thread.
ParsedBlock::Part parse_chunk(Chunk chunk, std::shared_ptr<const ChunkState> state, const SourceParser& parser,
                              Fronts& fronts);

}
