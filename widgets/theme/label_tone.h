// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/look.h"

#include <optional>

class QLabel;

namespace spoor {

/// Shows a label's text in a tone for this palette; without one, as text is shown. Costs nothing where it is so already.
void set_tone(QLabel& label, std::optional<Tone> which, const QPalette& palette);

}
