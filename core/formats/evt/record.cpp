// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evt/record.h"

#include "core/formats/evt/layout.h"
#include "core/io/encoding.h"

#include <algorithm>

namespace spoor::evt {
namespace {

// EVENTLOG_ERROR_TYPE and so on.
constexpr std::uint16_t error_type = 1, warning_type = 2, information_type = 4, success_audit = 8, failure_audit = 16;

Micros time_of(std::uint32_t since_1970) { return since_1970 == 0 ? no_time : seconds(since_1970); }

}

std::size_t claimed_length(std::string_view bytes, std::size_t at)
{
    if (at + 8 > bytes.size() || bytes.substr(at + 4, 4) != signature)
        return 0;
    const std::size_t length = number32(bytes, at);
    return length >= least_record && length <= longest_record && length % 4 == 0 ? length : 0;
}

std::size_t framed_record(std::string_view bytes, std::size_t at)
{
    const std::size_t length = claimed_length(bytes, at);
    if (length == 0 || length > bytes.size() - at || number32(bytes, at + length - 4) != length)
        return 0;
    return length;
}

Record::Piece Record::take_text(std::string_view bytes, std::size_t& at, std::size_t end)
{
    Piece piece{text_.size(), 0};
    const std::size_t start = at;
    bool ascii = true;
    for (; at + 2 <= end; at += 2) {
        const std::uint16_t unit = number16(bytes, at);
        if (unit == 0)
            break;
        ascii = ascii && unit < 0x80;
    }
    if (ascii)
        for (std::size_t i = start; i < at; i += 2)
            text_ += bytes[i];
    else
        text_ += utf16_to_utf8(bytes.substr(start, at - start), false);
    at = std::min(end, at + 2);
    piece.size = text_.size() - piece.at;
    return piece;
}

// [MS-DTYP] 2.4.2.2: revision, number of parts, six bytes of authority (big endian), the parts.
Record::Piece Record::take_sid(std::string_view sid)
{
    Piece piece{text_.size(), 0};
    if (sid.size() < 8)
        return piece;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(sid[i]); };
    const std::size_t parts = byte(1);
    if (byte(0) != 1 || parts > 15 || 8 + 4 * parts > sid.size())
        return piece;
    std::uint64_t authority = 0;
    for (std::size_t i = 2; i < 8; ++i)
        authority = authority << 8 | byte(i);
    text_ += "S-1-" + std::to_string(authority);
    for (std::size_t i = 0; i < parts; ++i)
        text_ += '-' + std::to_string(number32(sid, 8 + 4 * i));
    piece.size = text_.size() - piece.at;
    return piece;
}

bool Record::read(std::string_view bytes)
{
    text_.clear();
    strings_.clear();
    data_ = {};
    number_ = number32(bytes, 0x08);
    generated_ = time_of(number32(bytes, 0x0C));
    written_ = time_of(number32(bytes, 0x10));
    event_id_ = number32(bytes, 0x14);
    type_ = number16(bytes, 0x18);
    category_ = number16(bytes, 0x1C);
    const std::size_t strings = number16(bytes, 0x1A);
    const std::size_t strings_at = number32(bytes, 0x24);
    const std::size_t sid_size = number32(bytes, 0x28), sid_at = number32(bytes, 0x2C);
    const std::size_t data_size = number32(bytes, 0x30), data_at = number32(bytes, 0x34);
    const std::size_t end = bytes.size() - 4;

    const auto inside = [&](std::size_t at, std::size_t size) {
        return at >= fixed_size && at <= end && size <= end - at;
    };
    if ((strings > 0 && !inside(strings_at, 0)) || (sid_size > 0 && !inside(sid_at, sid_size)) ||
        (data_size > 0 && !inside(data_at, data_size)))
        return false;

    std::size_t at = fixed_size;
    source_ = take_text(bytes, at, end);
    computer_ = take_text(bytes, at, end);
    sid_ = take_sid(sid_size > 0 ? bytes.substr(sid_at, sid_size) : std::string_view());
    // Some programs announce more strings than they give: those that are there are taken.
    const std::size_t strings_end = data_size > 0 && data_at > strings_at ? data_at : end;
    at = strings_at;
    for (std::size_t i = 0; i < strings && at < strings_end; ++i)
        strings_.push_back(take_text(bytes, at, strings_end));
    if (data_size > 0)
        data_ = bytes.substr(data_at, data_size);
    return true;
}

int Record::level() const
{
    switch (type_) {
    case error_type:
        return 2;
    case warning_type:
        return 3;
    case information_type:
        return 4;
    default:
        return 0;
    }
}

std::uint64_t Record::keywords() const
{
    constexpr std::uint64_t classic = 0x0080'0000'0000'0000;
    if (type_ == failure_audit)
        return classic | winevent::audit_failure;
    return type_ == success_audit ? classic | winevent::audit_success : classic;
}

winevent::Record Record::meaning()
{
    values_.clear();
    for (const Piece p : strings_)
        values_.push_back({{}, view(p)});
    winevent::Record r;
    // The time at which it was written comes close where the other is missing.
    r.time = generated_ != no_time ? generated_ : written_;
    r.quality = generated_ != no_time ? TimeQuality::Exact : TimeQuality::Inferred;
    r.id = id();
    r.number = number_;
    r.provider = source();
    r.channel = channel();
    r.computer = computer();
    r.user_sid = sid();
    r.level = level();
    r.keywords = keywords();
    r.data = values_;
    return r;
}

}
