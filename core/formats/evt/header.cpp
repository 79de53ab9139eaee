// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evt/header.h"

#include "core/formats/evt/layout.h"

#include <algorithm>
#include <array>

namespace spoor::evt {
namespace {

// ELF_LOGFILE_HEADER_DIRTY, ELF_LOGFILE_HEADER_WRAP
constexpr std::uint32_t dirty_flag = 1;
constexpr std::uint32_t wrap_flag = 2;

}

std::optional<Header> read_header(std::string_view head)
{
    if (head.size() < header_size || number32(head, 0) != header_size || head.substr(4, 4) != signature)
        return std::nullopt;
    Header header;
    header.oldest = number32(head, 0x10);
    header.end = number32(head, 0x14);
    const std::uint32_t flags = number32(head, 0x24);
    header.dirty = (flags & dirty_flag) != 0;
    header.wrapped = (flags & wrap_flag) != 0;
    return header;
}

std::optional<EndMark> read_end_mark(std::string_view bytes, std::size_t at)
{
    constexpr std::array<char, 12> rest = {0x22, 0x22, 0x22, 0x22, 0x33, 0x33, 0x33, 0x33, 0x44, 0x44, 0x44, 0x44};
    const std::string_view mark = bytes.substr(std::min(at, bytes.size()), end_mark_size);
    if (!mark.starts_with(end_mark_begin))
        return std::nullopt;
    const std::string_view words = mark.substr(8, rest.size());
    if (words != std::string_view(rest.data(), words.size()))
        return std::nullopt;
    if (mark.size() < end_mark_size)
        return EndMark{};
    return EndMark{number32(mark, 0x14), number32(mark, 0x18)};
}

}
