// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

namespace spoor {

/// What a person types into "go to line".
struct LineGoal {
    enum class Kind {
        Line,  ///< `120`: a line of the file that the chosen event stands in; `name:120`: of the file that ends so
        Row,   ///< `#120`, `row 120`: of what is shown
    };
    Kind kind = Kind::Line;
    QString file;              ///< Line: empty for the chosen event's
    std::uint64_t number = 1;  ///< from 1

    bool operator==(const LineGoal&) const = default;
};

/// Nothing where it is none of these. Digits may be grouped as the locale groups them, or by blanks, commas, points or
/// apostrophes in threes. `row_word` is the word for `row` in the user's language; `row` is always known.
std::optional<LineGoal> parse_line_goal(const QString& text, const QLocale& locale, const QString& row_word);

}
