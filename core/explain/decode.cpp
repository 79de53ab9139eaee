// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/decode.h"

#include "core/explain/table.h"
#include "core/io/encoding.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace spoor::explain {
namespace {

int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char l = static_cast<char>(c | 0x20);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

std::optional<unsigned> hex_number(std::string_view text, std::size_t at, std::size_t digits)
{
    if (at + digits > text.size())
        return std::nullopt;
    unsigned value = 0;
    for (std::size_t i = at; i < at + digits; ++i) {
        const int d = hex_digit(text[i]);
        if (d < 0)
            return std::nullopt;
        value = value * 16 + static_cast<unsigned>(d);
    }
    return value;
}

// A byte, and whether an escape stood for it: raw bytes above 0x7F are letters of some code page, not overlong forms.
struct Byte {
    unsigned char value;
    bool escaped;
};

void append_utf8(std::vector<Byte>& out, unsigned c)
{
    const auto put = [&](unsigned byte) { out.push_back({static_cast<unsigned char>(byte), false}); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0xD800 || c > 0xDFFF) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xEF);
        put(0xBF);
        put(0xBD);
    }
}

std::vector<Byte> unescape(std::string_view text, bool& changed)
{
    std::vector<Byte> out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            if (const auto byte = hex_number(text, i + 1, 2)) {
                out.push_back({static_cast<unsigned char>(*byte), true});
                i += 2;
                changed = true;
                continue;
            }
            if (i + 1 < text.size() && (text[i + 1] | 0x20) == 'u') {
                if (const auto unit = hex_number(text, i + 2, 4)) {
                    append_utf8(out, *unit);
                    i += 5;
                    changed = true;
                    continue;
                }
            }
        }
        out.push_back({static_cast<unsigned char>(text[i]), false});
    }
    return out;
}

// How many bytes of an overlong ASCII character begin here, or 0; the character is put in `c`.
std::size_t overlong_at(const std::vector<Byte>& b, std::size_t i, char& c)
{
    const auto escaped = [&](std::size_t n) {
        if (i + n > b.size())
            return false;
        for (std::size_t k = i; k < i + n; ++k)
            if (!b[k].escaped)
                return false;
        return true;
    };
    const auto continues = [&](std::size_t k) { return (b[k].value & 0xC0) == 0x80; };
    if ((b[i].value == 0xC0 || b[i].value == 0xC1) && escaped(2)) {
        c = static_cast<char>((b[i].value & 1) << 6 | (b[i + 1].value & 0x3F));
        return 2;
    }
    if (b[i].value == 0xE0 && escaped(3) && (b[i + 1].value & 0xFE) == 0x80 && continues(i + 2)) {
        c = static_cast<char>((b[i + 1].value & 1) << 6 | (b[i + 2].value & 0x3F));
        return 3;
    }
    if (b[i].value == 0xF0 && escaped(4) && b[i + 1].value == 0x80 && (b[i + 2].value & 0xFE) == 0x80 &&
        continues(i + 3)) {
        c = static_cast<char>((b[i + 2].value & 1) << 6 | (b[i + 3].value & 0x3F));
        return 4;
    }
    return 0;
}

std::string visible(std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7F) {
            out += c;
            continue;
        }
        out += "\\x";
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

}

Decoded decode_escapes(std::string_view raw, bool query)
{
    Decoded result;
    std::string text(raw);
    if (query)
        for (char& c : text)
            if (c == '+')
                c = ' ';
    while (result.layers < max_layers && text.find('%') != std::string::npos) {
        bool changed = false;
        const std::vector<Byte> bytes = unescape(text, changed);
        if (!changed)
            break;
        ++result.layers;
        text.clear();
        for (std::size_t i = 0; i < bytes.size();) {
            char c = 0;
            if (const std::size_t n = overlong_at(bytes, i, c)) {
                text += c;
                result.overlong = true;
                i += n;
            } else {
                text += static_cast<char>(bytes[i++].value);
            }
        }
    }
    result.text = visible(to_utf8(text));
    return result;
}

std::string flattened(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (text.substr(i, 2) == "/*") {
            const std::size_t end = text.find("*/", i + 2);
            if (end != std::string_view::npos) {
                i = end + 1;
                c = ' ';
            }
        }
        if (c == ' ' || c == '\t') {
            if (!out.ends_with(' '))
                out += ' ';
        } else {
            out += c;
        }
    }
    return lower(out);
}

}
