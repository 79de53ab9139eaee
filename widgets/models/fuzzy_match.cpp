// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/fuzzy_match.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace spoor {
namespace {

constexpr int for_character = 10;
constexpr int for_word_start = 18;
constexpr int for_run = 15;
constexpr int for_beginning = 6;
constexpr int skip_cost = 1;
constexpr int impossible = std::numeric_limits<int>::min() / 2;

bool starts_word(const QString& name, qsizetype at)
{
    return at == 0 || !name[at - 1].isLetterOrNumber() || (name[at].isUpper() && name[at - 1].isLower());
}

QString letters_of(const QString& typed)
{
    QString letters;
    for (const QChar c : typed.left(64))
        if (!c.isSpace())
            letters += c.toLower();
    return letters;
}

}

std::optional<FuzzyMatch> fuzzy_match(const QString& typed, const QString& name)
{
    const QString wanted = letters_of(typed);
    if (wanted.isEmpty())
        return FuzzyMatch{};
    const qsizetype rows = wanted.size();
    const qsizetype width = std::min<qsizetype>(name.size(), 256);

    // ends[i][j]: the best score of the first i + 1 letters where the last of them stands at j.
    std::vector<std::vector<int>> ends(std::size_t(rows), std::vector<int>(std::size_t(width), impossible));
    std::vector<std::vector<int>> from(std::size_t(rows), std::vector<int>(std::size_t(width), -1));
    for (qsizetype i = 0; i < rows; ++i) {
        int best = impossible;  // of the row above, left of j, with the cost of what is skipped since
        int best_at = -1;
        for (qsizetype j = 0; j < width; ++j) {
            const auto row = std::size_t(i);
            const auto column = std::size_t(j);
            if (name[j].toLower() == wanted[i]) {
                const int here =
                    for_character + (starts_word(name, j) ? for_word_start : 0) + (j == 0 ? for_beginning : 0);
                if (i == 0) {
                    ends[row][column] = here - int(std::min<qsizetype>(j, 8)) * skip_cost;
                } else {
                    const int run = j > 0 ? ends[row - 1][column - 1] : impossible;
                    const bool in_run = run > impossible && run + for_run >= best;
                    if (in_run || best > impossible) {
                        ends[row][column] = here + (in_run ? run + for_run : best);
                        from[row][column] = in_run ? int(j) - 1 : best_at;
                    }
                }
            }
            if (i > 0) {
                best = best > impossible ? best - skip_cost : best;
                if (ends[row - 1][column] > best) {
                    best = ends[row - 1][column];
                    best_at = int(j);
                }
            }
        }
    }
    const std::vector<int>& last = ends.back();
    const auto found = std::ranges::max_element(last);
    if (found == last.end() || *found <= impossible)
        return std::nullopt;
    FuzzyMatch match;
    match.score = *found * 4 - int(width);
    match.positions.resize(rows);
    int at = int(found - last.begin());
    for (qsizetype i = rows - 1; i >= 0; --i) {
        match.positions[i] = at;
        at = from[std::size_t(i)][std::size_t(at)];
    }
    return match;
}

}
