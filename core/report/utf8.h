// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace spoor {

/// A code point and how many bytes it took.
struct CodePoint {
    std::uint32_t value;
    std::uint32_t bytes;
    bool valid;
};

/// The code point at the start of a text that is not empty. Where the bytes there are no UTF-8 (RFC 3629: no overlong
/// forms, no surrogates, nothing above U+10FFFF), it is not valid, U+FFFD, and takes as many bytes as could have begun
/// one (Unicode 15, 3.9, "maximal subpart").
CodePoint first_code_point(std::string_view text);

/// Code points of a text, each broken sequence counting as one.
std::size_t code_points(std::string_view text);

}
