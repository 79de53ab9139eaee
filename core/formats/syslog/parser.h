// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/formats/last_record.h"
#include "core/formats/syslog/year.h"

namespace spoor::syslog {

/// Whether a line belongs to the record before it: journalctl indents the further lines of a message.
bool continues(std::string_view line);

/// Whether a line is none of the log but about it: `-- Boot 3f2a… --`, `-- Journal begins at … --` of journalctl.
bool is_remark(std::string_view line);

class Parser final : public SourceParser, public ShowsLastRecord {
public:
    explicit Parser(FirstYear first) : first_(std::move(first)) {}

    /// Before the last line that begins a record, as lines that continue it may still come.
    std::size_t split(std::string_view text) const override;
    /// Counts the years.
    std::shared_ptr<const ChunkState> scan(const Chunk& chunk) override;
    ParsedChunk parse(const Chunk& chunk, const ChunkState* state, Fronts& fronts) const override;
    std::vector<Layout> layouts() const override;

private:
    FirstYear first_;
    YearWalk walk_;  // at the end of the chunks that were scanned
    bool yearless_ = false;
};

}
