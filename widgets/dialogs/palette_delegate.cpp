// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/palette_delegate.h"

#include "widgets/dialogs/palette_model.h"
#include "widgets/theme/look.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace spoor {
namespace {

/// Draws one line in `rect` with `marked` units in bold and underlined; returns its width.
qreal draw_marked(QPainter* painter, const QRect& rect, const QString& text, const QList<int>& marked,
                  const QFont& font)
{
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    strong.setFontUnderline(true);
    for (const int at : marked)
        formats << QTextLayout::FormatRange{at, 1, strong};
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    return line.naturalTextWidth();
}

}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    item.text.clear();
    const QIcon icon = item.icon;
    item.icon = {};
    item.features &= ~QStyleOptionViewItem::HasDecoration;
    item.state &= ~QStyle::State_HasFocus;
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const QString reason = index.data(PaletteModel::ReasonRole).toString();
    const bool can = index.flags() & Qt::ItemIsEnabled;
    const bool selected = item.state & QStyle::State_Selected;
    const QPalette& palette = option.widget ? option.widget->palette() : option.palette;
    const QColor strong = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = selected ? strong : tone(Tone::Faint, palette);

    const int margin = item.fontMetrics.averageCharWidth();
    const int side = item.fontMetrics.height();
    QRect rest = item.rect.adjusted(margin, 0, -margin, 0);
    icon.paint(painter, QRect(rest.left(), rest.center().y() - side / 2, side, side), Qt::AlignCenter,
               can ? QIcon::Normal : QIcon::Disabled);
    rest.setLeft(rest.left() + side + margin);

    painter->save();
    painter->setFont(item.font);
    const QString keys = can ? index.data(PaletteModel::KeysRole).toString() : reason;
    painter->setPen(can ? strong : faint);
    const int keys_width = std::min(item.fontMetrics.horizontalAdvance(keys) + 1, rest.width() / 2);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(keys, Qt::ElideRight, keys_width));
    rest.setRight(rest.right() - keys_width - 2 * margin);

    const int used = int(draw_marked(painter, rest, index.data(Qt::DisplayRole).toString(),
                                     index.data(PaletteModel::MatchesRole).value<QList<int>>(), item.font));
    painter->setPen(faint);
    const QRect place = rest.adjusted(used + 2 * margin, 0, 0, 0);
    if (place.width() > 4 * margin)
        painter->drawText(
            place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            item.fontMetrics.elidedText(index.data(PaletteModel::PlaceRole).toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int line = option.fontMetrics.height();
    return {line * 20, line + line / 2};
}

}
