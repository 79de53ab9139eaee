// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/source_info.h"

#include <string>

namespace spoor::cli {

/// The first layout of a source that no header gave; null where there is none.
const Layout* inferred_layout(const SourceInfo& source);

/// `date time c-ip …`
std::string joined_names(const Layout& layout);

}
