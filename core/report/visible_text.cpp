// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/visible_text.h"

#include "core/report/utf8.h"

#include <algorithm>
#include <cstdio>

namespace spoor {

bool turns_direction(std::uint32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

namespace {

bool is_noncharacter(std::uint32_t c) { return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF); }

// How a character that is not to be sent is shown; empty for all others.
std::string shown(std::uint32_t c)
{
    if (c < 0x20 || c == 0x7F) {
        const std::uint32_t picture = c == 0x7F ? 0x21 : c;  // U+2400 + this, in UTF-8
        return {'\xE2', '\x90', static_cast<char>(0x80 + picture)};
    }
    if ((c >= 0x80 && c < 0xA0) || turns_direction(c) || c == 0x2028 || c == 0x2029 || is_noncharacter(c)) {
        char text[16];
        std::snprintf(text, sizeof text, "<U+%04X>", c);
        return text;
    }
    return {};
}

}

std::size_t append_visible(std::string& out, std::string_view text, LineEnds ends, std::size_t width)
{
    // Nearly all text in logs is this plain.
    if (text.size() <= width && std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; })) {
        out += text;
        return text.size();
    }
    std::size_t used = 0;
    // The longest beginning that leaves room for `…`.
    std::size_t cut_at = out.size();
    std::size_t cut_used = 0;
    while (!text.empty()) {
        const CodePoint code = first_code_point(text);
        const bool kept = code.value == '\n' && ends == LineEnds::Keep;
        const std::string instead = kept ? std::string() : shown(code.value);
        const std::size_t needs = instead.size() > 3 ? instead.size() : 1;
        if (used + needs > width) {
            out.resize(cut_at);
            if (width == 0)
                return 0;
            out += "…";
            return cut_used + 1;
        }
        if (!code.valid)
            out += "\xEF\xBF\xBD";
        else if (!instead.empty())
            out += instead;
        else
            out.append(text.substr(0, code.bytes));
        used += needs;
        if (used < width) {
            cut_at = out.size();
            cut_used = used;
        }
        text.remove_prefix(code.bytes);
    }
    return used;
}

std::string visible(std::string_view text, LineEnds ends)
{
    std::string out;
    append_visible(out, text, ends);
    return out;
}

}
