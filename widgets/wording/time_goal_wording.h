// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace spoor {

/// What an error of parse_time_goal says, in one sentence or two.
QString time_goal_words(const Error& error);

}
