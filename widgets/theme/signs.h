// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/look.h"

#include <optional>

namespace spoor {

/// Signs of their own shape, so that colour is never all that tells.
enum class Sign {
    None,
    Tick,      ///< it went well
    Cross,     ///< it was refused
    Ring,      ///< nothing is known
    Warning,   ///< worth a look: a triangle
    Question,  ///< a challenge: asked for more
};

/// Nothing: the colour of text.
std::optional<Tone> tone_of(Sign);
QColor colour_of(Sign, const QPalette& palette);

/// Within the square, in this colour.
void paint_sign(QPainter& painter, const QRectF& square, Sign sign, const QColor& colour);

}
