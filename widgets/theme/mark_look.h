// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QTextCharFormat>

namespace spoor {

/// How a part of a text is marked: a ground and a text colour of its own, whose contrast is at least 7:1 wherever it
/// stands (on a selected row too), and an underline, so that colour is never all that tells.
enum class MarkTone {
    Found,     ///< what is searched for: solid underline
    Filtered,  ///< words of the filter: dotted underline
};
QTextCharFormat mark_format(MarkTone, const QPalette& palette);

}
