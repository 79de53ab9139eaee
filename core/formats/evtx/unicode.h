// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace spoor::evtx {

/// UTF-16LE as UTF-8, at the end of `out`. NULs at the end are left out (a value may or may not be terminated); a lone
/// surrogate and an odd byte at the end become U+FFFD.
void append_utf16(std::string_view units, std::string& out);

/// The name of an element or an attribute: what may not stand in one becomes `_`.
std::string xml_name(std::string_view units);

}
