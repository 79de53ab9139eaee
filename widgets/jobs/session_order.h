// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/session_list.h"

namespace spoor {

/// Puts sessions of a set in the order of a column; see list_sessions. Blocking. Any order once stop is asked for.
void put_in_order(const SessionSet& set, const Pools& pools, SessionColumn column, bool descending,
                  std::vector<SessionPlace>& rows, const std::stop_token& stop);

}
