// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/encoding.h"

#include <array>
#include <cstddef>
#include <cstring>

namespace spoor {
namespace {

constexpr std::array<std::string_view, 6> names = {"utf-8",    "utf-8-bom",    "utf-16le",
                                                   "utf-16be", "windows-1252", "binary"};

// 0x80 to 0x9F of Windows-1252, by Unicode's mapping table CP1252.TXT; the rest is as in ISO 8859-1.
constexpr std::array<char16_t, 32> cp1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

std::uint64_t word_at(const char* p)
{
    std::uint64_t word = 0;
    std::memcpy(&word, p, sizeof word);
    return word;
}

// Length of the well-formed sequence at p (RFC 3629, section 4), or 0.
std::size_t sequence(const unsigned char* p, std::size_t left)
{
    const auto tail = [&](std::size_t i, unsigned char low = 0x80, unsigned char high = 0xBF) {
        return p[i] >= low && p[i] <= high;
    };
    const unsigned char lead = p[0];
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return left >= 2 && tail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned char low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned char high = lead == 0xED ? 0x9F : 0xBF;
        return left >= 3 && tail(1, low, high) && tail(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned char low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = lead == 0xF4 ? 0x8F : 0xBF;
        return left >= 4 && tail(1, low, high) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

// Files that are known by their first bytes, among them such whose beginning could pass for text.
bool known_binary(std::string_view head)
{
    using namespace std::string_view_literals;
    for (const std::string_view magic : {"\x7F"
                                         "ELF"sv,
                                         "\x89PNG\r\n"sv, "ElfFile\0"sv, "GIF8"sv, "\xFF\xD8\xFF"sv, "%PDF-"sv,
                                         "SQLite format 3\0"sv, "PK\x03\x04"sv, "\x1F\x8B\x08"sv,
                                         "\xFD"
                                         "7zXZ\0"sv,
                                         "7z\xBC\xAF\x27\x1C"sv, "\x28\xB5\x2F\xFD"sv, "regf"sv, "\xD0\xCF\x11\xE0"sv})
        if (head.starts_with(magic))
            return true;
    // Windows' old event log: a length, then its signature.
    return head.size() >= 8 && head.substr(4, 4) == "LfLe";
}

// Control bytes that no program writes into a text on purpose. ESC and backspace do occur (colours, terminals).
bool strange(unsigned char c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\v' && c != '\f' && c != '\r' && c != '\b' && c != 0x1B) ||
           c == 0x7F;
}

// Every other byte is zero and the rest reads as text. Chinese and the like need their byte order mark.
bool utf16_without_mark(std::string_view head, bool big_endian)
{
    const std::size_t units = head.size() / 2;
    if (units < 4)
        return false;
    std::size_t zero_high = 0, zero_low = 0, odd_text = 0;
    for (std::size_t i = 0; i < units; ++i) {
        const auto high = static_cast<unsigned char>(head[2 * i + (big_endian ? 0 : 1)]);
        const auto low = static_cast<unsigned char>(head[2 * i + (big_endian ? 1 : 0)]);
        zero_high += high == 0;
        zero_low += low == 0;
        odd_text += high == 0 && strange(low) && low != 0;
    }
    return zero_high * 10 >= units * 7 && zero_low * 50 <= units && odd_text * 50 <= units;
}

bool looks_binary(std::string_view head)
{
    // IIS leaves runs of zeros after a crash, a page at a time; a program file has them short and everywhere.
    constexpr std::size_t crash_run = 32;
    std::size_t looked_at = 0, bad = 0;
    for (std::size_t i = 0; i < head.size();) {
        if (head[i] != '\0') {
            ++looked_at;
            bad += strange(static_cast<unsigned char>(head[i++]));
            continue;
        }
        const std::size_t end = std::min(head.find_first_not_of('\0', i), head.size());
        // A line of nothing else is what a crash leaves too, however short.
        const bool whole_line =
            (i == 0 || head[i - 1] == '\n') && end < head.size() && (head[end] == '\n' || head[end] == '\r');
        if (end - i < crash_run && end != head.size() && !whole_line) {
            looked_at += end - i;
            bad += end - i;
        }
        i = end;
    }
    // Random and compressed bytes have 1 in 9; a log with stray control bytes has far fewer.
    return bad * 25 > looked_at;
}

}

void append_utf8(std::string& out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

std::string_view name(Encoding encoding) { return names[static_cast<std::size_t>(encoding)]; }

Encoding encoding_of_head(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        return looks_binary(head.substr(3)) ? Encoding::Binary : Encoding::Utf8Bom;
    if (head.starts_with("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (head.starts_with("\xFE\xFF"))
        return Encoding::Utf16Be;
    if (known_binary(head))
        return Encoding::Binary;
    if (utf16_without_mark(head, false))
        return Encoding::Utf16Le;
    if (utf16_without_mark(head, true))
        return Encoding::Utf16Be;
    return looks_binary(head) ? Encoding::Binary : Encoding::Utf8;
}

bool is_ascii(std::string_view text)
{
    const char* p = text.data();
    const char* const end = p + text.size();
    constexpr std::uint64_t high_bits = 0x8080808080808080u;
    // 64 bytes a turn without a branch inside, so that the compiler makes vector code of it.
    for (; end - p >= 64; p += 64) {
        std::uint64_t all = 0;
        for (int i = 0; i < 64; i += 8)
            all |= word_at(p + i);
        if (all & high_bits)
            return false;
    }
    unsigned char all = 0;
    for (; p < end; ++p)
        all |= static_cast<unsigned char>(*p);
    return all < 0x80;
}

bool is_utf8(std::string_view text)
{
    const char* p = text.data();
    std::size_t left = text.size();
    while (left) {
        if (left >= 8 && !(word_at(p) & 0x8080808080808080u)) {
            p += 8;
            left -= 8;
            continue;
        }
        const std::size_t n = sequence(reinterpret_cast<const unsigned char*>(p), left);
        if (n == 0)
            return false;
        p += n;
        left -= n;
    }
    return true;
}

std::string to_utf8(std::string_view bytes)
{
    if (is_utf8(bytes))
        return std::string(bytes);
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char raw : bytes) {
        const auto c = static_cast<unsigned char>(raw);
        append_utf8(out, c >= 0x80 && c < 0xA0 ? cp1252[c - 0x80] : char32_t{c});
    }
    return out;
}

std::string utf16_to_utf8(std::string_view bytes, bool big_endian)
{
    const std::size_t units = bytes.size() / 2;
    const auto unit = [&](std::size_t i) {
        const auto a = static_cast<unsigned char>(bytes[2 * i]);
        const auto b = static_cast<unsigned char>(bytes[2 * i + 1]);
        return static_cast<char32_t>(big_endian ? a << 8 | b : b << 8 | a);
    };
    std::string out;
    out.reserve(units + units / 8);
    for (std::size_t i = 0; i < units; ++i) {
        const char32_t c = unit(i);
        if (c < 0xD800 || c > 0xDFFF) {
            append_utf8(out, c);
        } else if (c < 0xDC00 && i + 1 < units && unit(i + 1) >= 0xDC00 && unit(i + 1) <= 0xDFFF) {
            append_utf8(out, 0x10000 + ((c - 0xD800) << 10) + (unit(i + 1) - 0xDC00));
            ++i;
        } else {
            append_utf8(out, 0xFFFD);
        }
    }
    return out;
}

std::uint64_t utf16_units(std::string_view utf8)
{
    std::uint64_t units = 0;
    for (const char raw : utf8) {
        const auto c = static_cast<unsigned char>(raw);
        units += (c & 0xC0) != 0x80;
        units += c >= 0xF0;
    }
    return units;
}

std::string_view utf8_prefix(std::string_view utf8, std::size_t limit)
{
    if (utf8.size() <= limit)
        return utf8;
    // 10xxxxxx is the inside of a character.
    while (limit > 0 && (static_cast<unsigned char>(utf8[limit]) & 0xC0) == 0x80)
        --limit;
    return utf8.substr(0, limit);
}

}
