// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace spoor {

/// Cells of the event table: the outcome with its sign and colour, inferred times in italics, absent ones faint.
class EventDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Cells of lists whose model says what is a failure: colours those rows' `State` or `What happened` by a role.
class AlertDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `role` holds true where the cell of `column` is to stand out.
    AlertDelegate(int role, int column, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int role_;
    int column_;
};

}
