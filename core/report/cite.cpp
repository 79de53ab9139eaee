// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cite.h"

#include "core/io/digest.h"
#include "core/io/encoding.h"
#include "core/report/words.h"

#include <algorithm>

namespace spoor::report {
namespace {

constexpr std::size_t piece_size = 1 << 20;

bool is_utf16(const SourceInfo& source)
{
    return source.encoding == Encoding::Utf16Le || source.encoding == Encoding::Utf16Be;
}

struct Place {
    const Segment* segment;
    const SourceInfo* source;
    std::uint32_t row;

    std::uint64_t offset() const { return segment->base + segment->offset[row]; }
    std::uint32_t length() const { return segment->text_length(row); }
};

Place place(const Snapshot& snapshot, EventId event)
{
    const Snapshot::Place at = snapshot.place(event);
    const Segment& segment = *snapshot.segments[at.segment].data;
    return {&segment, snapshot.source(segment.file), at.row};
}

/// A line may be as long as a file, so in pieces.
Result<std::string> digest_of_text(const Snapshot& snapshot, const Place& at, LineReader& reader)
{
    Sha256 digest;
    for (std::uint64_t done = 0; done < at.length();) {
        const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(piece_size, at.length() - done));
        const auto piece = reader.bytes(snapshot, at.segment->file, ByteOffset{at.offset() + done}, size);
        if (!piece)
            return std::unexpected(piece.error());
        digest.update(*piece);
        done += size;
    }
    return digest.hex();
}

Result<std::string> digest_of_file(const SourceInfo& source, std::uint64_t offset, std::uint64_t length)
{
    const auto file = reopen(source.path, source.identity);
    if (!file)
        return std::unexpected(file.error());
    Sha256 digest;
    std::string piece(static_cast<std::size_t>(std::min<std::uint64_t>(piece_size, length)), '\0');
    for (std::uint64_t done = 0; done < length;) {
        const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), length - done));
        const auto got = file->read_at(piece.data(), size, offset + done);
        if (!got)
            return std::unexpected(got.error());
        if (*got < size)
            return failure(ErrorCode::SourceChanged, source.path, "truncated");
        digest.update(std::string_view(piece).substr(0, size));
        done += size;
    }
    return digest.hex();
}

void append_unit(std::string& out, std::uint32_t unit, bool big_endian)
{
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
    out += big_endian ? high : low;
    out += big_endian ? low : high;
}

/// Of valid UTF-8, as utf16_to_utf8 made it.
std::string to_utf16(std::string_view text, bool big_endian)
{
    std::string out;
    out.reserve(text.size() * 2);
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        std::uint32_t c = size == 1 ? first : first & (0xFFu >> (size + 1));
        for (std::size_t k = 1; k < size && i + k < text.size(); ++k)
            c = c << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3F);
        if (c < 0x10000) {
            append_unit(out, c, big_endian);
        } else {
            append_unit(out, 0xD800 + ((c - 0x10000) >> 10), big_endian);
            append_unit(out, 0xDC00 + ((c - 0x10000) & 0x3FF), big_endian);
        }
        i += size;
    }
    return out;
}

Result<Cite> cite_utf16(const Snapshot& snapshot, EventId event, const Place& at, Cite cite, LineReader& reader)
{
    const FileId file = at.segment->file;
    const auto text = reader.bytes(snapshot, file, ByteOffset{at.offset()}, at.length());
    if (!text)
        return std::unexpected(text.error());
    cite.length = 2 * utf16_units(*text);
    if (!at.source->compressed) {
        const auto offset = reader.byte_offset(snapshot, event);
        if (!offset)
            return std::unexpected(offset.error());
        cite.offset = *offset;
        auto digest = digest_of_file(*at.source, cite.offset, cite.length);
        if (!digest)
            return std::unexpected(digest.error());
        cite.digest = std::move(*digest);
        return cite;
    }
    const auto before = reader.bytes(snapshot, file, ByteOffset{at.segment->base}, at.segment->offset[at.row]);
    if (!before)
        return std::unexpected(before.error());
    cite.offset = at.segment->raw_base + 2 * utf16_units(*before);
    if (!text->contains("\xEF\xBF\xBD")) {
        Sha256 digest;
        digest.update(to_utf16(*text, at.source->encoding == Encoding::Utf16Be));
        cite.digest = digest.hex();
    }
    return cite;
}

}

Cite place_of(const Snapshot& snapshot, EventId event)
{
    const Place at = place(snapshot, event);
    Cite cite;
    cite.file = utf8_text(at.source->display_name());
    cite.sha256 = at.source->sha256;
    cite.line = at.segment->line(at.row);
    if (!is_utf16(*at.source)) {
        cite.offset = at.offset();
        cite.length = at.length();
    }
    return cite;
}

Result<Cite> cite_of(const Snapshot& snapshot, EventId event, LineReader& reader)
{
    const Place at = place(snapshot, event);
    Cite cite = place_of(snapshot, event);
    if (is_utf16(*at.source))
        return cite_utf16(snapshot, event, at, std::move(cite), reader);
    auto digest = digest_of_text(snapshot, at, reader);
    if (!digest)
        return std::unexpected(digest.error());
    cite.digest = std::move(*digest);
    return cite;
}

}
