// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/rule_settings.h"

#include <QString>

namespace spoor {

/// What rules go by, from a JSON file as RuleSettings has it and the command line takes it. Blocking. NotReadable (also:
/// larger than a megabyte), NotFound; BadOption names file and setting.
Result<RuleSettings> read_rule_settings(const QString& path);
/// Whole or not at all; the folder is made. Blocking. WriteFailed.
Result<void> write_rule_settings(const QString& path, const RuleSettings& settings);

}
