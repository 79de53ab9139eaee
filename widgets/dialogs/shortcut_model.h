// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/action_entry.h"

#include <QAbstractTableModel>
#include <QSet>

namespace spoor {

/// All actions with their keys, and the rules for changing them. Knows the keys that the views keep for themselves,
/// which no action can have.
class ShortcutModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Action, Keys, Place, ColumnCount };
    /// bool: the keys are not the default ones.
    enum Role { ChangedRole = Qt::UserRole };

    explicit ShortcutModel(QList<ActionEntry> entries, QObject* parent = nullptr);

    const ActionEntry& entry(int row) const { return entries_[row]; }
    int row_of(const QString& id) const;  ///< -1 where there is none

    /// The row of the action that has this key; -1 where it is free. A key of one stroke also collides with a longer
    /// sequence that begins with it.
    int holder(const QKeySequence& key) const;
    /// Whether views use this key themselves (arrows, Enter, Tab, Esc …).
    static bool is_fixed(const QKeySequence& key);

    /// Without duplicates. Tells by keys_changed.
    void set_keys(int row, const QList<QKeySequence>& keys);
    void add_key(int row, const QKeySequence& key);
    void remove_key(int row, const QKeySequence& key);
    /// Takes the key from whoever has it.
    void reassign(int row, const QKeySequence& key);
    /// To the defaults. Other actions lose those keys if they took them meanwhile.
    void reset(int row);
    void reset_all();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void keys_changed(const QString& id, const QList<QKeySequence>& keys);

private:
    QList<ActionEntry> entries_;
};

}
