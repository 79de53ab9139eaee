// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/shortcut_model.h"

#include <QFont>

#include <algorithm>

namespace spoor {

ShortcutModel::ShortcutModel(QList<ActionEntry> entries, QObject* parent)
    : QAbstractTableModel(parent), entries_(std::move(entries))
{
}

int ShortcutModel::row_of(const QString& id) const
{
    const auto found = std::ranges::find(entries_, id, &ActionEntry::id);
    return found == entries_.end() ? -1 : int(found - entries_.begin());
}

int ShortcutModel::holder(const QKeySequence& key) const
{
    for (int row = 0; row < int(entries_.size()); ++row)
        for (const QKeySequence& other : entries_[row].keys)
            if (key.matches(other) != QKeySequence::NoMatch || other.matches(key) != QKeySequence::NoMatch)
                return row;
    return -1;
}

bool ShortcutModel::is_fixed(const QKeySequence& key)
{
    if (key.isEmpty() || key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (key[0].key()) {
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

void ShortcutModel::set_keys(int row, const QList<QKeySequence>& keys)
{
    QList<QKeySequence> once;
    for (const QKeySequence& key : keys)
        if (!key.isEmpty() && !once.contains(key))
            once << key;
    if (entries_[row].keys == once)
        return;
    entries_[row].keys = once;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit keys_changed(entries_[row].id, once);
}

void ShortcutModel::add_key(int row, const QKeySequence& key)
{
    set_keys(row, entries_[row].keys + QList<QKeySequence>{key});
}

void ShortcutModel::remove_key(int row, const QKeySequence& key)
{
    QList<QKeySequence> keys = entries_[row].keys;
    keys.removeAll(key);
    set_keys(row, keys);
}

void ShortcutModel::reassign(int row, const QKeySequence& key)
{
    for (int other = 0; other < int(entries_.size()); ++other) {
        if (other == row)
            continue;
        QList<QKeySequence> keys = entries_[other].keys;
        keys.removeIf([&key](const QKeySequence& one) {
            return key.matches(one) != QKeySequence::NoMatch || one.matches(key) != QKeySequence::NoMatch;
        });
        set_keys(other, keys);
    }
    add_key(row, key);
}

void ShortcutModel::reset(int row)
{
    for (const QKeySequence& key : entries_[row].defaults)
        reassign(row, key);
    set_keys(row, entries_[row].defaults);
}

void ShortcutModel::reset_all()
{
    for (int row = 0; row < int(entries_.size()); ++row)
        set_keys(row, entries_[row].defaults);
}

int ShortcutModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(entries_.size()); }

int ShortcutModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ShortcutModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ActionEntry& entry = entries_[index.row()];
    const bool changed = entry.keys != entry.defaults;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Keys)
            return keys_text(entry.keys);
        return index.column() == Action ? entry.text : entry.place;
    case Qt::ToolTipRole:
        if (!changed)
            return {};
        return entry.defaults.isEmpty() ? tr("Changed; without a key by default")
                                        : tr("Changed; by default %1").arg(keys_text(entry.defaults)).toHtmlEscaped();
    case Qt::FontRole:
        if (QFont font; changed && index.column() == Keys) {
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::DecorationRole:
        return index.column() == Action ? QVariant(entry.icon) : QVariant();
    case ChangedRole:
        return changed;
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action:
        return tr("Action");
    case Keys:
        return tr("Keys");
    default:
        return tr("Menu");
    }
}

}
