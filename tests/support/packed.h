// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace spoor::test {

/// The bytes of a compressed file (`gz`, `xz`, `bz2`, `zst`: of the first entry's content, its name is not kept) or of
/// an archive (`zip`, `tar`, `tar.gz`, `7z`) made of (name, content).
std::string packed(const std::string& kind, const std::vector<std::pair<std::string, std::string>>& entries);

/// UTF-16 of a text in UTF-8, with or without its mark.
std::string as_utf16(const std::string& utf8, bool big_endian, bool mark);

}
