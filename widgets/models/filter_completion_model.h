// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/filter_suggestions.h"

#include <QAbstractTableModel>

namespace spoor {

/// Suggestions as a list: what it is, and at the right its hint.
class FilterCompletionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Text, Hint, column_count };

    using QAbstractTableModel::QAbstractTableModel;

    void set(const QList<FilterSuggestion>& suggestions);
    const FilterSuggestion& at(int row) const { return suggestions_[row]; }
    const QList<FilterSuggestion>& all() const { return suggestions_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<FilterSuggestion> suggestions_;
};

}
