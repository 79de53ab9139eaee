// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markup.h"

#include "core/report/utf8.h"

namespace spoor::report {
namespace {

void append_references(std::string& out, std::string_view text)
{
    for (const char c : text) {
        switch (c) {
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '&':
            out += "&amp;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
}

int value_of(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

}

void append_markup(std::string& out, std::string_view text, LineEnds ends)
{
    append_references(out, visible(text, ends));
}

std::string markup(std::string_view text, LineEnds ends)
{
    std::string out;
    append_markup(out, text, ends);
    return out;
}

std::string percent_text(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    while (!bytes.empty()) {
        const CodePoint code = first_code_point(bytes);
        const std::string_view piece = bytes.substr(0, code.bytes);
        bytes.remove_prefix(code.bytes);
        if (piece != "%" && visible(piece) == piece) {
            out += piece;
            continue;
        }
        for (const char c : piece) {
            out += '%';
            out += digits[static_cast<unsigned char>(c) >> 4];
            out += digits[static_cast<unsigned char>(c) & 15];
        }
    }
    return out;
}

std::string bytes_of_percent_text(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && value_of(text[i + 1]) >= 0 && value_of(text[i + 2]) >= 0) {
            out += static_cast<char>(value_of(text[i + 1]) * 16 + value_of(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string elided(std::string_view text, std::size_t characters)
{
    std::string out;
    append_visible(out, text, LineEnds::Show, characters);
    return out;
}

}
