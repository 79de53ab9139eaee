// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace spoor {

/// Bytes of a source from `offset` on; fewer than `size` at its end, none behind it.
using ReadBytes = std::function<Result<std::string>(std::uint64_t offset, std::size_t size)>;

/// Where a record of a binary log stands in its source.
struct RecordPlace {
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
};

/// Makes text of the records of a binary log. One thread; one source at a time (it may keep what it read of it and what
/// it compiled).
class RecordRenderer {
public:
    virtual ~RecordRenderer() = default;

    /// Appends the record as one line of text (UTF-8, no line end). For equal bytes the text is equal.
    virtual Result<void> append(const RecordPlace& place, const ReadBytes& read, std::string& out) = 0;
};

}
