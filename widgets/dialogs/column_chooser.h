// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/column_offer.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace spoor {

/// Which columns a table shows, and in which order. To the left what there is, to be searched and ticked: the fields
/// that every format has names for, those of the open logs first, and the fields that the logs themselves name. To the
/// right what is shown, to be dragged or moved with Alt+Up and Alt+Down. Any other name can be added by typing it.
/// Changes take effect at once.
class ColumnChooser : public QDialog {
    Q_OBJECT
public:
    ColumnChooser(const ColumnOffer& offer, const QList<ColumnSpec>& shown, QWidget* parent = nullptr);

    /// What the table shows now, where something else has changed it.
    void set_columns(const QList<ColumnSpec>& shown);
    QList<ColumnSpec> columns() const;

signals:
    void chosen(const QList<spoor::ColumnSpec>& columns);
    void reset_asked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void make_lists();
    void add_group(const QString& title, const QList<ColumnSpec>& columns);
    QTreeWidgetItem* item_of(const ColumnSpec& column) const;
    void search(const QString& text);
    void tick(QTreeWidgetItem* item);
    void add_typed();
    void show_column(const ColumnSpec& column);
    void move_column(int step);
    void remove_column();
    void tell();
    void update_ticks();

    ColumnOffer offer_;
    QLineEdit* search_;
    QPushButton* add_;
    QTreeWidget* fields_;
    QListWidget* shown_;
    QPushButton *up_, *down_, *remove_;
    bool filling_ = false;
};

}
