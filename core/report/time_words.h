// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/base/zone.h"

#include <string>

namespace spoor::report {

/// `2004-11-16T10:54:13Z`, with three or six digits of a second where there are any. Empty for no_time.
std::string utc_text(Micros time);

/// `2004-11-16 11:54:13 +01:00`: the same moment by a zone's clock. Empty for no_time, and where the zone is UTC, because
/// that has been said.
std::string zone_text(Micros time, const Zone& zone);

}
