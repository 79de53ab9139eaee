// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/appearance.h"

#include <QString>

namespace spoor {

/// What the user chooses once and for all. Layout, columns, keys and recent paths are kept apart.
struct Preferences {
    QString language;  ///< `de`, `zh_TW`, `en`; empty: as the system has it
    Theme theme = Theme::System;
    int table_font_percent = 100;  ///< of the font of the rest of the window
    bool restore_session = false;  ///< opens at start what was open at the end
    QString default_zone = QStringLiteral("UTC");  ///< of logs in local time, as Zone::parse reads it
    bool use_index_cache = true;
    bool follow_opened = false;  ///< logs are followed from their opening on

    static constexpr int least_font_percent = 70;
    static constexpr int greatest_font_percent = 250;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

}
