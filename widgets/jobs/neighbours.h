// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/line_reader.h"
#include "core/engine/snapshot.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace spoor {

/// A physical line of a source, and what became of it.
struct NeighbourLine {
    std::uint64_t line = 0;  ///< from 1
    ByteOffset offset;       ///< of the line's first byte in the source's text
    LineKind kind = LineKind::Event;
    std::optional<EventKey> event;  ///< the event that begins on the line, or that the line goes on with
    std::string text;               ///< UTF-8, without the line end; at most `Neighbours::line_limit` bytes
    bool cut = false;               ///< the line goes on behind `text`
    bool begins_before = false;     ///< the line begins before `text` and before `offset`, further than was read
};

/// The lines around an event as they stand in its file, those that are no events too.
struct Neighbours {
    static constexpr std::size_t line_limit = 4 << 10;
    /// How much text on either side of the record is looked at.
    static constexpr std::size_t window = 256 << 10;

    std::vector<NeighbourLine> lines;
    std::size_t current = 0;  ///< index of the event's first line
    bool from_start = false;  ///< the first line of the source is among them
    bool to_end = false;      ///< so is the last one that has been read
};

/// Up to `around` lines before the event's record and as many after it, and those of the record (up to `around` of
/// them). Fewer where lines are so long that `Neighbours::window` does not hold them. Blocking: reads the source.
Result<Neighbours> neighbours(LineReader& reader, const Snapshot& snapshot, EventId event, std::size_t around = 10);

}
