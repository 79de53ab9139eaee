// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

#include <string>

namespace spoor::cli {

/// `case FILE add`: makes the case where it is missing, notes the sources, marks what was asked for, all or none of it.
int add_to_case(const std::string& path, const Arguments& arguments);

}
