// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/display_text.h"

#include <algorithm>

namespace spoor {
namespace {

/// Characters that change how their neighbours are shown, or are not seen at all (Unicode UAX #9 and category Cf).
constexpr bool misleads(char16_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           c == 0x061C || c == 0x00AD || c == 0xFEFF || c == 0x2028 || c == 0x2029;
}

void make_visible(QString& text, bool keep_lines)
{
    for (QChar& c : text) {
        const char16_t u = c.unicode();
        if (u < 0x20) {
            if (!keep_lines || (u != '\n' && u != '\t'))
                c = QChar(char16_t(0x2400 + u));
        } else if (u == 0x7F) {
            c = QChar(char16_t(0x2421));
        } else if ((u >= 0x80 && u < 0xA0) || misleads(u)) {
            c = QChar(QChar::ReplacementCharacter);
        }
    }
}

}

QString visible_text(QString text, std::size_t limit)
{
    const bool cut = std::size_t(text.size()) > limit;
    if (cut) {
        text.truncate(qsizetype(limit));
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
    }
    make_visible(text, false);
    if (cut)
        text += QChar(0x2026);
    return text;
}

QString display_text(std::string_view utf8, std::size_t limit)
{
    // A character takes at most four bytes, so what is beyond cannot be seen and need not be converted.
    const std::size_t enough = std::min(utf8.size(), limit * 4 + 4);
    return visible_text(QString::fromUtf8(utf8.data(), qsizetype(enough)), limit);
}

QString display_block(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    make_visible(text, true);
    return text;
}

}
