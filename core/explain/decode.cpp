// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/decode.h"

#include "core/explain/table.h"
#include "core/io/encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>
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

// A byte, and what stood for it: raw bytes above 0x7F are letters of some code page, not overlong forms.
enum class Written : std::uint8_t { Raw, Escaped, Unit };
struct Byte {
    unsigned char value;
    Written as;
};

class Reasons {
public:
    void add(Hiding reason) { bits_ |= 1u << static_cast<unsigned>(reason); }
    bool has(Hiding reason) const { return bits_ >> static_cast<unsigned>(reason) & 1; }

    // An ASCII character that something stood for.
    void add_ascii(unsigned char c, Written as, bool query)
    {
        const bool letter = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
        if (c == 0)
            add(Hiding::Nul);
        else if (c == '\r' || c == '\n')
            add(Hiding::LineEnd);
        else if (c < 0x20 || c == 0x7F)
            add(Hiding::Control);
        else if (c == '.' || ((c == '/' || c == '\\') && (!query || as == Written::Unit)))
            add(Hiding::Separator);
        else if (letter || as == Written::Unit)
            add(Hiding::Plain);
    }

    std::vector<Hiding> all() const
    {
        std::vector<Hiding> out;
        for (int i = 0; i < hiding_count; ++i)
            if (has(static_cast<Hiding>(i)))
                out.push_back(static_cast<Hiding>(i));
        return out;
    }

private:
    unsigned bits_ = 0;
};

void append_utf8(std::vector<Byte>& out, unsigned c)
{
    const auto put = [&](unsigned byte) { out.push_back({static_cast<unsigned char>(byte), Written::Unit}); };
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
                out.push_back({static_cast<unsigned char>(*byte), Written::Escaped});
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
        out.push_back({static_cast<unsigned char>(text[i]), Written::Raw});
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
            if (b[k].as != Written::Escaped)
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

// The character at `i` of valid UTF-8, and how many bytes it takes.
struct Character {
    char32_t code;
    std::size_t size;
};

Character character_at(std::string_view text, std::size_t i)
{
    const auto at = [&](std::size_t k) -> char32_t {
        return i + k < text.size() ? static_cast<unsigned char>(text[i + k]) & 0x3F : 0;
    };
    const auto first = static_cast<unsigned char>(text[i]);
    if (first < 0xC0)
        return {first, 1};
    if (first < 0xE0)
        return {(first & 0x1Fu) << 6 | at(1), 2};
    if (first < 0xF0)
        return {(first & 0x0Fu) << 12 | at(1) << 6 | at(2), 3};
    return {(first & 0x07u) << 18 | at(1) << 12 | at(2) << 6 | at(3), 4};
}

bool is_invisible(char32_t c)
{
    return c == 0xAD || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) ||
           (c >= 0xE0000 && c <= 0xE007F);
}

// Forms that the best-fit tables of Windows turn into characters with a meaning in paths, SQL and HTML.
bool is_lookalike(char32_t c)
{
    static constexpr char32_t forms[] = {0xFF02, 0xFF07, 0xFF0E, 0xFF0F, 0xFF1C, 0xFF1E,
                                         0xFF3C, 0x2024, 0x2044, 0x2215, 0x2216, 0x02B9};
    return std::ranges::find(forms, c) != std::end(forms);
}

void append_hex(std::string& out, std::string_view sign, char32_t value, int digits)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += sign;
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        out += hex[value >> shift & 15];
}

// The text with nothing in it that cannot be seen.
std::string visible(std::string_view text, Reasons& reasons)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Character c = character_at(text, i);
        if (c.code < 0x20 || c.code == 0x7F) {
            append_hex(out, "\\x", c.code, 2);
        } else if (c.code >= 0x80 && c.code < 0xA0) {
            reasons.add(Hiding::Control);
            append_hex(out, "\\u", c.code, 4);
        } else if (is_invisible(c.code)) {
            reasons.add(Hiding::Invisible);
            append_hex(out, "\\u", c.code, c.code > 0xFFFF ? 5 : 4);
        } else {
            if (is_lookalike(c.code))
                reasons.add(Hiding::Lookalike);
            out += text.substr(i, c.size);
        }
        i += c.size;
    }
    return out;
}

