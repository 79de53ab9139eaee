// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/inspector_delegate.h"

#include "core/events/segment.h"
#include "widgets/models/field_model.h"
#include "widgets/models/neighbour_model.h"
#include "widgets/theme/look.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace spoor {
namespace {

constexpr int vertical_gap = 2;

int side_gap(const QStyleOptionViewItem& option)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 2;
}

bool is_branch(const QModelIndex& index) { return !index.parent().isValid(); }

/// The width that a cell's text has in its column, as `paint` will be given it.
int text_width(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    if (!tree)
        return option.rect.width();
    int width = tree->columnWidth(index.column());
    if (index.column() == 0)
        for (QModelIndex up = index; up.isValid(); up = up.parent())
            width -= tree->indentation();
    return width;
}

QColor text_colour(const QStyleOptionViewItem& option, QPalette::ColorRole role)
{
    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    return option.palette.color(group, selected ? QPalette::HighlightedText : role);
}

}

void FieldDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool value = index.column() == FieldModel::Value;
    const bool sign = index.data(FieldModel::SignRole).toBool();
    const bool note = index.data(FieldModel::NoteRole).toBool();
    if (is_branch(index))
        option->font.setBold(true);
    else if (value && index.data(FieldModel::VerbatimRole).toBool())
        option->font = fixed_font();
    if (sign && (value || note))
        option->palette.setColor(QPalette::Text, tone(Tone::Failure, option->palette));
    else if (index.data(FieldModel::AbsentRole).toBool() || (note && !value))
        option->palette.setColor(QPalette::Text, tone(Tone::Faint, option->palette));
    if (!value && !note) {
        if (sign)
            option->text.prepend(QStringLiteral("⚠ "));
        if (const QString own = index.data(FieldModel::OwnNameRole).toString(); !own.isEmpty())
            option->text += QStringLiteral("  ") + own;
    }
}

bool FieldDelegate::lay_out(QTextLayout& layout, const QStyleOptionViewItem& option, const QModelIndex& index,
                            int width) const
{
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrap.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(wrap);
    layout.setFont(option.font);
    // Laying out text that no line will show costs time for nothing.
    const qsizetype enough =
        most_lines * (qsizetype(std::max(width, 1)) / std::max(option.fontMetrics.averageCharWidth() / 2, 1) + 1);
    layout.setText(option.text.size() <= enough ? option.text : option.text.first(enough) + QChar(0x2026));
    const QString own = index.column() == FieldModel::Name ? index.data(FieldModel::OwnNameRole).toString() : QString();
    if (!own.isEmpty() && !(option.state & QStyle::State_Selected)) {
        QTextCharFormat faint;
        faint.setForeground(tone(Tone::Faint, option.palette));
        layout.setFormats({{int(option.text.size() - own.size()), int(own.size()), faint}});
    }
    qreal y = 0;
    bool more = false;
    layout.beginLayout();
    for (int lines = 0;; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        more = lines == most_lines;
        line.setLineWidth(std::max(width, 1));
        line.setPosition(QPointF(0, y));
        y += line.height();
        if (more)
            break;
    }
    layout.endLayout();
    return more;
}

void FieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    QStyleOptionViewItem ground = cell;
    ground.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, cell.widget);

    const int gap = side_gap(cell);
    const QRect place = cell.rect.adjusted(gap, vertical_gap, -gap, -vertical_gap);
    QTextLayout layout;
    const bool more = lay_out(layout, cell, index, place.width());
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setPen(text_colour(cell, QPalette::Text));
    const int lines = std::min(layout.lineCount(), most_lines);
    for (int i = 0; i < lines; ++i) {
        const QTextLine line = layout.lineAt(i);
        if (more && i + 1 == lines) {
            painter->setFont(cell.font);
            const QString rest = layout.text().mid(line.textStart(), line.textLength() * 2);
            painter->drawText(QPointF(place.left(), place.top() + line.y() + line.ascent()),
                              QFontMetrics(cell.font).elidedText(rest, Qt::ElideRight, place.width()));
        } else {
            line.draw(painter, place.topLeft());
        }
    }
    painter->restore();
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int width = is_branch(index) ? option.fontMetrics.horizontalAdvance(cell.text) * 2
                                       : text_width(cell, index) - 2 * side_gap(cell);
    QTextLayout layout;
    lay_out(layout, cell, index, width);
    const int lines = std::clamp(layout.lineCount(), 1, most_lines);
    const qreal height = layout.lineCount() == 0 ? cell.fontMetrics.height()
                                                 : layout.lineAt(lines - 1).y() + layout.lineAt(lines - 1).height();
    return {width, int(std::ceil(height)) + 2 * vertical_gap};
}

void NeighbourDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == NeighbourModel::Text)
        option->font = fixed_font();
    const auto kind = LineKind(index.data(NeighbourModel::KindRole).toInt());
    if (index.data(NeighbourModel::CurrentRole).toBool())
        option->font.setBold(true);
    else if (kind == LineKind::Rejected)
        option->palette.setColor(QPalette::Text, tone(Tone::Warning, option->palette));
    else if (kind != LineKind::Event)
        option->palette.setColor(QPalette::Text, tone(Tone::Faint, option->palette));
}

}
