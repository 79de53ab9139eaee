// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/recent_delegate.h"

#include "widgets/models/recent_model.h"
#include "widgets/theme/look.h"

#include <QApplication>
#include <QPainter>

namespace spoor {

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString path = std::exchange(row.text, {});
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);

    const bool selected = row.state & QStyle::State_Selected;
    const QColor ink = row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = selected ? ink : tone(Tone::Faint, row.palette);
    const bool missing = index.data(RecentModel::MissingRole).toBool();
    const QFontMetrics& metrics = row.fontMetrics;
    const int gap = metrics.height() / 2;
    const int line = metrics.lineSpacing();
    QRect inner = row.rect.adjusted(gap, gap / 2, -gap, -gap / 2);

    painter->save();
    painter->setFont(row.font);
    const QString note = missing                                        ? tr("not there any more")
                         : index.data(RecentModel::PinnedRole).toBool() ? tr("pinned")
                                                                        : QString();
    const int note_width = note.isEmpty() ? 0 : metrics.horizontalAdvance(note) + gap;
    painter->setPen(missing && !selected ? tone(Tone::Warning, row.palette) : faint);
    painter->drawText(QRect(inner.left(), inner.top(), inner.width(), line), Qt::AlignRight | Qt::AlignVCenter, note);
    painter->setPen(missing ? faint : ink);
    painter->drawText(QRect(inner.left(), inner.top(), inner.width() - note_width, line),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(path, Qt::ElideMiddle, inner.width() - note_width));
    painter->setPen(faint);
    const QString when = index.data(RecentModel::WhenRole).toString();
    const int when_width = metrics.horizontalAdvance(when) + gap;
    const QRect below(inner.left(), inner.top() + line, inner.width(), line);
    painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter, when);
    const int room = inner.width() - when_width;
    painter->drawText(below.adjusted(0, 0, -when_width, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data(RecentModel::WhatRole).toString(), Qt::ElideRight, room));
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics& metrics = option.fontMetrics;
    return {metrics.averageCharWidth() * 30, metrics.lineSpacing() * 2 + metrics.height() / 2 + 2};
}

}
