// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/values.h"

#include "core/formats/evtx/bytes.h"
#include "core/formats/evtx/unicode.h"
#include "core/io/encoding.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>

namespace spoor::evtx {
namespace {

constexpr std::int64_t unix_epoch_in_filetime = 116'444'736'000'000'000;  // 100 ns since 1601
constexpr std::uint64_t end_of_9999_in_filetime = 2'650'467'744'000'000'000;

template <class Number>
void append_number(Number value, std::string& out, int base = 10)
{
    std::array<char, 24> digits;
    out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value, base).ptr);
}

template <class Real>
void append_real(Real value, std::string& out)
{
    std::array<char, 40> digits;
    out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
}

void append_padded(std::uint64_t value, std::size_t width, std::string& out)
{
    std::array<char, 20> digits;
    for (std::size_t i = width; i-- > 0; value /= 10)
        digits[i] = static_cast<char>('0' + value % 10);
    out.append(digits.data(), width);
}

std::uint64_t raw_number(std::string_view bytes)
{
    std::uint64_t value = 0;
    std::memcpy(&value, bytes.data(), std::min(bytes.size(), sizeof value));
    return value;
}

std::int64_t signed_number(std::string_view bytes)
{
    const std::size_t width = std::min<std::size_t>(bytes.size(), 8);
    if (width == 0)
        return 0;
    const unsigned shift = 64 - 8 * static_cast<unsigned>(width);
    return static_cast<std::int64_t>(raw_number(bytes) << shift) >> shift;
}

void append_hex_number(std::string_view bytes, std::string& out)
{
    out += "0x";
    append_number(raw_number(bytes), out, 16);
}

void append_hex_bytes(std::string_view bytes, std::string& out)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : bytes) {
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[static_cast<unsigned char>(c) & 15];
    }
}

void append_guid(std::string_view bytes, std::string& out)
{
    if (bytes.size() != 16)
        return append_hex_bytes(bytes, out);
    // The first three parts are little-endian numbers.
    constexpr std::array<std::uint8_t, 16> order = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    out += '{';
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            out += '-';
        append_hex_bytes(bytes.substr(order[i], 1), out);
    }
    out += '}';
}

/// MS-DTYP 2.4.2: revision, count, authority (big-endian, 6 bytes), then the parts.
void append_sid(std::string_view bytes, std::string& out)
{
    const std::size_t parts = bytes.size() < 8 ? 0 : static_cast<unsigned char>(bytes[1]);
    if (bytes.size() < 8 || !fits(bytes, 8, parts * 4))
        return append_hex_bytes(bytes, out);
    out += "S-";
    append_number(static_cast<unsigned>(static_cast<unsigned char>(bytes[0])), out);
    std::uint64_t authority = 0;
    for (std::size_t i = 2; i < 8; ++i)
        authority = authority << 8 | static_cast<unsigned char>(bytes[i]);
    out += '-';
    append_number(authority, out);
    for (std::size_t i = 0; i < parts; ++i) {
        out += '-';
        append_number(number_at<std::uint32_t>(bytes, 8 + 4 * i), out);
    }
}

struct Moment {
    std::uint64_t ticks = 0;  // 100 ns since 1601
    bool valid = false;
};

