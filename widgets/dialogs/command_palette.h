// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/action_entry.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListView;

namespace spoor {

class PaletteModel;

/// Type a few letters of what is to be done, press Enter. Arrows choose while the edit keeps the focus; Esc closes. Stands
/// in the upper middle of its window and deletes itself when closed.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    /// `recent`: ids, the last used first.
    CommandPalette(QList<ActionEntry> entries, QStringList recent, QWidget* parent);

    PaletteModel* model() const { return model_; }

signals:
    /// After the palette has closed, so that the focus is where it was.
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void search(const QString& text);
    void accept_row(const QModelIndex& index);
    void move(int by);

    PaletteModel* model_;
    QLineEdit* edit_;
    QListView* list_;
    QLabel* nothing_;
};

}
