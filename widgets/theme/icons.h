// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace spoor {

/// Makes QIcon::fromTheme give Breeze icons that stand out from this palette's grounds, those made before too. The icons
/// for light grounds are in the library; those for dark ones are the theme breeze-dark where the system has it (Debian:
/// kf6-breeze-icon-theme), else the light ones. GUI thread.
void use_icons_for(const QPalette& palette);

}
