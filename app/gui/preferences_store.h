// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/preferences.h"

class QSettings;

namespace spoor {

/// What is kept, with the default for each value that is not there or makes no sense.
Preferences load_preferences(const QSettings& settings);
void save_preferences(QSettings& settings, const Preferences& preferences);

}
