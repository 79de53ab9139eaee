// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/formats/w3c/layouts.h"

#include <memory>
#include <optional>

namespace spoor::w3c {

/// What the rows of a chunk depend on: the columns in force at its start, and the day.
struct State : ChunkState {
    std::shared_ptr<const Columns> columns;  ///< null: none known yet
    std::optional<Micros> date;              ///< of the last #Date, date and clock
    Micros east;                             ///< #GMT-Offset
    bool bytes = false;                      ///< rows of the chunk may say how much was moved (FTP alone)

    /// Of rows that carry a clock and no date. `parse` counts days from the chunk's own start and notes what `settle`
    /// needs to bring them in line with the chunk before. Written by the one thread that parses the chunk.
    struct Clock {
        std::optional<Micros> first, last;  ///< clock of the first such row, and of the last behind the last #Date
        std::int64_t days = 0;  ///< midnights passed since the chunk's start or its last #Date
        std::uint32_t leading = 0;  ///< rows before the chunk's first #Date (all rows where it has none)
        bool dated = false;  ///< the chunk has a #Date
        bool any = false;  ///< the chunk has such rows behind its last #Date
    };
    mutable Clock clock;
};

/// Reads W3C Extended Log File Format: web sites and FTP sites of all IIS generations, and what other programs write
/// in it. Rows, in order of trying: exactly the declared columns; the same with values in quotes or runs of blanks;
/// two pieces of a row that something wrapped; a row of other columns than declared whose shape tells what they are
/// (inferred). Whatever is left is rejected.
class Parser final : public SourceParser {
public:
    Parser(const Sample& head, bool ftp);

    std::size_t split(std::string_view text) const override;
    std::shared_ptr<const ChunkState> scan(const Chunk&) override;
    ParsedChunk parse(const Chunk&, const ChunkState*, Fronts&) const override;
    void settle(ParsedChunk&, const ChunkState*) override;
    std::vector<Layout> layouts() const override { return layouts_->all(); }

private:
    bool ftp_;
    std::shared_ptr<Layouts> layouts_;  // shared with nobody; `parse` (const) may add to it
    State next_;  // state after the last chunk that was scanned

    // How far `settle` has come with rows that have no date.
    std::optional<Micros> last_clock_;
    std::int64_t days_ = 0;
};

/// What both W3C formats need to know of the beginning of a source.
struct Look {
    int confidence = 0;  ///< that it is W3C at all
    bool ftp = false;
    std::string reason;
};
Look look_at(const Sample& sample);

/// The rows of a sample that have no header in front of them (by their commonest number of values), for inferring.
std::optional<Layout> infer_from(std::string_view text);

/// All fields of a record for Format::decode.
std::vector<RawField> decode_record(std::string_view raw, const Layout* layout, bool ftp);

/// True where the clock of a row that follows this one says that midnight has passed. Rows are not always written in
/// order of time, so a few minutes back are no new day.
bool passed_midnight(Micros before, Micros now);

}
