// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <string>

namespace spoor {

/// `+00:05:12.000`, `-1d 02:00:00.000`: days where there are any, three digits of a second, six where they say more.
std::string difference_text(Micros difference);

}
