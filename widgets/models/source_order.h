// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/source_tree_model.h"

#include <QSortFilterProxyModel>

namespace spoor {

/// The source tree in the order of a column, and what of it a search leaves: sources whose path has the text in it, and
/// the folders on the way to them. There are thousands of sources where there are millions of events, so a proxy will do.
class SourceOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SourceOrder(QObject* parent = nullptr) : QSortFilterProxyModel(parent)
    {
        setSortRole(SourceTreeModel::SortRole);
        setFilterRole(SourceTreeModel::FindRole);
        setFilterKeyColumn(SourceTreeModel::Name);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
        setRecursiveFilteringEnabled(true);
    }

protected:
    bool lessThan(const QModelIndex& a, const QModelIndex& b) const override
    {
        // The model has names in their natural order already.
        return a.column() == SourceTreeModel::Name ? a.row() < b.row() : QSortFilterProxyModel::lessThan(a, b);
    }
};

}
