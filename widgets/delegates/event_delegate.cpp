// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/event_delegate.h"

#include "core/base/time.h"
#include "widgets/delegates/marked_text.h"
#include "widgets/models/event_table_model.h"
#include "widgets/theme/bookmark_look.h"
#include "widgets/theme/look.h"

#include <QAbstractItemView>
#include <QPainter>

namespace spoor {
namespace {

Field field_of(const QModelIndex& index) { return Field(index.data(EventTableModel::FieldRole).toInt()); }

int sign_size(const QStyleOptionViewItem& option) { return option.fontMetrics.ascent(); }

/// Room is kept in each row, so that no text moves when its event is bookmarked.
bool has_room(const QStyleOptionViewItem& option) { return option.viewItemPosition == QStyleOptionViewItem::Beginning; }

void set_text_colour(QStyleOptionViewItem* option, const QColor& colour)
{
    // On a selected row the highlight's own text colour is the one that can be read.
    option->palette.setColor(QPalette::Text, colour);
}

}

void EventDelegate::set_marks(const MatchMarks& marks)
{
    if (marks == marks_)
        return;
    marks_ = marks;
    if (auto* view = qobject_cast<QAbstractItemView*>(parent()))
        view->viewport()->update();
}

void EventDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Field field = field_of(index);
    if (field == Field::Outcome || field == Field::Status) {
        const auto outcome = Outcome(index.data(EventTableModel::OutcomeRole).toInt());
        if (field == Field::Outcome || outcome == Outcome::Failure)
            set_text_colour(option, tone(tone_of(outcome), option->palette));
    } else if (field == Field::Time) {
        const auto quality = TimeQuality(index.data(EventTableModel::TimeQualityRole).toInt());
        if (quality == TimeQuality::Inferred)
            option->font.setItalic(true);
        if (quality == TimeQuality::Absent || option->text.isEmpty()) {
            option->text = tr("no time");
            option->features |= QStyleOptionViewItem::HasDisplay;
            set_text_colour(option, tone(Tone::Faint, option->palette));
        }
    }
    if (index.data(EventTableModel::PendingRole).toBool())
        set_text_colour(option, tone(Tone::Faint, option->palette));
}

void EventDelegate::paint_text(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!marks_.empty()) {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        // What the table itself says of a cell ("no time") is no text of the log.
        const auto spans = marks_.in(cell.text);
        if (!spans.isEmpty() && index.data().toString() == cell.text) {
            paint_marked(painter, cell, spans);
            return;
        }
    }
    QStyledItemDelegate::paint(&painter, option, index);
}

void EventDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!has_room(option)) {
        paint_cell(*painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    cell.rect.setLeft(option.rect.left() + bookmark_room(option.fontMetrics));
    paint_cell(*painter, cell, index);
    const QVariant colour = index.data(EventTableModel::BookmarkRole);
    if (!colour.isValid())
        return;
    const bool selected = option.state & QStyle::State_Selected;
    paint_bookmark_in(*painter, option.rect, option.fontMetrics, Qt::AlignLeft, colour.toInt(),
                      option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
}

void EventDelegate::paint_cell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (field_of(index) != Field::Outcome) {
        paint_text(painter, option, index);
        return;
    }
    const int size = sign_size(option);
    const int gap = size / 2;
    QStyleOptionViewItem text = option;
    text.rect.setLeft(option.rect.left() + gap + size);
    paint_text(painter, text, index);
    const auto outcome = Outcome(index.data(EventTableModel::OutcomeRole).toInt());
    const bool selected = option.state & QStyle::State_Selected;
    const QColor colour =
        selected ? option.palette.color(QPalette::HighlightedText) : tone(tone_of(outcome), option.palette);
    if (option.rect.width() > gap + size)
        paint_outcome(painter,
                      QRectF(option.rect.left() + gap, option.rect.center().y() - size / 2.0 + 0.5, size, size),
                      outcome, colour);
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (field_of(index) == Field::Outcome)
        size.rwidth() += sign_size(option) * 3 / 2;
    if (has_room(option))
        size.rwidth() += bookmark_room(option.fontMetrics);
    return size;
}

AlertDelegate::AlertDelegate(int role, int column, QObject* parent)
    : QStyledItemDelegate(parent), role_(role), column_(column)
{
}

void AlertDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == column_ && index.data(role_).toBool())
        set_text_colour(option, tone(Tone::Failure, option->palette));
}

}
