// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/evtx/chunk.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace spoor::evtx {

/// Is told what stands in a chunk. Offsets are from the chunk's start.
class RecordVisitor {
public:
    virtual ~RecordVisitor() = default;

    /// A record whose frame is whole. Gives whether its content is sound. Of one that is to be recovered and is not
    /// sound, nothing is said.
    virtual bool record(const RecordFrame& frame, bool recovered) = 0;
    /// Something that should have been sound.
    virtual void damaged(std::size_t offset, std::size_t size) = 0;
};

/// Goes over the records of a chunk (64 KiB, less where the file is cut off).
///
/// *Regular* records follow one another from byte 512 on, within the space that the chunk's header calls used, up to the
/// first that is damaged: as libevtx has it. A wrong checksum of the header or of the records is told as damage and
/// changes nothing about that, since each record is checked for itself.
///
/// *Recovered* are those found by their magic behind a damaged record, behind the used space, and anywhere in a chunk
/// whose header has lost its magic. A chunk of zeros is space that was never used.
void walk_chunk(std::string_view chunk, RecordVisitor& visitor);

/// A record by its header. Space behind the last record of a chunk often holds what the chunk before held at the same
/// place, since Windows writes both from one buffer.
struct RecordMark {
    std::uint64_t number = 0;
    std::uint64_t written = 0;
    std::uint32_t size = 0;

    auto operator<=>(const RecordMark&) const = default;
};

/// All records in the used space of a chunk, in their order there.
std::vector<RecordMark> marks_of(std::string_view chunk);

}
