// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/match_marks.h"

#include <QStyledItemDelegate>

namespace spoor {

/// Cells of the event table: the outcome with its sign and colour, inferred times in italics, absent ones and cells that
/// are still being read faint, what is searched for marked. In the first column that is shown there is room for the sign
/// of a bookmark.
class EventDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What to mark in the cells. The view that the delegate belongs to is painted again.
    void set_marks(const MatchMarks& marks);
    const MatchMarks& marks() const { return marks_; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paint_cell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paint_text(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    MatchMarks marks_;
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
