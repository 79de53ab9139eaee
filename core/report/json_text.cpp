// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_text.h"

#include "core/report/utf8.h"
#include "core/report/visible_text.h"

#include <array>
#include <cstdint>

namespace spoor {
namespace {

// Bytes that cannot be copied as they stand.
constexpr std::array<bool, 256> special = [] {
    std::array<bool, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = i < 0x20 || i == '"' || i == '\\' || i >= 0x7F;
    return table;
}();

void append_escape(std::string& out, std::uint32_t code)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    out += digits[code >> 12 & 15];
    out += digits[code >> 8 & 15];
    out += digits[code >> 4 & 15];
    out += digits[code & 15];
}

void append_special(std::string& out, std::uint32_t code, std::string_view bytes)
{
    switch (code) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    if (code < 0x20 || (code >= 0x7F && code < 0xA0) || turns_direction(code) || code == 0x2028 || code == 0x2029)
        append_escape(out, code);
    else
        out += bytes;
}

}

void append_json_string(std::string& out, std::string_view text)
{
    out += '"';
    while (!text.empty()) {
        std::size_t plain = 0;
        while (plain < text.size() && !special[static_cast<std::uint8_t>(text[plain])])
            ++plain;
        out.append(text.substr(0, plain));
        text.remove_prefix(plain);
        if (text.empty())
            break;
        const CodePoint code = first_code_point(text);
        append_special(out, code.value, code.valid ? text.substr(0, code.bytes) : "\xEF\xBF\xBD");
        text.remove_prefix(code.bytes);
    }
    out += '"';
}

}
