// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace spoor {

/// Cells of the tree of fields: text is wrapped anywhere and at most `most_lines` high, what is left of it is elided.
/// Values in the fixed-width font; the source's own name faint beside the contract's; signs in the colour of failures.
/// The view must be a QTreeView with rows of their own heights.
class FieldDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int most_lines = 6;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    /// Lines in `layout`; returns whether there is more text than they hold.
    bool lay_out(QTextLayout& layout, const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;
};

/// Cells of the lines around an event: the event's own in bold, those that are no events faint, rejected ones in the
/// colour of warnings.
class NeighbourDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}
