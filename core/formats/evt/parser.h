// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/evt/extent.h"
#include "core/formats/evt/walk.h"
#include "core/formats/format.h"

#include <string>

namespace spoor::evt {

/// Reads a log in chunks. A record that begins at the end of the file and goes on behind the header is one event, which
/// stands where it begins, with the length that it has there.
class Parser final : public SourceParser {
public:
    explicit Parser(const Sample& head) : extent_(head.text) {}

    std::size_t split(std::string_view text) const override { return evt::split(text); }
    std::shared_ptr<const ChunkState> scan(const Chunk&) override;
    ParsedChunk parse(const Chunk&, const ChunkState*, Fronts&) const override;

private:
    void look_over(const Chunk& chunk);

    Extent extent_;
    std::string rest_;  // what stands between the header and the first record
    bool rest_open_ = true;  // no record was met yet
};

}
