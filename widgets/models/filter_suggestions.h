// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/completion.h"
#include "core/stats/value_counts.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace spoor {

/// One thing that could be written where the cursor stands.
struct FilterSuggestion {
    QString text;    ///< as shown; hostile where it is a value
    QString insert;  ///< filter text that takes the place of what is written there
    QString hint;    ///< what it is, or how often it occurs
    bool complete = true;  ///< a condition or word ends with it: a blank may follow

    bool operator==(const FilterSuggestion&) const = default;
};

/// Fields whose short or ECS name begins with what is typed, then those that hold it; `own` are names of sources. An
/// opening quote asks for names that need one.
QList<FilterSuggestion> field_suggestions(const CompletionContext& context, const QStringList& own);

/// The operators that a field of this name knows.
QList<FilterSuggestion> operator_suggestions(const std::string& field);

/// `and`, `or`, `not`, as far as they begin with what is typed; `not` alone where a condition begins.
QList<FilterSuggestion> keyword_suggestions(const CompletionContext& context);

/// Values with their counts, those that begin with what is typed first (as ValueCounts::top gives them).
QList<FilterSuggestion> value_suggestions(const CompletionContext& context, const std::vector<ValueCount>& values);

}
