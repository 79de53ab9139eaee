// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers of the event log files of Windows NT 3.1 to Server 2003. Source: "Event Log File Format" of Microsoft's
// documentation of Event Logging (ELF_LOGFILE_HEADER, EVENTLOGRECORD, ELF_EOF_RECORD). All numbers are little endian.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace spoor::evt {

constexpr std::size_t header_size = 0x30;
constexpr std::size_t end_mark_size = 0x28;
constexpr std::size_t fixed_size = 0x38;     ///< of a record, in front of its texts
constexpr std::size_t least_record = 0x3C;   ///< the fixed part and the length again at the end
/// The service writes no record over 64 KiB; a length beyond this is damage.
constexpr std::size_t longest_record = 0x40000;
constexpr std::string_view signature = "LfLe";
constexpr std::uint32_t fill_word = 0x27;

/// What the first eight bytes of the mark behind the newest record are; three words of 2s, 3s and 4s follow.
constexpr std::string_view end_mark_begin("\x28\0\0\0\x11\x11\x11\x11", 8);

inline std::uint32_t number32(std::string_view bytes, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i]));
    };
    return byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
}

inline std::uint16_t number16(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(static_cast<unsigned char>(bytes[at]) | static_cast<unsigned char>(bytes[at + 1])
                                                                                  << 8);
}

}
