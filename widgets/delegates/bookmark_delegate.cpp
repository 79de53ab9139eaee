// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/bookmark_delegate.h"

#include "widgets/models/bookmark_model.h"
#include "widgets/theme/bookmark_look.h"
#include "widgets/theme/look.h"

#include <QPainter>

namespace spoor {

void BookmarkDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(BookmarkModel::AbsentRole).toBool())
        option->palette.setColor(QPalette::Text, tone(Tone::Faint, option->palette));
}

void BookmarkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.data(BookmarkModel::ColumnRole).toInt() != int(BookmarkColumn::Colour))
        return;
    const int size = std::min(option.fontMetrics.ascent() + 4, option.rect.height() - 2);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor outline = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    paint_bookmark(
        *painter,
        QRectF(option.rect.center().x() - size / 2.0 + 0.5, option.rect.center().y() - size / 2.0 + 0.5, size, size),
        index.data(BookmarkModel::ColourRole).toInt(), outline);
}

}
