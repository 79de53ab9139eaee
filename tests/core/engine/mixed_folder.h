// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scratch.h"

#include <string>

namespace spoor::test {

/// A folder `in` of logs of many kinds, plain, UTF-16, compressed, archived, damaged; one spans several blocks.
/// Returns its path.
std::string mixed_folder(Scratch& scratch);

}
