// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/snapshot.h"

#include <memory>
#include <string>
#include <vector>

namespace spoor {

/// What a segment's text is read into. Reused from call to call.
struct SegmentBuffer {
    std::string text;
    Segment rendered;  ///< of binary logs: where in `text` the records are; its other columns are empty
};

/// The text of a segment, and where in it each row's record stands: `places->offset` and `places->text_length`. Good for
/// as long as the buffer is, and the snapshot.
struct SegmentText {
    std::string_view text;
    const Segment* places = nullptr;
};

/// Goes back from events to the bytes they came from. Opens the source with each call (no file is held open between),
/// but keeps a bounded amount of decompressed text. One thread at a time; make one for each job. Every call checks that
/// the file is still the one that was indexed: SourceChanged where it was truncated or replaced.
class LineReader {
public:
    LineReader();
    ~LineReader();

    /// The raw bytes of an event's record (without the last line end), decoded to UTF-8. At most `limit` bytes of it:
    /// display cuts, evidence does not.
    Result<std::string> raw_line(const Snapshot&, EventId, std::size_t limit = SIZE_MAX);

    /// Bytes from the start of the file to the event's record. The same as the place in the text, but for UTF-16, where
    /// the text before it is read for this. For compressed sources: of the unpacked text.
    Result<std::uint64_t> byte_offset(const Snapshot&, EventId);

    /// All fields of an event, decoded from its raw line; contract fields that are not in the line (file, line, time)
    /// come first.
    Result<std::vector<RawField>> fields(const Snapshot&, EventId);

    /// Text of a source as it stands there: a rejected line, or the neighbours of an event. Of a binary log: its bytes
    /// in hexadecimal, the first 256 of them.
    Result<std::string> text(const SourceInfo&, ByteOffset, std::size_t length);

    /// The same not converted: places in it are those of the source's text. Cheap in the midst of a large UTF-16 file
    /// too, because the snapshot knows places in it.
    Result<std::string> bytes(const Snapshot&, FileId, ByteOffset, std::size_t length);

    /// The text of a whole segment in one piece, not converted (bytes that are not UTF-8 stay as they are): for
    /// searching. Records of a binary log are rendered, one a line.
    Result<SegmentText> segment_text(const Snapshot&, std::uint32_t segment, SegmentBuffer& buffer);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}
