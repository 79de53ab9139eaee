// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/chunk.h"

#include "core/formats/evtx/bytes.h"

#include <algorithm>

#include <zlib.h>

namespace spoor::evtx {
namespace {

// A record holds at least its header, the copy of its size and a token.
constexpr std::uint32_t smallest_record = 29;

std::uint32_t crc(std::uint32_t before, std::string_view bytes)
{
    return static_cast<std::uint32_t>(
        ::crc32(before, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

}

bool file_header_is_sound(std::string_view file)
{
    return file.starts_with(file_magic) && fits(file, 0, 128) &&
           crc(0, file.substr(0, 120)) == number_at<std::uint32_t>(file, 124);
}

ChunkHeader chunk_header(std::string_view chunk)
{
    ChunkHeader header;
    if (!chunk.starts_with(chunk_magic) || !fits(chunk, 0, 128))
        return header;
    header.magic = true;
    header.last_number = number_at<std::uint64_t>(chunk, 16);
    header.free = std::min<std::uint32_t>(number_at<std::uint32_t>(chunk, 48), chunk_size);
    header.records_sum = number_at<std::uint32_t>(chunk, 52);
    header.sum_is_right = fits(chunk, 0, chunk_header_size) &&
                          crc(crc(0, chunk.substr(0, 120)), chunk.substr(128, chunk_header_size - 128)) ==
                              number_at<std::uint32_t>(chunk, 124);
    return header;
}

bool records_sum_is_right(std::string_view chunk, const ChunkHeader& header)
{
    return header.free >= chunk_header_size && header.free <= chunk.size() &&
           crc(0, chunk.substr(chunk_header_size, header.free - chunk_header_size)) == header.records_sum;
}

std::optional<RecordFrame> record_at(std::string_view chunk, std::size_t offset)
{
    if (!fits(chunk, offset, smallest_record) || chunk.substr(offset, 4) != record_magic)
        return std::nullopt;
    RecordFrame record;
    record.offset = static_cast<std::uint32_t>(offset);
    record.size = number_at<std::uint32_t>(chunk, offset + 4);
    if (record.size < smallest_record || !fits(chunk, offset, record.size) ||
        number_at<std::uint32_t>(chunk, offset + record.size - 4) != record.size)
        return std::nullopt;
    record.number = number_at<std::uint64_t>(chunk, offset + 8);
    record.written = number_at<std::uint64_t>(chunk, offset + 16);
    return record;
}

bool is_all_zero(std::string_view bytes) { return bytes.find_first_not_of('\0') == std::string_view::npos; }

}
