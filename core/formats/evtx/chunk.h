// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of an .evtx file: a header block of 4096 bytes, then chunks of 64 KiB, each with its own strings and templates.
// Sources: A. Schuster, "Introducing the Microsoft Vista event log file format" (DFRWS 2007); the format notes of the
// libevtx project, "Windows XML Event Log (EVTX)"; checksums and sizes checked on files of Windows 7 to 11.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace spoor::evtx {

constexpr std::size_t file_header_size = 4096;
constexpr std::size_t chunk_size = 65536;
constexpr std::size_t chunk_header_size = 512;  ///< with the tables of strings and templates
constexpr std::string_view file_magic{"ElfFile\0", 8};
constexpr std::string_view chunk_magic{"ElfChnk\0", 8};
constexpr std::string_view record_magic{"\x2a\x2a\0\0", 4};

/// Whether the header block of a file is there and its checksum (CRC-32 of the first 120 bytes) right.
bool file_header_is_sound(std::string_view file);

struct ChunkHeader {
    bool magic = false;  ///< without it nothing else is filled
    bool sum_is_right = false;  ///< CRC-32 of bytes 0–119 and 128–511
    std::uint64_t last_number = 0;  ///< of the last record, as record headers count
    std::uint32_t free = 0;  ///< where free space begins, at most `chunk_size`
    std::uint32_t records_sum = 0;
};
ChunkHeader chunk_header(std::string_view chunk);

/// Whether CRC-32 over all records up to the free space is what the header says. False where the chunk is cut off.
bool records_sum_is_right(std::string_view chunk, const ChunkHeader& header);

/// A record whose frame is whole: magic, and a size that is repeated at its end.
struct RecordFrame {
    std::uint32_t offset = 0;  ///< in the chunk
    std::uint32_t size = 0;
    std::uint64_t number = 0;
    std::uint64_t written = 0;  ///< FILETIME; often 0 or wrong. Not the event's time.

    std::uint32_t content() const { return offset + 24; }  ///< where its binary XML begins
    std::uint32_t content_end() const { return offset + size - 4; }
};
std::optional<RecordFrame> record_at(std::string_view chunk, std::size_t offset);

bool is_all_zero(std::string_view bytes);

}
