// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/told_log.h"

#include <QAbstractTableModel>

#include <deque>

namespace spoor {

/// What was told, newest first: when, by which rule, of what, by which ways, and which of them failed. Text of logs is
/// shown as plain text with what hides in it made visible.
///
/// Threads: GUI thread.
class ToldModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Rule, Grave, Title, Count, Ways, Failed, column_count };
    static constexpr std::size_t most = 1000;  ///< entries; those before fall off

    explicit ToldModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Of an earlier run, newest first: their events are not those of what is open now. Below what was added meanwhile.
    void add_earlier(std::vector<ToldEntry> entries);
    void add(ToldEntry entry);
    void clear();
    /// Events of other logs will be open from now on: those of the entries that are here are known no more.
    void forget_events();

    /// Null where there is no such row.
    const ToldEntry* entry(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ToldEntry& entry, int column) const;

    std::deque<ToldEntry> entries_;
};

}
