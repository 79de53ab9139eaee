// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace spoor {

/// How well a typed text fits a name, and which of the name's characters it found.
struct FuzzyMatch {
    int score = 0;         ///< higher is better; comparable among names for one typed text
    QList<int> positions;  ///< of UTF-16 units of the name, rising
};

/// Whether the characters of `typed` stand in `name` in this order, in any case, blanks left out; nothing where they do
/// not. Among all ways to find them the best is taken: beginnings of words and runs count more than characters within
/// a word, a long name and what is skipped cost a little. An empty `typed` fits everything with a score of 0.
///
/// Time: product of both lengths; `name` is looked at up to 256 characters, `typed` up to 64.
std::optional<FuzzyMatch> fuzzy_match(const QString& typed, const QString& name);

}
