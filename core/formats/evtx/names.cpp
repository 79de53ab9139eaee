// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/names.h"

#include "core/formats/evtx/bytes.h"

namespace spoor::evtx {
namespace {

bool is_plain(std::uint16_t unit)
{
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9') ||
           unit == '_' || unit == '-' || unit == '.' || unit == ':';
}

}

std::optional<Name> name_at(std::string_view chunk, std::size_t offset)
{
    constexpr std::size_t header = 8;
    if (!fits(chunk, offset, header))
        return std::nullopt;
    const std::size_t count = number_at<std::uint16_t>(chunk, offset + 6);
    if (count == 0 || !fits(chunk, offset + header, 2 * count + 2))
        return std::nullopt;
    std::uint32_t hash = 0;
    bool plain = count < 256;
    for (std::size_t i = 0; i < count; ++i) {
        const auto unit = number_at<std::uint16_t>(chunk, offset + header + 2 * i);
        hash = hash * 65599 + unit;
        plain = plain && is_plain(unit);
    }
    if (!plain && static_cast<std::uint16_t>(hash) != number_at<std::uint16_t>(chunk, offset + 4))
        return std::nullopt;
    return Name{chunk.substr(offset + header, 2 * count), offset + header + 2 * count + 2};
}

}
