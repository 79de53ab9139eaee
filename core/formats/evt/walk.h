// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace spoor::evt {

enum class PieceKind : std::uint8_t {
    Record,   ///< framed as one
    End,      ///< the mark behind the newest record
    Fill,     ///< words of 0x27, where the fixed part of a record did not fit in front of the end of the file
    Empty,    ///< zeros
    Cut,      ///< a record begins, and goes on behind the end of the bytes
    Damaged,  ///< anything else, up to the next record or mark
};

struct Piece {
    PieceKind kind = PieceKind::Damaged;
    std::size_t offset = 0;
    std::size_t length = 0;  ///< at least 1
};

/// Goes over the bytes of a log from front to back. The pieces cover them without a gap. Linear in time whatever the
/// bytes are.
class Walk {
public:
    explicit Walk(std::string_view bytes, std::size_t from = 0) : bytes_(bytes), at_(from) {}

    /// False at the end.
    bool next(Piece& piece);

private:
    std::size_t next_place(std::size_t from);

    std::string_view bytes_;
    std::size_t at_;
    std::size_t mark_ = 0;  // the first beginning of a mark from at_ on, once looked for
};

/// Where a chunk of these bytes may end: before a record that is not whole. 0 where more is to be waited for.
std::size_t split(std::string_view bytes);

}
