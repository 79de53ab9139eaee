// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/source_delegate.h"

#include "widgets/models/source_tree_model.h"
#include "widgets/theme/look.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace spoor {

void SourceDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int column = index.column();
    const bool failed = column == SourceTreeModel::State && index.data(SourceTreeModel::ErrorRole).toBool();
    const bool rejected = column == SourceTreeModel::Rejected && !option->text.isEmpty();
    if (failed || rejected)
        option->palette.setColor(QPalette::Text, tone(failed ? Tone::Failure : Tone::Warning, option->palette));
    // Paths differ at their ends, digests are shortened already.
    option->textElideMode = column == SourceTreeModel::Name ? Qt::ElideMiddle : Qt::ElideRight;
}

void SourceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant part = index.column() == SourceTreeModel::State ? index.data(SourceTreeModel::PartRole) : QVariant();
    if (!part.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    // Drawn here and not by the style's progress bar: not every style writes its text so that it can be read.
    const QRectF whole = QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QColor fill = ink;
    fill.setAlphaF(0.18f);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(whole.topLeft(), QSizeF(whole.width() * part.toDouble(), whole.height())), 2, 2);
    QColor frame = ink;
    frame.setAlphaF(0.35f);
    painter->setPen(QPen(frame, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(whole, 2, 2);
    painter->setPen(ink);
    const QRectF inner = QRectF(option.rect).adjusted(6, 0, -6, 0);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, int(inner.width())));
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() * 3 / 2));
    return size;
}

}
