// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/severity.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QPainter;

namespace spoor {

/// The colour of a severity's word and sign: its contrast with the palette's grounds is at least 4.5:1 (as `tone`).
QColor severity_colour(Severity severity, const QPalette& palette);

/// A sign of its own shape for each severity, so that colour is never all that tells: a circle, a diamond, a triangle in
/// outline, a filled one, a filled octagon. Within the square.
void paint_severity(QPainter& painter, const QRectF& square, Severity severity, const QColor& colour);

/// The same for buttons, in the palette's colours.
QIcon severity_icon(Severity severity, const QPalette& palette);

}
