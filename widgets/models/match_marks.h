// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/find.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace spoor {

/// Which parts of a cell's text are to be marked: what is searched for, and the bare words of the filter. A value, free
/// to copy. Bounded: a cell's first `length_limit` characters, `span_limit` spans of them, and `word_limit` words of the filter.
///
/// The text of a cell need not stand in the raw line in the same way (readable times, escapes), so a row that matches
/// may have no mark, and a mark may stand in a row that does not match.
class MatchMarks {
public:
    static constexpr qsizetype length_limit = 2048;
    static constexpr qsizetype span_limit = 64;
    static constexpr qsizetype word_limit = 16;

    enum class Kind { Found, Filtered };
    struct Span {
        qsizetype start;
        qsizetype length;  ///< > 0
        Kind kind;

        bool operator==(const Span&) const = default;
    };

    /// Marks nothing.
    MatchMarks() = default;
    /// Nothing is marked for a needle that is empty or no regular expression. `filter_words`: see words_of_filter.
    explicit MatchMarks(const Needle& needle, const QStringList& filter_words = {});

    bool empty() const { return !searches_ && words_.isEmpty(); }
    /// In order, never overlapping; what is found goes before what is filtered.
    QList<Span> in(const QString& cell) const;
    /// What is searched for, for views that mark by expression; empty where nothing is.
    QRegularExpression expression() const;

    bool operator==(const MatchMarks& o) const
    {
        return needle_ == o.needle_ && searches_ == o.searches_ && words_ == o.words_;
    }

private:
    void find_plain(const QString& cell, const QString& text, Kind kind, QList<Span>& spans) const;

    Needle needle_;
    bool searches_ = false;
    QString text_;  // without an expression
    QRegularExpression pattern_;  // else
    QStringList words_;
};

/// The words and phrases of a filter that are looked for in the raw line and are not negated: what is marked beside
/// what is searched for. Empty where the filter is none.
QStringList words_of_filter(const QString& filter);

}
