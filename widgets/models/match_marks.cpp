// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/match_marks.h"

#include "core/query/filter.h"
#include "core/query/node.h"

#include <algorithm>

namespace spoor {
namespace {

void add_words(const Filter::Node& node, QStringList& words)
{
    if (node.kind == Filter::Node::Kind::Raw && node.raw.kind == query::RawTerm::Kind::Phrase)
        words << QString::fromStdString(node.raw.text);
    if (node.kind == Filter::Node::Kind::And || node.kind == Filter::Node::Kind::Or)
        for (const auto& child : node.children)
            add_words(*child, words);
}

}

MatchMarks::MatchMarks(const Needle& needle, const QStringList& filter_words) : needle_(needle), words_(filter_words)
{
    words_.removeAll(QString());
    words_ = words_.mid(0, word_limit);
    const QString text = QString::fromStdString(needle.text);
    if (text.isEmpty())
        return;
    if (!needle.regex && !needle.whole_word) {
        text_ = text;
        searches_ = true;
        return;
    }
    QString expression = needle.regex ? QStringLiteral("(?:%1)").arg(text) : QRegularExpression::escape(text);
    if (needle.whole_word) {
        const auto in_word = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
        if (needle.regex || in_word(text.front()))
            expression.prepend(QStringLiteral("(?<![\\w\\x{80}-\\x{10FFFF}])"));
        if (needle.regex || in_word(text.back()))
            expression.append(QStringLiteral("(?![\\w\\x{80}-\\x{10FFFF}])"));
    }
    // Few steps for each cell: an expression that needs more is found by the search, and only not marked.
    expression.prepend(QStringLiteral("(*LIMIT_MATCH=20000)"));
    pattern_.setPattern(expression);
    if (!needle.case_sensitive)
        pattern_.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
    searches_ = pattern_.isValid();
    if (searches_)
        pattern_.optimize();
}

void MatchMarks::find_plain(const QString& cell, const QString& text, Kind kind, QList<Span>& spans) const
{
    const Qt::CaseSensitivity sensitive =
        kind == Kind::Found && needle_.case_sensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = cell.indexOf(text, 0, sensitive); at >= 0 && spans.size() < span_limit;
         at = cell.indexOf(text, at + text.size(), sensitive)) {
        const auto overlaps = [&](const Span& s) { return at < s.start + s.length && s.start < at + text.size(); };
        if (!std::ranges::any_of(spans, overlaps))
            spans.append({at, text.size(), kind});
    }
}

QRegularExpression MatchMarks::expression() const
{
    if (!searches_ || text_.isEmpty())
        return searches_ ? pattern_ : QRegularExpression();
    return QRegularExpression(QRegularExpression::escape(text_), needle_.case_sensitive
                                                                     ? QRegularExpression::NoPatternOption
                                                                     : QRegularExpression::CaseInsensitiveOption);
}

QList<MatchMarks::Span> MatchMarks::in(const QString& cell) const
{
    QList<Span> spans;
    if (empty() || cell.isEmpty())
        return spans;
    const QString text = cell.size() > length_limit ? cell.left(length_limit) : cell;
    if (searches_ && !text_.isEmpty()) {
        find_plain(text, text_, Kind::Found, spans);
    } else if (searches_) {
        for (auto it = pattern_.globalMatch(text); it.hasNext() && spans.size() < span_limit;) {
            const QRegularExpressionMatch match = it.next();
            if (match.capturedLength() > 0)
                spans.append({match.capturedStart(), match.capturedLength(), Kind::Found});
        }
    }
    for (const QString& word : words_)
        find_plain(text, word, Kind::Filtered, spans);
    std::ranges::sort(spans, {}, &Span::start);
    return spans;
}

QStringList words_of_filter(const QString& filter)
{
    QStringList words;
    if (const auto compiled = Filter::compile(filter.toStdString()))
        add_words(*compiled->root(), words);
    words.removeDuplicates();
    return words;
}

}
