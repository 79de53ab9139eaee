// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/line_goal.h"

#include <QRegularExpression>

namespace spoor {
namespace {

std::optional<std::uint64_t> number_in(QString text, const QLocale& locale)
{
    text = text.trimmed();
    bool ok = false;
    std::uint64_t n = locale.toULongLong(text, &ok);
    if (!ok) {
        static const QRegularExpression grouped(
            QStringLiteral("^\\d{1,3}(?:([ \\x{A0}\\x{202F}\\x{2019}',.])\\d{3})(?:\\1\\d{3})*$"));
        if (grouped.match(text).hasMatch())
            text.removeIf([](QChar c) { return !c.isDigit(); });
        n = QLocale::c().toULongLong(text, &ok);
    }
    return ok && n > 0 ? std::optional(n) : std::nullopt;
}

}

std::optional<LineGoal> parse_line_goal(const QString& text, const QLocale& locale, const QString& row_word)
{
    QString rest = text.trimmed();
    LineGoal goal;
    for (const QString& word : {QStringLiteral("#"), row_word, QStringLiteral("row")}) {
        if (word.isEmpty() || !rest.startsWith(word, Qt::CaseInsensitive))
            continue;
        // `row120.log:3` is a file.
        if (const auto n = number_in(rest.mid(word.size()), locale)) {
            goal.kind = LineGoal::Kind::Row;
            goal.number = *n;
            return goal;
        }
    }
    if (const qsizetype colon = rest.lastIndexOf(u':'); colon >= 0) {
        goal.file = rest.left(colon).trimmed();
        rest = rest.mid(colon + 1);
        if (goal.file.isEmpty())
            return std::nullopt;
    }
    const auto n = number_in(rest, locale);
    if (!n)
        return std::nullopt;
    goal.number = *n;
    return goal;
}

}
