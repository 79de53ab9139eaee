// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/learn_programs.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace spoor {

/// Programs that ran as an account of the web server, for somebody to tick those that are known. None is ticked at
/// first; those that are known already cannot be.
///
/// Threads: GUI thread.
class LearnedProgramsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Program, Example, Starts, First, Last, column_count };

    explicit LearnedProgramsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// What is ticked stays so where the program is there again.
    void set_programs(std::vector<LearnedProgram> programs);
    /// Those that were ticked, as the setting `programs.web-allowed` has them.
    QStringList chosen() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void chosen_changed();

private:
    struct Row {
        LearnedProgram learned;
        bool ticked = false;
    };
    std::vector<Row> rows_;
};

}
