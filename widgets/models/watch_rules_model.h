// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/watch_plan.h"

#include <QAbstractListModel>

namespace spoor {

/// The rules of a watch plan by name, each with a tick: whether it is in force. Names stay different from each other.
///
/// Threads: GUI thread.
class WatchRulesModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit WatchRulesModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    const WatchPlan& plan() const { return plan_; }
    /// In place of all there was. Tells no change.
    void set_plan(WatchPlan plan);
    void set_bounds(std::chrono::seconds grouping, std::uint32_t per_minute);

    /// Null where there is no such row.
    const WatchRule* rule(int row) const;
    /// Whatever its name is: who edits it says what is wrong with it.
    void set_rule(int row, const WatchRule& rule);
    /// With a number behind its name where that is taken. The row it has now.
    int add(WatchRule rule, int row = -1);
    int duplicate(int row);
    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// After each change by any of these, but for set_plan.
    void changed();

private:
    std::string free_name(const std::string& wanted) const;

    WatchPlan plan_;
};

}
