// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/shortcut_model.h"

#include <QWidget>

class QHBoxLayout;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace spoor {

/// All actions with their keys, to search and to change: any number of keys an action. A key that another action has is
/// named with its holder, and taken from it only when asked. Changes take effect at once (keys_changed of the model).
class ShortcutsPage : public QWidget {
    Q_OBJECT
public:
    explicit ShortcutsPage(QList<ActionEntry> entries, QWidget* parent = nullptr);

    ShortcutModel* model() const { return model_; }
    void choose(const QString& id);

private:
    void make_editor();
    int row() const;  // of the model; -1 where nothing is chosen
    void show_row();
    void judge();
    void add();

    ShortcutModel* model_;
    QSortFilterProxyModel* shown_;
    QLineEdit* search_;
    QTreeView* list_;
    QWidget* editor_;
    QLabel* title_;
    QHBoxLayout* keys_;
    QKeySequenceEdit* key_;
    QPushButton* add_;
    QPushButton* reset_;
    QPushButton* reset_all_;
    QLabel* verdict_;
};

}
