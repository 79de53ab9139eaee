// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace spoor {

/// Why settings of rules could not be read or written, in a line of plain text: of a fault within, the file, the setting
/// and what was expected.
QString rule_settings_words(const Error& error);

}
