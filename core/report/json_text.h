// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace spoor {

/// Appends a text as a JSON string (RFC 8259), quotes included. Always valid UTF-8: what is not becomes U+FFFD. Control
/// characters are escaped, those of C1 and DEL too, so that no terminal takes them for commands; and those that turn the
/// direction of writing (turns_direction) or end a line (U+2028, U+2029), so that the text is seen as it is.
void append_json_string(std::string& out, std::string_view text);

}
