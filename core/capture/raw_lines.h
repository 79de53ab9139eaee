// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/line_reader.h"
#include "core/engine/snapshot.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::capture {

/// Of a longer line the first so many bytes are kept, and it is said how many there were.
constexpr std::size_t longest_line = 16 * 1024;

/// The raw records of many events: bytes as they stand there (records of binary logs rendered, UTF-16 as UTF-8), the line
/// end off. Neighbours in a file are read at once. One thread.
class RawLines {
public:
    /// Forgets what was read before.
    void read(const Snapshot& snapshot, std::span<const EventId> events);

    /// Of the nth event given; nothing where its file cannot be read any more.
    std::optional<std::string_view> operator[](std::size_t i) const;
    /// How long it is in the log.
    std::uint32_t length(std::size_t i) const { return places_[i].length; }

private:
    struct Place {
        std::size_t at = npos, size = 0;
        std::uint32_t length = 0;
    };
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    void read_run(const Snapshot& snapshot, std::span<const EventId> events, std::span<const std::uint32_t> run);

    LineReader reader_;
    std::string text_;
    std::vector<Place> places_;
};

}
