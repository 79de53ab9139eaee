// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace spoor {

/// The least contrast of text with its ground (WCAG 2.1, 1.4.3).
inline constexpr double readable_contrast = 4.5;

/// The contrast of two opaque colours by WCAG 2.1 (relative luminance): 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// The colour, moved towards `text` until its contrast with `ground` is readable. `text` itself should be.
QColor readable(QColor colour, const QColor& ground, const QColor& text);

}
