// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace spoor::evt {

/// The file's first 48 bytes. Written when the log is closed: while `dirty` is set the offsets are those of some earlier
/// time.
struct Header {
    std::uint32_t oldest = 0;  ///< offset of the oldest record
    std::uint32_t end = 0;  ///< offset of the mark behind the newest record
    bool dirty = false;
    bool wrapped = false;  ///< the log has begun again at its start
};

/// Nothing where it is no such header.
std::optional<Header> read_header(std::string_view head);

/// The mark behind the newest record. It is written with each record, so its offsets are right where the header's are
/// not.
struct EndMark {
    std::uint32_t oldest = 0;
    std::uint32_t end = 0;  ///< its own place
};

/// Nothing where none stands at `at`. Of one that is cut by the end of the file the offsets are 0.
std::optional<EndMark> read_end_mark(std::string_view bytes, std::size_t at);

}
