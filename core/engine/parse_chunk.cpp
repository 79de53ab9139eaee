// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/parse_chunk.h"

#include "core/io/encoding.h"

#include <algorithm>

namespace spoor {

ParsedBlock::Part parse_chunk(Chunk chunk, std::shared_ptr<const ChunkState> state, const SourceParser& parser,
                              Fronts& fronts)
{
    chunk.ascii = is_ascii(chunk.text);
    ParsedBlock::Part part;
    part.parsed = parser.parse(chunk, state.get(), fronts);
    part.state = std::move(state);
    part.offset = chunk.offset;
    part.raw_base = chunk.offset;
    part.bytes = chunk.cut_line_length ? chunk.cut_line_length : chunk.text.size();
    if (chunk.cut_line_length) {
        const auto length = static_cast<std::uint32_t>(std::min<std::uint64_t>(chunk.cut_line_length, 0xFFFFFFFF));
        // A line of over a mebibyte can be cut in the middle of a character.
        part.parsed.not_utf8 = false;
        // NULs in front of the line's text are no part of it.
        if (part.parsed.segment->rows == 1) {
            part.parsed.segment->length[0] = Segment::long_length;
            part.parsed.segment->lengths = {{0, length - part.parsed.segment->offset[0]}};
        }
        for (RejectedLine& line : part.parsed.rejected)
            line.length = length - static_cast<std::uint32_t>(line.offset);
    }
    return part;
}

}
