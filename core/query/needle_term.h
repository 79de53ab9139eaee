// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/find.h"
#include "core/query/node.h"

namespace spoor::query {

/// What text_search is to look for. Errors as fault_of tells.
Result<RawTerm> term_of(const Needle& needle);

}
