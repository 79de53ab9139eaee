// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/filter_completion_model.h"

#include "widgets/models/display_text.h"

namespace spoor {

void FilterCompletionModel::set(const QList<FilterSuggestion>& suggestions)
{
    if (suggestions == suggestions_)
        return;
    beginResetModel();
    suggestions_ = suggestions;
    endResetModel();
}

int FilterCompletionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(suggestions_.size());
}

int FilterCompletionModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QVariant FilterCompletionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FilterSuggestion& suggestion = suggestions_[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Text ? visible_text(suggestion.text, 200) : suggestion.hint;
    case Qt::AccessibleTextRole:
        return suggestion.hint.isEmpty() ? visible_text(suggestion.text, 200)
                                         : tr("%1, %2").arg(visible_text(suggestion.text, 200), suggestion.hint);
    case Qt::TextAlignmentRole:
        return int((index.column() == Text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

}
