// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/match_marks.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace spoor {

/// The marks of a text as they are in its elided form: what is cut away is marked by the ellipsis in its place.
QList<MatchMarks::Span> elided_spans(const QList<MatchMarks::Span>& spans, const QString& text, const QString& elided);

/// Paints an initialised cell with parts of its text marked; else as the style does it.
void paint_marked(QPainter& painter, const QStyleOptionViewItem& cell, const QList<MatchMarks::Span>& spans);

}
