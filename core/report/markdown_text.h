// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace spoor::report {

/// Appends a text, made visible, so that GitHub Flavored Markdown takes no character of it for markup, neither within a
/// line nor at its beginning, nor in a cell of a table. A backslash takes the meaning from any ASCII punctuation
/// (CommonMark 0.31, 2.4); dots and the like are spared where they mean nothing, so that addresses stay readable.
void append_markdown_text(std::string& out, std::string_view text);
std::string markdown_text(std::string_view text);

/// The text as code within a line. Not for cells of tables, where a bar ends even code.
std::string markdown_code(std::string_view text);

/// The text as a block of code, with its lines, ended by a newline; the fence is longer than any within.
std::string markdown_block(std::string_view text);

}
