// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace spoor {

/// An error from errno about this path: NotFound for ENOENT and ENOTDIR, else NotReadable with the system's text.
std::unexpected<Error> system_failure(const std::string& path, int error_number);

}
