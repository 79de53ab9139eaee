// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace spoor {

/// So many random bytes of the system's own source, as hexadecimal digits.
std::string random_hex(std::size_t bytes);

}
