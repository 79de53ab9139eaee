// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QIcon>
#include <QPalette>

class QPainter;

namespace spoor {

/// The ground of a bookmark's colour from 1 to 9; not valid for 0, which is none. Seven of the nine are those of
/// M. Okabe and K. Ito, "Color Universal Design" (2008), told apart with any kind of colour vision; their numbers stand in
/// the sign all the same.
QColor bookmark_colour(int colour);

/// Within the square: a ribbon in its colour with its number; without a colour, in outline.
void paint_bookmark(QPainter& painter, const QRectF& square, int colour, const QColor& outline);

/// What the sign takes of the left of a row in this font, with the gap to the text.
int bookmark_room(const QFontMetrics& metrics);
/// The sign at the left (or right) end of a cell.
void paint_bookmark_in(QPainter& painter, const QRect& cell, const QFontMetrics& metrics, Qt::Alignment end, int colour,
                       const QColor& outline);

/// The same for menus and buttons.
QIcon bookmark_icon(int colour, const QPalette& palette);

}
