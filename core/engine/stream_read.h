// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/investigation.h"
#include "core/engine/source_builder.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace spoor {

/// Text that can only be had from front to back: decompressed, or UTF-16. Read by one thread.
class TextStream {
public:
    virtual ~TextStream() = default;
    /// Up to `size` bytes; 0 at the end. The bytes before an error have been given by then.
    virtual Result<std::size_t> read(char* out, std::size_t size) = 0;
};

/// UTF-8 made of a stream of UTF-16, without its byte order mark: `mark` is its size, where there is one.
std::unique_ptr<TextStream> utf16_stream(std::unique_ptr<TextStream> bytes, bool big_endian, std::size_t mark);

/// Parses a stream to its end, or to `limit` bytes of it. What went wrong on the way is returned; what was read before
/// is in the builder. `raw_start`: bytes of the mark, where the stream is UTF-16 (else ignored).
struct StreamOutcome {
    std::uint64_t text_bytes = 0;
    std::optional<Error> problem;
};
StreamOutcome read_stream(TextStream& stream, SourceBuilder& builder, Fronts& fronts, std::stop_token stop,
                          std::size_t text_start, bool utf16, std::function<void()> tick);

}
