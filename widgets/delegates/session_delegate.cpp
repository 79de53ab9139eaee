// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/session_delegate.h"

#include "widgets/models/lanes_model.h"
#include "widgets/models/session_list_model.h"
#include "widgets/theme/bookmark_look.h"

#include <QPainter>

namespace spoor {
namespace {

int sign_size(const QStyleOptionViewItem& option) { return option.fontMetrics.ascent(); }
/// What stands before the text.
int sign_room(const QStyleOptionViewItem& option) { return sign_size(option) * 3 / 2; }

void paint_before(QPainter& painter, const QStyleOptionViewItem& option, Sign sign)
{
    const int size = sign_size(option);
    if (option.rect.width() <= sign_room(option))
        return;
    const bool selected = option.state & QStyle::State_Selected;
    paint_sign(painter,
               QRectF(option.rect.left() + size / 2.0, option.rect.center().y() - size / 2.0 + 0.5, size, size), sign,
               selected ? option.palette.color(QPalette::HighlightedText) : colour_of(sign, option.palette));
}

bool is_verdict(const QModelIndex& index)
{
    return index.data(SessionListModel::ColumnRole).toInt() == int(SessionColumn::Verdict);
}

Sign verdict_sign(const QModelIndex& index)
{
    return sign_of(Regard(index.data(SessionListModel::RegardRole).toInt()));
}

}

Sign sign_of(Regard regard)
{
    switch (regard) {
    case Regard::Good:
        return Sign::Tick;
    case Regard::Bad:
        return Sign::Cross;
    case Regard::Notable:
        return Sign::Warning;
    case Regard::Plain:
        break;
    }
    return Sign::Ring;
}

void SessionDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (is_verdict(index))
        option->palette.setColor(QPalette::Text, colour_of(verdict_sign(index), option->palette));
    else if (index.data(SessionListModel::ColumnRole).toInt() == int(SessionColumn::Start) &&
             index.data(SessionListModel::InferredRole).toBool())
        option->font.setItalic(true);
}

void SessionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!is_verdict(index)) {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.data(SessionListModel::ColumnRole).toInt() != int(SessionColumn::Id))
            return;
        const QVariant colour = index.data(SessionListModel::BookmarkRole);
        const bool selected = option.state & QStyle::State_Selected;
        // An id is short: there is room behind it.
        if (colour.isValid())
            paint_bookmark_in(*painter, option.rect, option.fontMetrics, Qt::AlignRight, colour.toInt(),
                              option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        return;
    }
    QStyleOptionViewItem text = option;
    text.rect.setLeft(option.rect.left() + sign_room(option));
    QStyledItemDelegate::paint(painter, text, index);
    paint_before(*painter, option, verdict_sign(index));
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (is_verdict(index))
        size.rwidth() += sign_room(option);
    return size;
}

void LaneDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant outcome = index.data(LanesModel::OutcomeRole);
    if (!outcome.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem text = option;
    text.rect.setLeft(option.rect.left() + sign_room(option));
    QStyledItemDelegate::paint(painter, text, index);
    paint_before(*painter, option,
                 Outcome(outcome.toInt()) == Outcome::Success   ? Sign::Tick
                 : Outcome(outcome.toInt()) == Outcome::Failure ? Sign::Cross
                                                                : Sign::Ring);
}

QSize LaneDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(LanesModel::OutcomeRole).isValid())
        size.rwidth() += sign_room(option);
    return size;
}

NotableDelegate::NotableDelegate(int notable_role, int chosen_role, QObject* parent)
    : QStyledItemDelegate(parent), notable_role_(notable_role), chosen_role_(chosen_role)
{
}

void NotableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(notable_role_).toBool())
        option->palette.setColor(QPalette::Text, tone(Tone::Warning, option->palette));
    if (index.data(chosen_role_).toBool())
        option->font.setBold(true);
}

}
