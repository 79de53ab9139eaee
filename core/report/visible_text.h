// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace spoor {

/// A control of the Unicode Bidirectional Algorithm (UAX 9, 2): text behind it can be made to look like other text.
bool turns_direction(std::uint32_t code_point);

enum class LineEnds : bool { Show, Keep };

/// Appends a text so that a terminal only shows it: control characters of C0 and DEL as their pictures (U+2400…), of
/// C1, those that turn the direction of writing (Unicode bidirectional controls) and noncharacters (which XML forbids) as
/// `<U+202E>`, what is no UTF-8 as U+FFFD. With Keep, newlines stay. At most `width` characters, of which the last is `…` where text was left out.
/// Returns how many characters were appended.
std::size_t append_visible(std::string& out, std::string_view text, LineEnds ends = LineEnds::Show,
                           std::size_t width = std::numeric_limits<std::size_t>::max());

std::string visible(std::string_view text, LineEnds ends = LineEnds::Show);

}
