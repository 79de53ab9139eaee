// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/readable_syntax.h"

#include "widgets/theme/contrast.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

namespace spoor {

void ReadableSyntax::set_look(const KSyntaxHighlighting::Theme& theme, const QPalette& palette)
{
    palette_ = palette;
    setTheme(theme);
    rehighlight();
}

void ReadableSyntax::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format)
{
    if (length == 0 || format.isDefaultTextStyle(theme()))
        return;
    QTextCharFormat look;
    const QColor text = palette_.color(QPalette::Text);
    look.setForeground(format.hasTextColor(theme())
                           ? readable(format.textColor(theme()), palette_.color(QPalette::Base), text)
                           : text);
    if (format.isBold(theme()))
        look.setFontWeight(QFont::Bold);
    setFormat(offset, length, look);
}

}
