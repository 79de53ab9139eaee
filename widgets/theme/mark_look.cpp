// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/mark_look.h"

#include "widgets/theme/look.h"

namespace spoor {

QTextCharFormat mark_format(MarkTone which, const QPalette& palette)
{
    const bool dark = is_dark(palette);
    const bool found = which == MarkTone::Found;
    const QColor text = dark ? QColor(0xff, 0xff, 0xff) : QColor(0x11, 0x11, 0x11);
    const QColor ground = found ? (dark ? QColor(0x6a, 0x4c, 0x00) : QColor(0xff, 0xdf, 0x70))
                                : (dark ? QColor(0x1f, 0x45, 0x70) : QColor(0xd3, 0xe6, 0xff));
    QTextCharFormat format;
    format.setBackground(ground);
    format.setForeground(text);
    format.setUnderlineStyle(found ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
    format.setUnderlineColor(text);
    return format;
}

}
