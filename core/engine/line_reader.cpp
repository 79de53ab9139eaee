// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/line_reader.h"

#include "core/engine/member_text.h"
#include "core/io/encoding.h"

#include <algorithm>
#include <deque>

namespace spoor {
namespace {

bool is_utf16(const SourceInfo& source)
{
    return source.encoding == Encoding::Utf16Le || source.encoding == Encoding::Utf16Be;
}

std::string hexadecimal(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (const char c : bytes) {
        if (!out.empty())
            out += ' ';
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[static_cast<unsigned char>(c) & 15];
    }
    return out;
}

RawField place_field(const Snapshot& snapshot, EventId id, Field field)
{
    RawField f{field, std::string(info(field).name), column_text(snapshot, id, field), false};
    f.absent = f.value.empty();
    return f;
}

}

struct LineReader::State {
    MemberText members;
    struct Rendered {
        FileId file;
        FileIdentity identity;  // a file that was read again may hold something else at the same place
        std::unique_ptr<RecordRenderer> renderer;
    };
    std::deque<Rendered> renderers;  // the latest last; each keeps what it compiled, so few of them
    static constexpr std::size_t most_renderers = 8;

    /// In time order events jump between files: a renderer that was made anew at each jump would compile anew too.
    RecordRenderer& renderer_of(const SourceInfo& source)
    {
        const auto known = std::ranges::find_if(
            renderers, [&](const Rendered& r) { return r.file == source.id && r.identity == source.identity; });
        if (known != renderers.end())
            return *known->renderer;
        if (renderers.size() == most_renderers)
            renderers.pop_front();
        return *renderers.emplace_back(source.id, source.identity, source.format->renderer()).renderer;
    }

    /// Appends the text of a record of a binary log.
    Result<void> render(const SourceInfo& source, const RecordPlace& place, std::string& out)
    {
        const ReadBytes bytes = [&](std::uint64_t offset, std::size_t size) -> Result<std::string> {
            std::string piece;
            const std::uint64_t left = offset < source.text_bytes ? source.text_bytes - offset : 0;
            if (auto got = read(source, offset, std::min<std::uint64_t>(size, left), piece); !got)
                return std::unexpected(got.error());
            return piece;
        };
        return renderer_of(source).append(place, bytes, out);
    }

    /// Text of a source. For UTF-16 `offset` counts from `raw_base`, where the stretch it lies in begins.
    Result<void> read(const SourceInfo& source, std::uint64_t offset, std::size_t size, std::string& out)
    {
        auto file = reopen(source.path, source.identity);
        if (!file)
            return std::unexpected(file.error());
        out.resize(size);
        if (source.compressed)
            return members.read(source, offset, out.data(), size);
        const auto got = file->read_at(out.data(), size, offset);
        if (!got)
            return std::unexpected(got.error());
        if (*got < size)
            return failure(ErrorCode::SourceChanged, source.path, "truncated");
        return {};
    }

