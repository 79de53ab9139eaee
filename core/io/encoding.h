// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spoor {

/// How a source's text is stored. Windows1252 is noted where bytes turn out not to be UTF-8; it is told string by
/// string, because real logs mix both.
enum class Encoding : std::uint8_t { Utf8, Utf8Bom, Utf16Le, Utf16Be, Windows1252, Binary };

/// `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be`, `windows-1252`, `binary`.
std::string_view name(Encoding);

/// What the first bytes say: a byte order mark, UTF-16 without one (every other byte zero), or NULs and control
/// bytes of a binary file; else Utf8. NUL runs between lines of text do not make it binary.
Encoding encoding_of_head(std::string_view head);

bool is_ascii(std::string_view text);
bool is_utf8(std::string_view text);

/// The text itself where it is UTF-8, else read as Windows-1252 (the five bytes it does not define become U+FFFD).
std::string to_utf8(std::string_view bytes);

/// The first `limit` bytes, or a few fewer, so that no character is cut in two.
std::string_view utf8_prefix(std::string_view utf8, std::size_t limit);

/// UTF-16 code units to UTF-8; a lone surrogate becomes U+FFFD. `bytes` has an even length.
std::string utf16_to_utf8(std::string_view bytes, bool big_endian);

/// Appends a code point (at most U+10FFFF).
void append_utf8(std::string& out, char32_t c);

/// How many UTF-16 code units this UTF-8 came from.
std::uint64_t utf16_units(std::string_view utf8);

}
