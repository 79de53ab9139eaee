// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/fold.h"

#include "core/io/encoding.h"

namespace spoor::query {
namespace {

bool between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

// Blocks where capital and small letters alternate, the capital on an even or on an odd number.
bool pairs_from_even(char32_t c)
{
    return (between(c, 0x100, 0x137) && c != 0x130 && c != 0x131) || between(c, 0x14A, 0x177) ||
           between(c, 0x460, 0x481) || between(c, 0x48A, 0x4BF) || between(c, 0x4D0, 0x52F);
}

bool pairs_from_odd(char32_t c)
{
    return between(c, 0x139, 0x148) || between(c, 0x179, 0x17E) || between(c, 0x4C1, 0x4CE);
}

}

char32_t fold(char32_t c)
{
    if (c < 0x80)
        return between(c, 'A', 'Z') ? c + 32 : c;
    if (between(c, 0xC0, 0xDE) && c != 0xD7)
        return c + 32;
    if (pairs_from_even(c))
        return c | 1;
    if (pairs_from_odd(c))
        return c % 2 ? c + 1 : c;
    if (c == 0x178)
        return 0xFF;
    if (between(c, 0x391, 0x3AB) && c != 0x3A2)
        return c + 32;
    if (c == 0x386)
        return 0x3AC;
    if (between(c, 0x388, 0x38A))
        return c + 37;
    if (c == 0x38C)
        return 0x3CC;
    if (between(c, 0x38E, 0x38F))
        return c + 63;
    if (between(c, 0x410, 0x42F))
        return c + 32;
    if (between(c, 0x400, 0x40F))
        return c + 80;
    return c;
}

char32_t other_case(char32_t c)
{
    if (const char32_t small = fold(c); small != c)
        return small;
    // The capitals of these blocks stand within 80 places below their small letters, but for ÿ.
    if (c == 0xFF)
        return 0x178;
    if (c >= 0x530)
        return c;
    for (char32_t back = 1; back <= 80 && back < c; ++back)
        if (fold(c - back) == c)
            return c - back;
    return c;
}

Decoded decode_at(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const unsigned length = lead < 0x80                   ? 1
                            : lead >= 0xC2 && lead < 0xE0 ? 2
                            : lead >= 0xE0 && lead < 0xF0 ? 3
                            : lead >= 0xF0 && lead < 0xF5 ? 4
                                                          : 0;
    if (length == 1)
        return {lead, 1};
    if (length == 0 || at + length > text.size())
        return {0xFFFD, 1};
    char32_t c = lead & (0x7Fu >> length);
    for (unsigned i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return {0xFFFD, 1};
        c = c << 6 | (byte(at + i) & 0x3Fu);
    }
    return {c, length};
}

void fold(std::string_view text, std::string& out)
{
    out.clear();
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            out += fold_ascii(text[at++]);
            continue;
        }
        const Decoded d = decode_at(text, at);
        if (const char32_t c = fold(d.c); c != d.c)
            append_utf8(out, c);
        else
            out.append(text.substr(at, d.length));
        at += d.length;
    }
}

std::string folded(std::string_view text)
{
    std::string out;
    fold(text, out);
    return out;
}

bool equal_folded(std::string_view text, std::string_view folded_text)
{
    if (text.size() != folded_text.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (fold_ascii(text[i]) != folded_text[i]) {
            if (static_cast<unsigned char>(text[i]) < 0x80)
                return false;
            return folded(text) == folded_text;
        }
    }
    return true;
}

}
