// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace spoor {

/// What the first bytes of a file promise. The names of files say nothing.
enum class Magic : std::uint8_t {
    None,
    Gzip,    ///< RFC 1952, with deflate, which is the only method there is
    Filter,  ///< another compression of one stream: xz, bzip2, zstd
    Zip,
    SevenZip,
    Tar,
};

/// As many bytes of a file as `magic_of` looks at.
constexpr std::size_t magic_size = 512;

/// Never reads past `head`; a shorter one promises less.
Magic magic_of(std::string_view head);

}
