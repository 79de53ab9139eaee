// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/query/row_set.h"

#include <cstdint>
#include <vector>

namespace spoor {

/// How many events have each facet: the index is the FacetId. Whatever takes few values is counted from this, so that
/// millions of events cost one pass over four bytes each. Blocking; any thread.
std::vector<std::uint64_t> facet_counts(const Snapshot&);
std::vector<std::uint64_t> facet_counts(const RowSet&);

/// HTTP and FTP both say failure with 400 and above.
constexpr std::int32_t first_failing_status = 400;

}
