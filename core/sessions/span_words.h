// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <string>

namespace spoor {

/// `12 s`, `5 min`, `3 h 20 min`, `2 d 4 h`: the two greatest parts.
std::string span_words(Micros length);

}