    /// A piece of UTF-16 from a place whose raw offset is known, as UTF-8, at least `size` bytes of it.
    Result<void> read_utf16(const SourceInfo& source, std::uint64_t raw_base, std::size_t size, std::string& out)
    {
        auto file = reopen(source.path, source.identity);
        if (!file)
            return std::unexpected(file.error());
        // No character takes more than twice the bytes in UTF-16 that it takes in UTF-8.
        std::string raw(size * 2, '\0');
        const auto got = file->read_at(raw.data(), raw.size(), raw_base);
        if (!got)
            return std::unexpected(got.error());
        raw.resize(*got & ~std::size_t{1});
        out = utf16_to_utf8(raw, source.encoding == Encoding::Utf16Be);
        if (out.size() < size)
            return failure(ErrorCode::SourceChanged, source.path, "truncated");
        out.resize(size);
        return {};
    }
};

LineReader::LineReader() : state_(std::make_unique<State>()) {}
LineReader::~LineReader() = default;

Result<std::string> LineReader::raw_line(const Snapshot& snapshot, EventId id, std::size_t limit)
{
    const Snapshot::Place place = snapshot.place(id);
    const Segment& segment = *snapshot.segments[place.segment].data;
    const SourceInfo& source = *snapshot.source(segment.file);
    const std::uint32_t offset = segment.offset[place.row];
    // A few bytes more than the limit, so that a character at the limit is seen whole.
    const std::size_t wanted =
        std::min<std::size_t>(segment.text_length(place.row), limit > SIZE_MAX - 4 ? limit : limit + 4);
    std::string text;
    if (source.format->binary()) {
        if (auto made = state_->render(source, {segment.base + offset, segment.text_length(place.row)}, text); !made)
            return std::unexpected(made.error());
    } else if (is_utf16(source) && !source.compressed) {
        if (auto read = state_->read_utf16(source, segment.raw_base, offset + wanted, text); !read)
            return std::unexpected(read.error());
        text.erase(0, offset);
    } else {
        if (auto read = state_->read(source, segment.base + offset, wanted, text); !read)
            return std::unexpected(read.error());
    }
    // A character cut in two would make all of it look as if it were no UTF-8.
    text = to_utf8(utf8_prefix(text, limit));
    text.resize(utf8_prefix(text, limit).size());
    return text;
}

Result<std::uint64_t> LineReader::byte_offset(const Snapshot& snapshot, EventId id)
{
    const Snapshot::Place place = snapshot.place(id);
    const Segment& segment = *snapshot.segments[place.segment].data;
    const SourceInfo& source = *snapshot.source(segment.file);
    const std::uint32_t offset = segment.offset[place.row];
    if (!is_utf16(source) || source.compressed)
        return segment.base + offset;
    std::string before;
    if (auto read = state_->read_utf16(source, segment.raw_base, offset, before); !read)
        return std::unexpected(read.error());
    return segment.raw_base + 2 * utf16_units(before);
}

Result<std::vector<RawField>> LineReader::fields(const Snapshot& snapshot, EventId id)
{
    // Over a mebibyte nobody reads fields; the line is there as evidence.
    const auto raw = raw_line(snapshot, id, 1 << 20);
    if (!raw)
        return std::unexpected(raw.error());
    const Snapshot::Place place = snapshot.place(id);
    const Segment& segment = *snapshot.segments[place.segment].data;
    const SourceInfo& source = *snapshot.source(segment.file);
    std::vector<RawField> out;
    for (const Field field : {Field::Time, Field::Kind, Field::Outcome, Field::File, Field::Line})
        out.push_back(place_field(snapshot, id, field));
    const Layout* layout = nullptr;
    if (source.layouts && segment.layout(place.row) < source.layouts->size())
        layout = &(*source.layouts)[segment.layout(place.row)];
    std::vector<RawField> decoded = source.format->decode(*raw, layout);
    std::ranges::move(decoded, std::back_inserter(out));
    return out;
}

Result<std::string> LineReader::text(const SourceInfo& source, ByteOffset offset, std::size_t length)
{
    std::string text;
    if (source.format && source.format->binary()) {
        if (auto read = state_->read(source, offset.value, std::min<std::size_t>(length, 256), text); !read)
            return std::unexpected(read.error());
        return hexadecimal(text);
    }
    if (is_utf16(source) && !source.compressed) {
        // Without a segment the place in the file is not known; such files are small, so from the start. A mark reads
        // as the three bytes of U+FEFF there.
        if (auto read = state_->read_utf16(source, 0, std::min<std::size_t>(3, offset.value + length), text); !read)
            return std::unexpected(read.error());
        const std::uint64_t start = text == "\xEF\xBB\xBF" ? 2 : 0;
        if (auto read = state_->read_utf16(source, start, offset.value + length, text); !read)
            return std::unexpected(read.error());
        text.erase(0, offset.value);
    } else if (auto read = state_->read(source, offset.value, length, text); !read) {
        return std::unexpected(read.error());
    }
    return to_utf8(text);
}

Result<std::string> LineReader::bytes(const Snapshot& snapshot, FileId file, ByteOffset offset, std::size_t length)
{
    const SourceInfo* source = snapshot.source(file);
    if (!source)
        return failure(ErrorCode::NotFound);
    std::string out;
    if (!is_utf16(*source) || source->compressed) {
        if (auto read = state_->read(*source, offset.value, length, out); !read)
            return std::unexpected(read.error());
        return out;
    }
    std::uint64_t base = 0, raw_base = 0;
    bool known = false;
    for (const SegmentRef& ref : snapshot.segments) {
        const Segment& s = *ref.data;
        if (s.file == file && s.base <= offset.value && (!known || s.base > base)) {
            base = s.base;
            raw_base = s.raw_base;
            known = true;
        }
    }
    if (!known) {
        if (auto read = state_->read_utf16(*source, 0, std::min<std::size_t>(3, offset.value + length), out); !read)
            return std::unexpected(read.error());
        raw_base = out == "\xEF\xBB\xBF" ? 2 : 0;
    }
    const auto before = static_cast<std::size_t>(offset.value - base);
    if (auto read = state_->read_utf16(*source, raw_base, before + length, out); !read)
        return std::unexpected(read.error());
    out.erase(0, before);
    return out;
}

Result<SegmentText> LineReader::segment_text(const Snapshot& snapshot, std::uint32_t index, SegmentBuffer& buffer)
{
    const Segment& segment = *snapshot.segments[index].data;
    const SourceInfo& source = *snapshot.source(segment.file);
    if (source.format->binary()) {
        Segment& places = buffer.rendered;
        places = Segment{};
        places.rows = segment.rows;
        places.offset = Column<std::uint32_t>(segment.rows);
        places.length = Column<std::uint16_t>(segment.rows);
        buffer.text.clear();
        for (std::uint32_t row = 0; row < segment.rows; ++row) {
            const std::size_t start = buffer.text.size();
            const RecordPlace place{segment.base + segment.offset[row], segment.text_length(row)};
            if (auto made = state_->render(source, place, buffer.text); !made)
                return std::unexpected(made.error());
            places.offset[row] = static_cast<std::uint32_t>(start);
            const auto length = static_cast<std::uint32_t>(buffer.text.size() - start);
            places.length[row] = static_cast<std::uint16_t>(std::min<std::uint32_t>(length, Segment::long_length));
            if (places.length[row] == Segment::long_length)
                places.lengths.push_back({row, length});
            buffer.text += '\n';
        }
        return SegmentText{buffer.text, &places};
    }
    const auto read = is_utf16(source) && !source.compressed
                          ? state_->read_utf16(source, segment.raw_base, segment.bytes, buffer.text)
                          : state_->read(source, segment.base, segment.bytes, buffer.text);
    if (!read)
        return std::unexpected(read.error());
    return SegmentText{buffer.text, &segment};
}

}
