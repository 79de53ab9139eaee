// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values of binary XML and how each type is written as text: MS-EVEN6 3.1.4.7.3 "Type System" and 3.1.4.7.5 "Array Types".
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::evtx {

enum ValueType : std::uint8_t {
    type_null = 0x00,
    type_string = 0x01,
    type_ansi = 0x02,
    type_int8 = 0x03,
    type_uint8 = 0x04,
    type_int16 = 0x05,
    type_uint16 = 0x06,
    type_int32 = 0x07,
    type_uint32 = 0x08,
    type_int64 = 0x09,
    type_uint64 = 0x0A,
    type_real32 = 0x0B,
    type_real64 = 0x0C,
    type_bool = 0x0D,
    type_binary = 0x0E,
    type_guid = 0x0F,
    type_size = 0x10,
    type_filetime = 0x11,
    type_systemtime = 0x12,
    type_sid = 0x13,
    type_hex32 = 0x14,
    type_hex64 = 0x15,
    type_binxml = 0x21,
    type_array = 0x80,  ///< a flag
};

/// A value that is put into a template, as it stands in the chunk.
struct Item {
    std::uint8_t type = type_null;
    std::string_view bytes;

    bool absent() const { return type == type_null; }
    bool array() const { return type & type_array; }
};

/// Appends a single value as Windows writes it (UTF-8, not escaped). Times have nine digits, as libevtx and Windows
/// before 10 1809 have them. What has not the size of its type is read as far as it goes; types that nobody has
/// described are written as hexadecimal bytes.
void append_value(const Item& item, std::string& out);

/// The elements of an array, one after the other; one absent element where it has none.
std::vector<Item> elements_of(const Item& item);

/// An unsigned number of any width; nothing for other types.
std::optional<std::uint64_t> unsigned_of(const Item& item);

/// Of a FILETIME or SYSTEMTIME; nothing for other types, for 0, and past the year 9999.
std::optional<Micros> time_of(const Item& item);

}
