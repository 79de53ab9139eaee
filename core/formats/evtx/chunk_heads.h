// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace spoor::evtx {

/// The headers of a file's chunks as they were read, to find out which chunks have been written since. A header has the
/// numbers of the first and last record and checksums (chunk.h), so a chunk whose header is as it was has the records that
/// it had. Alone the one that is being written may be ahead of its header, which Windows brings up to date later.
class ChunkHeads {
public:
    /// The next chunk.
    void add(std::string_view chunk);
    /// Forgets all but the first `count`.
    void keep(std::size_t count);

    /// Gives the first bytes of the chunk with this index as it is now; fewer where the file ends.
    using Peek = std::function<std::size_t(char* to, std::size_t size, std::size_t index)>;

    /// The index of the first chunk that is to be read again or for the first time: that differs, or has the last record.
    /// Nothing where no chunk is as it was, and the first not the same one with more in it: another log.
    std::optional<std::size_t> first_to_read(const Peek& peek) const;

private:
    struct Head {
        std::uint64_t digest = 0;  // of the header
        std::uint64_t first_number = 0;  // of its first record
        bool used = false;

        bool operator==(const Head&) const = default;
    };
    static Head head_of(std::string_view chunk);

    std::vector<Head> heads_;
};

}
