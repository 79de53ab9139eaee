// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace spoor::cli {

/// NotFound, NotReadable; BadOption where it is longer than `most`.
Result<std::string> read_whole_file(const std::string& path, std::size_t most);

/// The file is there whole or is what it was before: written beside its place, then renamed. WriteFailed.
Result<void> write_whole_file(const std::string& path, std::string_view content);

/// The same for one that somebody else writes: `write` is given the path to write to, in the same folder and with the same
/// suffix.
Result<void> write_whole_file(const std::string& path,
                              const std::function<Result<void>(const std::string& temporary)>& write);

}
