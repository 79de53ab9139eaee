// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/kind.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

namespace spoor {

/// Whether text is light on dark ground in this palette.
bool is_dark(const QPalette& palette);

/// Colours beside the palette's own. Contrast with the palette's Base is at least 4.5:1 (WCAG 2.1, 1.4.3), as long as
/// Base is near white or near black.
enum class Tone { Success, Failure, Unknown, Warning, Faint };
QColor tone(Tone, const QPalette& palette);
Tone tone_of(Outcome);

/// A sign of its own shape for each outcome, so that colour is never all that tells: tick, cross, ring.
void paint_outcome(QPainter& painter, const QRectF& square, Outcome outcome, const QColor& colour);

/// The system's fixed-width font, in the size of the application's.
QFont fixed_font();

/// The application's icon.
QIcon application_icon();

}
