// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/line_reader.h"
#include "core/engine/snapshot.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// The raw text of many events at once. In time order events jump between files, and reading each on its own would
/// open a file a line: so they are read by segment, whole segments where many of their events are wanted. One thread.
class RawBatch {
public:
    explicit RawBatch(const Snapshot& snapshot) : snapshot_(&snapshot) {}

    /// Reads these events; what an earlier call read is gone. Events that can no longer be read have an empty text.
    void read(std::span<const EventId> ids);

    /// The record of ids[index]: bytes as in the source, not yet known to be UTF-8.
    std::string_view operator[](std::size_t index) const
    {
        return std::string_view(text_).substr(spans_[index].offset, spans_[index].length);
    }

    /// The first thing that could not be read.
    const std::optional<Error>& error() const { return error_; }

private:
    struct Span {
        std::size_t offset = 0, length = 0;
    };
    struct Loaded {
        std::uint32_t segment = UINT32_MAX;
        SegmentBuffer buffer;
        SegmentText text;
        std::uint64_t used = 0;
    };

    void read_segment(std::uint32_t segment, std::span<const std::uint32_t> order, std::span<const EventId> ids);
    const Loaded* load(std::uint32_t segment);
    void note(const Error& error);

    const Snapshot* snapshot_;
    LineReader reader_;
    std::array<Loaded, 4> loaded_;  // a batch often ends within a segment that the next one needs
    std::uint64_t clock_ = 0;
    std::string text_;
    std::vector<Span> spans_;
    std::optional<Error> error_;
};

}
