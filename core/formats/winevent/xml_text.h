// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace spoor::winevent {

/// Text as it may stand in a line of XML: markup, line ends and other control characters are escaped, NUL becomes
/// U+FFFD. `quotes`: it stands between single quotes.
void append_escaped(std::string_view utf8, bool quotes, std::string& out);

}
