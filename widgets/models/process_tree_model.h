// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/process_family.h"
#include "widgets/models/time_display.h"

#include <QAbstractItemModel>

namespace spoor {

/// Processes below the process that made them: who made each, as whom it ran, and whether it ended.
class ProcessTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Program, Pid, CreatedBy, TokenUser, ExitedAs, Start, End, column_count };
    enum Role {
        ChosenRole = Qt::UserRole,  ///< bool: the process that was asked about
        NotableRole,  ///< bool: the cell is worth a look: another user than it was made by, an end that is missing
    };

    explicit ProcessTreeModel(QObject* parent = nullptr);

    /// A node whose parent does not stand before it is a root.
    void set_processes(ProcessFamily processes);
    void set_time_display(const TimeDisplay& display);

    const ShownProcess* node(const QModelIndex& index) const;
    QModelIndex chosen() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ShownProcess& node, int column) const;
    bool notable(const ShownProcess& node, int column) const;
    QString time_text(Micros time) const;
    const std::vector<int>& children(const QModelIndex& parent) const;
    QModelIndex index_of(int node, int column) const;

    ProcessFamily processes_;
    std::vector<std::vector<int>> children_;  // one a node, and the roots behind them
    std::vector<int> row_;  // of each node among its siblings
    TimeDisplay time_;
};

}
