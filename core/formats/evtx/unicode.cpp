// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/unicode.h"

#include "core/formats/evtx/bytes.h"

#include <array>

namespace spoor::evtx {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

void append_code_point(char32_t c, std::string& out)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | c >> 6);
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | c >> 12);
        out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | c >> 18);
        out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
        out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

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
            append_code_point(unit, out);
            continue;
        }
        const char32_t low = number_at<std::uint16_t>(units, 2 * i + 2);
        if (unit > 0xDBFF || low < 0xDC00 || low > 0xDFFF) {
            out += replacement;
            continue;
        }
        append_code_point(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), out);
        ++i;
    }
    if (odd)
        out += replacement;
}

void append_escaped(std::string_view utf8, bool quotes, std::string& out)
{
    std::size_t done = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c > '>' || (c >= ' ' && c != '&' && c != '<' && c != '>' && c != '\''))
            continue;
        if ((c == '\'' || c == '\t') && !quotes)
            continue;
        out += utf8.substr(done, i - done);
        done = i + 1;
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '\'':
            out += "&apos;";
            break;
        default:
            // A record is one line. No form of XML knows NUL.
            if (c == 0) {
                out += replacement;
            } else {
                out += "&#";
                out += std::to_string(c);
                out += ';';
            }
            break;
        }
    }
    out += utf8.substr(done);
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
