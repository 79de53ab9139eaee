// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/line_reader.h"
#include "core/engine/snapshot.h"
#include "core/explain/explain.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace spoor {

/// One event with all that is known of it, for looking at.
struct InspectedEvent {
    EventKey key;
    std::shared_ptr<const SourceInfo> source;
    std::uint64_t line = 0;          ///< from 1
    std::uint64_t raw_offset =
        0;    ///< of the record's first byte, in bytes of the file (of its text, where it is compressed)
    Result<std::string> raw;         ///< at most raw_limit bytes, UTF-8
    bool cut = false;                ///< the record is longer than that
    Result<std::vector<RawField>> fields;
    std::vector<FieldMeaning> meanings;  ///< one a field

    static constexpr std::size_t raw_limit = 64 << 10;
};

/// Reads the event's record again and decodes it. Blocking: opens the source. Errors stand in the result, because what
/// is known from the columns can be shown without the bytes.
InspectedEvent inspect(LineReader& reader, const Snapshot& snapshot, EventId event);

}
