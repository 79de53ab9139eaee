// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// Cuts a text that comes in blocks into chunks of whole records. In order, one call at a time.
///
/// A line longer than `longest_line` is not gathered: its beginning is kept, the rest is passed over, and it is given
/// as a chunk of its own with Chunk::cut_line_length (its line end left out).
class Chunker {
public:
    /// `start`: how many bytes of the first block are no text (a byte order mark).
    explicit Chunker(std::size_t start = 0) : offset_(start), start_(start) {}

    static constexpr std::size_t longest_line = 1 << 20;

    /// Chunks view into the block, or into the strings here.
    struct Pieces {
        std::vector<Chunk> chunks;
        std::string cut_line;
        std::string joined;
        std::uint64_t end = 0;  ///< where in the source's text the chunks end, and the next one will begin
    };

    /// `headroom` bytes in front of `block` may be written to: what is left of the block before goes there.
    Pieces next(char* block, std::size_t size, std::size_t headroom, bool last, const SourceParser& parser);

    /// Goes on in the midst of a source, where a chunk ended.
    static Chunker from(std::uint64_t offset);

    /// What was given and is in no chunk yet, and where it begins. Empty in the midst of a line that is not gathered.
    std::string_view tail() const { return tail_; }
    std::uint64_t offset() const { return offset_; }
    /// No chunk was given yet.
    bool at_start() const { return first_; }
    /// Whether something was given that is in no chunk yet.
    bool holds_back() const { return in_long_line_ || !tail_.empty(); }

private:
    Pieces cut(char* block, std::size_t size, std::size_t headroom, bool last, const SourceParser& parser);

    std::string tail_;
    std::uint64_t offset_ = 0;  // of tail_, or of the long line
    std::size_t start_;
    bool first_ = true;
    bool in_long_line_ = false;
    std::string long_head_;
    std::uint64_t long_length_ = 0;
    char long_last_ = 0;  // last byte of the long line so far
};

}