// The code point of a reference of HTML that begins at `i`, and its length; length 0 where none does.
Character reference_at(std::string_view text, std::size_t i)
{
    static constexpr std::pair<std::string_view, char32_t> names[] = {
        {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
    for (const auto& [word, code] : names)
        if (text.substr(i, word.size()) == word)
            return {code, word.size()};
    if (text.substr(i, 2) != "&#")
        return {0, 0};
    std::size_t at = i + 2;
    const unsigned base = at < text.size() && (text[at] | 0x20) == 'x' ? 16 : 10;
    at += base == 16;
    const std::size_t digits = at;
    char32_t code = 0;
    for (; at < text.size() && at < digits + 8; ++at) {
        const int digit = hex_digit(text[at]);
        if (digit < 0 || static_cast<unsigned>(digit) >= base)
            break;
        code = code * base + static_cast<unsigned>(digit);
    }
    const bool ends = at > digits && at < text.size() && text[at] == ';';
    const bool exists = code < 0x110000 && (code < 0xD800 || code > 0xDFFF);
    return ends && exists ? Character{code, at + 1 - i} : Character{0, 0};
}

std::string without_references(std::string_view text, Reasons& reasons)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Character c = text[i] == '&' ? reference_at(text, i) : Character{0, 0};
        if (c.size == 0) {
            out += text[i++];
            continue;
        }
        reasons.add(Hiding::Entity);
        if (c.code < 0x10000) {
            std::vector<Byte> bytes;
            append_utf8(bytes, c.code);
            for (const Byte& b : bytes)
                out += static_cast<char>(b.value);
        } else {
            for (int shift = 18; shift >= 0; shift -= 6)
                out += static_cast<char>((shift == 18 ? 0xF0 : 0x80) | (c.code >> shift & 0x3F));
        }
        i += c.size;
    }
    return out;
}

// How many steps to the folder above.
std::size_t steps_up(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t i = text.find(".."); i != std::string_view::npos; i = text.find("..", i + 2)) {
        const bool at_end = i + 2 == text.size();
        const bool behind = i > 0 && (text[i - 1] == '/' || text[i - 1] == '\\');
        count += at_end ? behind : text[i + 2] == '/' || text[i + 2] == '\\';
    }
    return count;
}

}

std::string_view name(Hiding hiding)
{
    static constexpr std::array<std::string_view, hiding_count> names = {
        "plain", "separator", "layers",  "overlong",  "lookalike", "entity",
        "nul",   "line-end",  "control", "invisible", "traversal"};
    return names[static_cast<std::size_t>(hiding)];
}

Decoded decode_escapes(std::string_view raw, bool query)
{
    Decoded result;
    Reasons reasons;
    std::string text(raw);
    if (query)
        std::ranges::replace(text, '+', ' ');
    while (text.find('%') != std::string::npos) {
        bool changed = false;
        const std::vector<Byte> bytes = unescape(text, changed);
        if (!changed)
            break;
        if (result.layers == max_layers) {
            result.deeper = true;
            break;
        }
        ++result.layers;
        text.clear();
        for (std::size_t i = 0; i < bytes.size();) {
            char c = 0;
            if (const std::size_t n = overlong_at(bytes, i, c)) {
                text += c;
                reasons.add(Hiding::Overlong);
                i += n;
                continue;
            }
            const Byte byte = bytes[i++];
            if (byte.as != Written::Raw && byte.value < 0x80)
                reasons.add_ascii(byte.value, byte.as, query);
            text += static_cast<char>(byte.value);
        }
    }
    if (result.layers > 1)
        reasons.add(Hiding::Layers);
    text = without_references(text, reasons);
    if (steps_up(text) > steps_up(raw))
        reasons.add(Hiding::Traversal);
    result.text = visible(to_utf8(text), reasons);
    result.hidden = reasons.all();
    result.overlong = reasons.has(Hiding::Overlong);
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
