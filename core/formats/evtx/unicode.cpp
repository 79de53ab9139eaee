// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/unicode.h"

#include "core/formats/evtx/bytes.h"
#include "core/io/encoding.h"

#include <array>

namespace spoor::evtx {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// How many bytes are ASCII at the beginning, up to which it writes them to `to`. Nearly all text of events is.
std::size_t ascii_run(const char* from, std::size_t units, char* to)
{
    std::size_t i = 0;
    for (; i + 8 <= units; i += 8) {
        std::array<std::uint16_t, 8> eight;
        std::memcpy(eight.data(), from + 2 * i, sizeof eight);
        std::uint16_t seen = 0;
        for (std::size_t k = 0; k < 8; ++k) {
            seen = static_cast<std::uint16_t>(seen | eight[k]);
            to[i + k] = static_cast<char>(eight[k]);
        }
        if (seen & 0xFF80)
            break;
    }
    for (; i < units; ++i) {
        std::uint16_t unit;
        std::memcpy(&unit, from + 2 * i, sizeof unit);
        if (unit & 0xFF80)
            break;
        to[i] = static_cast<char>(unit);
    }
    return i;
}

bool name_character(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.' || c == ':' || c >= 0x80;
}

}

void append_utf16(std::string_view units, std::string& out)
{
    const bool odd = units.size() % 2 != 0;
    if (odd)
        units.remove_suffix(1);
    while (units.size() >= 2 && units[units.size() - 1] == '\0' && units[units.size() - 2] == '\0')
        units.remove_suffix(2);
    const std::size_t count = units.size() / 2;
    const std::size_t before = out.size();
    std::size_t plain = 0;
    out.resize_and_overwrite(before + count, [&](char* data, std::size_t) {
        plain = ascii_run(units.data(), count, data + before);
        return before + plain;
    });
    for (std::size_t i = plain; i < count; ++i) {
        const char32_t unit = number_at<std::uint16_t>(units, 2 * i);
        if (unit < 0xD800 || unit > 0xDFFF) {
            append_utf8(out, unit);
            continue;
        }
        const char32_t low = number_at<std::uint16_t>(units, 2 * i + 2);
        if (unit > 0xDBFF || low < 0xDC00 || low > 0xDFFF) {
            out += replacement;
            continue;
        }
        append_utf8(out, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
        ++i;
    }
    if (odd)
        out += replacement;
}

std::string xml_name(std::string_view units)
{
    std::string name;
    append_utf16(units, name);
    for (char& c : name)
        if (!name_character(static_cast<unsigned char>(c)))
            c = '_';
    return name.empty() ? "_" : name;
}

}
