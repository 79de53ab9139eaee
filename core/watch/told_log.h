// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/watch/alert.h"

#include <cstddef>
#include <string>
#include <vector>

namespace spoor {

/// The log of what was told: a file of JSON lines, one a message with how it was told, beyond 8 MiB begun anew (the one before stays
/// as `NAME.1`). Mode 0600. Blocking.
struct ToldEntry {
    Message message;
    std::vector<std::string> ways;  ///< `notification`, `command`, `output`
    std::vector<std::string> failed;  ///< ways that did not work, each with the reason
};

Result<void> append_told(const std::string& file, const ToldEntry& entry);
/// The last ones, newest first. Lines that cannot be read are passed over. None where there is no file.
Result<std::vector<ToldEntry>> read_told(const std::string& file, std::size_t most = 1000);

}
