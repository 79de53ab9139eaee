// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace spoor::w3c {

/// The values of a row: parted by single blanks or tabs, as IIS writes them. A blank at the end adds nothing.
std::vector<std::string_view> split_plain(std::string_view line);

/// The values of a row of other programs: parted by runs of blanks or tabs, a value may stand in double quotes with
/// blanks inside, where `""` is a quote (W3C Working Draft WD-logfile-960323, "string"). Values keep their quotes;
/// see unquote.
std::vector<std::string_view> split_quoted(std::string_view line);

/// The value without the quotes around it and with `""` undone.
std::string unquote(std::string_view value);

/// Without NUL bytes, blanks and a carriage return at either end. IIS leaves runs of NULs after a crash.
std::string_view trim(std::string_view line);

/// What stands behind the last NUL of a line; the line where it has none.
std::string_view behind_nuls(std::string_view line);

/// True for a value that stands for nothing: empty, or `-` (quoted or not).
bool is_absent(std::string_view value);

}
