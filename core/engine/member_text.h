// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/source_info.h"

#include <cstdint>
#include <list>
#include <memory>
#include <string>

namespace spoor {

/// Text of compressed sources at any offset. What was unpacked last is kept, up to a bound; going back beyond it means
/// unpacking from the start. One thread at a time.
class MemberText {
public:
    MemberText();
    ~MemberText();

    /// Exactly `size` bytes, or an error.
    Result<void> read(const SourceInfo& source, std::uint64_t offset, char* out, std::size_t size);

private:
    struct Stream;
    Result<void> restart(const SourceInfo& source);

    static constexpr std::size_t piece_size = 1 << 20;
    static constexpr std::size_t most_pieces = 64;
    struct Piece {
        FileId file;
        std::uint64_t index;
        std::string text;
    };
    Result<const Piece*> piece(const SourceInfo& source, std::uint64_t index);

    std::list<Piece> pieces_;  // most recent first
    std::unique_ptr<Stream> stream_;
};

}
