// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/visible_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace spoor::report {

/// Appends a text, made visible, as text of HTML or XML, or as the value of an attribute in double or single quotes: the
/// five characters that mean something there are references. Never more than text, whatever it holds.
void append_markup(std::string& out, std::string_view text, LineEnds ends = LineEnds::Show);
std::string markup(std::string_view text, LineEnds ends = LineEnds::Show);

/// Bytes as a text that shows all of them and can be turned back: `%` and every byte that append_visible would change as
/// `%XX`. For paths, which need not be UTF-8.
std::string percent_text(std::string_view bytes);
std::string bytes_of_percent_text(std::string_view text);

/// At most this many characters of the text made visible, the last of them `…` where something was left out.
std::string elided(std::string_view text, std::size_t characters);

}
