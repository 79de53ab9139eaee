// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace spoor {

/// Whether a text is what the pattern says as a whole: `*` stands for any run of bytes (none too), `?` for one, all else
/// for itself, without regard to the case of ASCII letters. Takes pattern × text at worst. Not fnmatch(3), to which the
/// back-slash of `IIS APPPOOL\*` would be an escape.
bool name_fits(std::string_view pattern, std::string_view text);

}
