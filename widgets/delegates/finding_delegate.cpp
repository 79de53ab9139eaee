// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/finding_delegate.h"

#include "widgets/models/finding_model.h"
#include "widgets/theme/bookmark_look.h"
#include "widgets/theme/look.h"
#include "widgets/theme/severity_look.h"

#include <QApplication>
#include <QPainter>

namespace spoor {
namespace {

int sign_size(const QStyleOptionViewItem& option) { return option.fontMetrics.ascent() + 2; }
/// What stands before the text.
int sign_room(const QStyleOptionViewItem& option) { return sign_size(option) * 4 / 3; }

bool is_severity(const QModelIndex& index) { return index.column() == FindingModel::Gravity; }
Severity severity_of(const QModelIndex& index) { return Severity(index.data(FindingModel::SeverityRole).toInt()); }

}

void FindingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool rule = index.data(FindingModel::RuleRole).toBool();
    // A sign that is no colour alone, before the text, which is cut at its end.
    if (index.column() == FindingModel::What && index.data(FindingModel::FreshRole).toBool())
        option->text.prepend(QStringLiteral("\u25cf "));
    if (rule && index.column() == FindingModel::What)
        option->font.setBold(true);
    if (index.data(FindingModel::DismissedRole).toBool()) {
        option->palette.setColor(QPalette::Text, tone(Tone::Faint, option->palette));
        option->font.setStrikeOut(is_severity(index));
    } else if (is_severity(index)) {
        const Severity severity = severity_of(index);
        option->palette.setColor(QPalette::Text, severity_colour(severity, option->palette));
        option->font.setBold(severity == Severity::Critical);
    }
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!is_severity(index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    paint_severity_cell(*painter, option, index);
    if (const QVariant colour = index.data(FindingModel::BookmarkRole); colour.isValid())
        paint_bookmark_in(
            *painter, option.rect.adjusted(0, 0, -2, 0), option.fontMetrics, Qt::AlignRight, colour.toInt(),
            option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
}

void FindingDelegate::paint_severity_cell(QPainter& painter, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const
{
    // The ground of a selected row, where the sign stands.
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, &painter, option.widget);
    QStyleOptionViewItem text = option;
    text.rect.setLeft(option.rect.left() + sign_room(option));
    if (index.data(FindingModel::BookmarkRole).isValid())
        text.rect.setRight(option.rect.right() - bookmark_room(option.fontMetrics));
    QStyledItemDelegate::paint(&painter, text, index);
    const int size = sign_size(option);
    if (option.rect.width() <= sign_room(option))
        return;
    const bool dismissed = index.data(FindingModel::DismissedRole).toBool();
    const Severity severity = severity_of(index);
    const QColor colour = option.state & QStyle::State_Selected ? option.palette.color(QPalette::HighlightedText)
                          : dismissed                           ? tone(Tone::Faint, option.palette)
                                                                : severity_colour(severity, option.palette);
    paint_severity(painter, QRectF(option.rect.left() + 2.0, option.rect.center().y() - size / 2.0 + 0.5, size, size),
                   severity, colour);
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (is_severity(index))
        size.rwidth() += sign_room(option);
    size.rheight() += 4;
    return size;
}

}