Moment moment_of(const Item& item)
{
    if (item.type == type_filetime && item.bytes.size() >= 8) {
        const std::uint64_t ticks = number_at<std::uint64_t>(item.bytes, 0);
        return {ticks, ticks < end_of_9999_in_filetime};
    }
    if (item.type != type_systemtime || item.bytes.size() < 16)
        return {};
    const auto part = [&](std::size_t i) { return static_cast<int>(number_at<std::uint16_t>(item.bytes, 2 * i)); };
    const int millis = part(7);
    const auto time = civil_time(part(0), part(1), part(3), part(4), part(5), part(6));
    if (!time || millis > 999)
        return {};
    const std::int64_t ticks = time->value * 10 + unix_epoch_in_filetime + millis * std::int64_t{10'000};
    return {static_cast<std::uint64_t>(ticks), ticks >= 0};
}

void append_time(const Item& item, std::string& out)
{
    const Moment moment = moment_of(item);
    if (!moment.valid)
        return append_hex_bytes(item.bytes, out);
    constexpr std::uint64_t day = 864'000'000'000;
    // Civil date from days, after H. Hinnant, "chrono-compatible low-level date algorithms".
    const auto z = static_cast<std::uint64_t>(moment.ticks / day) + 584'694;  // 1601-01-01 from 0000-03-01
    const std::uint64_t era = z / 146'097, doe = z % 146'097;
    const std::uint64_t yoe = (doe - doe / 1460 + doe / 36'524 - doe / 146'096) / 365;
    const std::uint64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const std::uint64_t mp = (5 * doy + 2) / 153;
    const std::uint64_t month = mp < 10 ? mp + 3 : mp - 9;
    const std::uint64_t seconds = moment.ticks % day / 10'000'000;
    append_padded(yoe + era * 400 + (month <= 2), 4, out);
    out += '-';
    append_padded(month, 2, out);
    out += '-';
    append_padded(doy - (153 * mp + 2) / 5 + 1, 2, out);
    out += 'T';
    append_padded(seconds / 3600, 2, out);
    out += ':';
    append_padded(seconds / 60 % 60, 2, out);
    out += ':';
    append_padded(seconds % 60, 2, out);
    out += '.';
    append_padded(moment.ticks % 10'000'000 * 100, 9, out);
    out += 'Z';
}

/// Bytes of one element; 0 where they differ in length.
std::size_t element_size(std::uint8_t type)
{
    switch (type & ~type_array) {
    case type_int8:
    case type_uint8:
        return 1;
    case type_int16:
    case type_uint16:
        return 2;
    case type_int32:
    case type_uint32:
    case type_real32:
    case type_bool:
    case type_hex32:
        return 4;
    case type_int64:
    case type_uint64:
    case type_real64:
    case type_size:
    case type_filetime:
    case type_hex64:
        return 8;
    case type_guid:
    case type_systemtime:
        return 16;
    default:
        return 0;
    }
}

/// Where the string that begins at `at` ends, and the next one begins.
struct Stretch {
    std::size_t end = 0, next = 0;
};
Stretch string_at(std::string_view bytes, std::size_t at, std::size_t width)
{
    for (std::size_t i = at; fits(bytes, i, width); i += width)
        if (bytes[i] == '\0' && bytes[i + width - 1] == '\0')
            return {i, i + width};
    return {bytes.size(), bytes.size()};
}

/// SIDs stand one after the other, each as long as its count of parts says.
Stretch sid_at(std::string_view bytes, std::size_t at)
{
    const std::size_t size = 8 + (fits(bytes, at, 2) ? std::size_t{4} * static_cast<unsigned char>(bytes[at + 1]) : 0);
    const std::size_t end = fits(bytes, at, size) ? at + size : bytes.size();
    return {end, end};
}

}

void append_value(const Item& item, std::string& out)
{
    const std::string_view bytes = item.bytes;
    switch (item.type) {
    case type_null:
        return;
    case type_string:
        return append_utf16(bytes, out);
    case type_ansi:
        out += to_utf8(bytes.substr(0, std::min(bytes.find('\0'), bytes.size())));
        return;
    case type_int8:
    case type_int16:
    case type_int32:
    case type_int64:
        return append_number(signed_number(bytes), out);
    case type_uint8:
    case type_uint16:
    case type_uint32:
    case type_uint64:
        return append_number(raw_number(bytes), out);
    case type_real32:
        return append_real(std::bit_cast<float>(static_cast<std::uint32_t>(raw_number(bytes))), out);
    case type_real64:
        return append_real(std::bit_cast<double>(raw_number(bytes)), out);
    case type_bool:
        out += raw_number(bytes) != 0 ? "true" : "false";
        return;
    case type_guid:
        return append_guid(bytes, out);
    case type_size:
    case type_hex32:
    case type_hex64:
        return append_hex_number(bytes, out);
    case type_filetime:
    case type_systemtime:
        return append_time(item, out);
    case type_sid:
        return append_sid(bytes, out);
    default:
        return append_hex_bytes(bytes, out);
    }
}

std::vector<Item> elements_of(const Item& item)
{
    std::vector<Item> elements;
    const auto type = static_cast<std::uint8_t>(item.type & ~type_array);
    if (const std::size_t size = element_size(type)) {
        for (std::size_t at = 0; fits(item.bytes, at, size); at += size)
            elements.push_back({type, item.bytes.substr(at, size)});
    } else if (type == type_string || type == type_ansi || type == type_sid) {
        for (std::size_t at = 0; at < item.bytes.size();) {
            const Stretch s =
                type == type_sid ? sid_at(item.bytes, at) : string_at(item.bytes, at, type == type_ansi ? 1 : 2);
            elements.push_back({type, item.bytes.substr(at, s.end - at)});
            at = s.next;
        }
    } else if (!item.bytes.empty()) {
        elements.push_back({type_binary, item.bytes});
    }
    if (elements.empty())
        elements.emplace_back();
    return elements;
}

std::optional<std::uint64_t> unsigned_of(const Item& item)
{
    switch (item.type) {
    case type_uint8:
    case type_uint16:
    case type_uint32:
    case type_uint64:
    case type_size:
    case type_hex32:
    case type_hex64:
        return raw_number(item.bytes);
    case type_int8:
    case type_int16:
    case type_int32:
    case type_int64:
        if (const std::int64_t value = signed_number(item.bytes); value >= 0)
            return static_cast<std::uint64_t>(value);
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<Micros> time_of(const Item& item)
{
    const Moment moment = moment_of(item);
    if (!moment.valid || moment.ticks == 0)
        return std::nullopt;
    const std::int64_t ticks = static_cast<std::int64_t>(moment.ticks) - unix_epoch_in_filetime;
    return Micros{(ticks >= 0 ? ticks : ticks - 9) / 10};
}

}
