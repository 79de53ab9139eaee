// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explain.h"

#include <vector>

namespace spoor::explain {

/// What an attack would look like that is found in a decoded path or query (table `sign-path`), or agent (`sign-agent`):
/// rows of that table in its order, which live as long as the program. Any thread, pure.
std::vector<const Explanation*> signs_in(const Decoded& decoded, bool agent);

}
