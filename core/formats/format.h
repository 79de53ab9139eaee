// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/events/field.h"
#include "core/events/segment_builder.h"
#include "core/formats/record_renderer.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// A stretch of a source's text that begins at the start of a line and ends after one (or at the end of the source).
/// UTF-8, or bytes of an unknown 8-bit code page where they are not valid UTF-8.
struct Chunk {
    std::string_view text;
    std::uint64_t offset = 0;   ///< of the first byte in the source's text
    bool first = false;         ///< the source begins here
    bool last = false;          ///< the source ends here
    bool ascii = false;         ///< no byte above 0x7F
    /// 0, or the full length of the chunk's one line, of which `text` holds the first mebibyte alone.
    std::uint64_t cut_line_length = 0;
};

/// Column names in force for some lines, and where they come from.
struct Layout {
    std::vector<std::string> names;
    bool inferred = false;  ///< no header in the source: taken from count and shape of the values
    std::string note;       ///< how it was inferred, for the user
};

/// What the lines of one chunk depend on that stands before it. Each format has its own.
struct ChunkState {
    virtual ~ChunkState() = default;
};

/// Reads one source. `scan` runs for one chunk after the other in order and does the least that later chunks need to
/// know; `parse` does the work, of several chunks at once; `settle` runs in order again, on what `parse` gave.
class SourceParser {
public:
    virtual ~SourceParser() = default;

    /// Where to end a chunk of this text (> 0, ≤ size), so that no record is cut in two: by default after the last
    /// line end. 0 where there is none. `text` begins where the next chunk will begin. In order, before `scan`.
    virtual std::size_t split(std::string_view text) const;

    /// In order. Null where lines stand for themselves.
    virtual std::shared_ptr<const ChunkState> scan(const Chunk&) { return nullptr; }

    /// Any thread. Must account for every line of the chunk.
    virtual ParsedChunk parse(const Chunk&, const ChunkState*, Fronts&) const = 0;

    /// In order, before the result is shown to anybody.
    virtual void settle(ParsedChunk&, const ChunkState*) {}

    /// Column names met so far; in order, after `scan`. Grows at its end only.
    virtual std::vector<Layout> layouts() const { return {}; }
};

/// Beginning of a source, for telling formats apart.
struct Sample {
    std::string_view text;   ///< up to 64 KiB from the start, cut after a line where it is longer; UTF-8 mostly
    bool whole = false;      ///< there is no more
    Micros modified = no_time;  ///< when the file was last written, as the file system has it; no_time: not known
};

/// 0 is "no", 100 is "beyond doubt".
struct Match {
    int confidence = 0;
    std::string reason;
};

/// One field of a record, decoded from its raw line.
struct RawField {
    Field field = Field::Other;
    std::string name;     ///< the source's own name ("cs-uri-stem"), or the field's short name where it has none
    std::string value;    ///< decoded to UTF-8; empty where absent
    bool absent = false;  ///< `-`, or a column that the line does not have
};

/// Whose clock a format's times are.
enum class Clock : std::uint8_t {
    Utc,      ///< UTC unless the user says otherwise
    Local,    ///< the server's own time, which the file does not name: the source's zone applies
    Carried,  ///< each line says its offset
};

/// A log format: immutable, one object for the whole program. Any thread.
class Format {
public:
    virtual ~Format() = default;

    virtual std::string_view id() const = 0;     ///< the contract's id
    virtual std::string_view title() const = 0;  ///< for people, in English (the front end translates)
    virtual Clock clock() const = 0;
    /// The source is no text. Chunks are bytes as they stand in the file, a Sample is its head; what stands for the
    /// text of a record is what `renderer` makes of it, and `decode` takes that. Rejected stretches are damaged records.
    virtual bool binary() const { return false; }

    /// Whether the ledger of lines means something to the user: not for binary logs, nor for documents whose lines are
    /// no records (XML).
    virtual bool counts_lines() const { return !binary(); }

    /// Never null where binary(); null elsewhere.
    virtual std::unique_ptr<RecordRenderer> renderer() const { return nullptr; }

    virtual Match sniff(const Sample&) const = 0;

    /// A parser for a source that begins with `head`. Never null.
    virtual std::unique_ptr<SourceParser> open(const Sample& head) const = 0;

    /// All fields of the record in `raw` (one line, or the lines of a joined record with their line ends).
    virtual std::vector<RawField> decode(std::string_view raw, const Layout* layout) const = 0;
};

/// All formats, most particular first; `generic` and `text` are the last two and take whatever nobody else knows.
std::span<const Format* const> formats();
const Format* format_by_id(std::string_view id);

struct Detection {
    const Format* format = nullptr;  ///< never null: `text` is the last resort
    Match match;
};
Detection detect(const Sample&);  ///< of text; not among the binary formats

}
