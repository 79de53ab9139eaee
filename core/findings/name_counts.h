// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace spoor {

/// Names with how often each came, for a sentence: `cmd.exe (10), net.exe (4), whoami.exe and 3 others`. The most
/// frequent first, equal ones by name; at most `most` + 1 are named. Long ones are cut. Empty where there is
/// none.
std::string counted_names(const std::vector<std::string>& names, std::size_t most = 6);

}
