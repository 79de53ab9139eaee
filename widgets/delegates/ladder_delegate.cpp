// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/ladder_delegate.h"

#include "widgets/models/ladder_model.h"
#include "widgets/theme/bookmark_look.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace spoor {
namespace {

using Direction = Ladder::Direction;

Direction direction_of(const QModelIndex& index) { return Direction(index.data(LadderModel::DirectionRole).toInt()); }

bool selected(const QStyleOptionViewItem& option) { return option.state & QStyle::State_Selected; }

QColor text_colour(const QStyleOptionViewItem& option)
{
    return option.palette.color(selected(option) ? QPalette::HighlightedText : QPalette::Text);
}

QColor faint_colour(const QStyleOptionViewItem& option)
{
    return selected(option) ? option.palette.color(QPalette::HighlightedText) : tone(Tone::Faint, option.palette);
}

}

Sign sign_of(Ladder::Look look)
{
    switch (look) {
    case Ladder::Look::Good:
        return Sign::Tick;
    case Ladder::Look::Bad:
        return Sign::Cross;
    case Ladder::Look::Challenge:
        return Sign::Question;
    case Ladder::Look::Plain:
        break;
    }
    return Sign::None;
}

/// Where the parts of a row stand.
struct LadderDelegate::Place {
    Lines lines;      // of client and server; one-sided: the line of the dots, and the right edge
    QRect date;       // empty where it is that of the row before
    QRect clock;
    QRect labels;     // request and reply
    int arrow = 0;    // y
    QRect meaning;    // empty where there is none
    int bottom = 0;
};

LadderDelegate::Lines LadderDelegate::lines(int width, const QFontMetrics& metrics)
{
    const int em = metrics.height();
    const int left = metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + 2 * em;
    // On a wide screen the eye would lose what belongs together.
    return {left, std::max(left + 8 * em, std::min(width - em, left + 48 * em))};
}

int LadderDelegate::lines_of(const QString& text, int width, const QFontMetrics& metrics) const
{
    constexpr qsizetype most_kept = 1000;
    if (width != measured_width_ || metrics != measured_font_ || measured_.size() > most_kept) {
        measured_.clear();
        measured_width_ = width;
        measured_font_ = metrics;
    }
    int& lines = measured_[text];
    if (lines == 0) {
        const QRect needed = metrics.boundingRect(QRect(0, 0, width, 1 << 20), Qt::TextWordWrap, text);
        lines = std::max(1, (needed.height() + metrics.leading()) / std::max(1, metrics.lineSpacing()));
    }
    return lines;
}

LadderDelegate::Place LadderDelegate::place(const QStyleOptionViewItem& option, int left, int width,
                                            const QModelIndex& index) const
{
    const QFontMetrics& metrics = option.fontMetrics;
    const int em = metrics.height();
    Place at;
    at.lines = lines(width, metrics);
    if (one_sided_)
        at.lines.right = std::max(at.lines.right, width - em);
    at.lines.left += left;
    at.lines.right += left;
    int y = option.rect.top() + em / 3;
    if (!index.data(LadderModel::DateRole).toString().isEmpty()) {
        at.date = QRect(left + em / 2, y, at.lines.left - left - em, em);
        y += em + em / 6;
    }
    at.clock = QRect(left + em / 2, y, at.lines.left - left - em, em);
    const int inner = at.lines.left + em;
    const int inner_width = at.lines.right - at.lines.left - 2 * em;
    at.labels = QRect(inner, y, inner_width, em);
    y += em;
    at.arrow = one_sided_ || direction_of(index) == Direction::Note ? at.clock.center().y() : y + em / 4;
    y += one_sided_ ? em / 8 : em * 5 / 8;
    if (const QString meaning = index.data(LadderModel::MeaningRole).toString(); !meaning.isEmpty()) {
        const int lines = lines_of(meaning, inner_width, metrics);
        at.meaning = QRect(inner, y, inner_width, lines * metrics.lineSpacing());
        y = at.meaning.bottom() + 1;
    }
    // The gap stands below the time.
    at.bottom = std::max(y, at.clock.bottom() + em) + em / 3;
    return at;
}

QSize LadderDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    QStyleOptionViewItem row = option;
    row.rect = QRect(0, 0, width, 0);
    return {width, place(row, 0, width, index).bottom};
}

void LadderDelegate::paint_times(QPainter& painter, const QStyleOptionViewItem& option, const Place& at,
                                 const QModelIndex& index) const
{
    const auto write = [&](const QRect& rect, const QString& text, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    if (!at.date.isEmpty())
        write(at.date, index.data(LadderModel::DateRole).toString(), faint_colour(option));
    const bool inferred = index.data(LadderModel::InferredRole).toBool();
    QFont font = option.font;
    font.setItalic(inferred);
    painter.setFont(font);
    const QString clock = index.data(LadderModel::ClockRole).toString();
    write(at.clock, inferred && !clock.isEmpty() ? QStringLiteral("≈ ") + clock : clock, text_colour(option));
    painter.setFont(option.font);
    write(at.clock.translated(0, option.fontMetrics.height()), index.data(LadderModel::GapRole).toString(),
          faint_colour(option));
}

void LadderDelegate::paint_lines(QPainter& painter, const Place& at, const QRect& row, const QColor& ink) const
{
    painter.setPen(QPen(ink, 1));
    painter.drawLine(at.lines.left, row.top(), at.lines.left, row.bottom());
    if (!one_sided_)
        painter.drawLine(at.lines.right, row.top(), at.lines.right, row.bottom());
}

void LadderDelegate::paint_arrow(QPainter& painter, const Place& at, const QModelIndex& index, const QColor& ink) const
{
    const bool in_log = index.data(LadderModel::InLogRole).toBool();
    const Direction direction = direction_of(index);
    const qreal head = std::max(4, painter.fontMetrics().height() / 3);
    painter.setRenderHint(QPainter::Antialiasing);
    if (one_sided_ || direction == Direction::Note) {
        painter.setPen(QPen(ink, 1.4));
        painter.setBrush(in_log ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(one_sided_ ? at.lines.left : at.lines.right, at.arrow), head * 0.6, head * 0.6);
        return;
    }
    const QPointF left(at.lines.left + 1.5, at.arrow + 0.5);
    const QPointF right(at.lines.right - 1.5, at.arrow + 0.5);
    painter.setPen(QPen(ink, 1.4, in_log ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(left, right);
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.setBrush(ink);
    const auto point = [&](const QPointF& tip, qreal back) {
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(back, -head * 0.6), tip + QPointF(back, head * 0.6)});
    };
    if (direction != Direction::ToClient)
        point(right, -head);
    if (direction != Direction::ToServer)
        point(left, head);
}

void LadderDelegate::paint_labels(QPainter& painter, const QStyleOptionViewItem& option, const Place& at,
                                  const QModelIndex& index) const
{
    const QFontMetrics& metrics = option.fontMetrics;
    const int em = metrics.height();
    const Direction direction = direction_of(index);
    const auto look = Ladder::Look(index.data(LadderModel::LookRole).toInt());
    const Sign sign = sign_of(look);
    const QColor strong = selected(option) ? text_colour(option) : colour_of(sign, option.palette);
    QString request = index.data(LadderModel::RequestRole).toString();
    QString reply = index.data(LadderModel::ReplyRole).toString();
    if (direction == Direction::ToClient && reply.isEmpty())
        std::swap(request, reply);
    QRect room = at.labels;
    // The sign stands with the answer, at the right end; where there is no answer it stands before what was said.
    const auto put_sign = [&](int x) {
        const int size = metrics.ascent();
        paint_sign(painter, QRectF(x, room.center().y() - size / 2.0 + 0.5, size, size), sign, strong);
    };
    if (!index.data(LadderModel::InLogRole).toBool()) {
        const QString tag = LadderDelegate::tr("not in the log");
        QFont italic = option.font;
        italic.setItalic(true);
        painter.setFont(italic);
        painter.setPen(faint_colour(option));
        const int width = painter.fontMetrics().horizontalAdvance(tag) + em / 2;
        const bool at_left = direction == Direction::ToClient && request.isEmpty() && !one_sided_;
        painter.drawText(room, (at_left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, tag);
        painter.setFont(option.font);
        at_left ? room.setLeft(room.left() + width) : room.setRight(room.right() - width);
    }
    const bool answered = !reply.isEmpty();
    if (answered) {
        const int sign_width = sign == Sign::None ? 0 : metrics.ascent() + em / 3;
        const int most = request.isEmpty() ? room.width() - sign_width : room.width() / 2 - sign_width;
        const QString text = metrics.elidedText(reply, Qt::ElideRight, std::max(0, most));
        const int width = metrics.horizontalAdvance(text);
        painter.setPen(strong);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
        if (sign_width)
            put_sign(room.right() - width - sign_width + em / 6);
        room.setRight(room.right() - width - sign_width - em / 2);
    } else if (sign != Sign::None) {
        put_sign(room.left());
        room.setLeft(room.left() + metrics.ascent() + em / 3);
    }
    if (request.isEmpty())
        return;
    QFont bold = option.font;
    bold.setBold(!one_sided_);
    painter.setFont(bold);
    painter.setPen(answered ? text_colour(option) : strong);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(request, Qt::ElideRight, room.width()));
    painter.setFont(option.font);
}

void LadderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& item, const QModelIndex& index) const
{
    QStyleOptionViewItem option = item;
    // Not the text: that is the step as a sentence, for those who hear it.
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, painter, option.widget);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setFont(option.font);
    const Place at = place(option, option.rect.left(), option.rect.width(), index);
    paint_lines(*painter, at, option.rect, faint_colour(option));
    paint_times(*painter, option, at, index);
    if (const QVariant colour = index.data(LadderModel::BookmarkRole); colour.isValid())
        paint_bookmark_in(*painter, at.clock.adjusted(-option.fontMetrics.height() / 3, 0, 0, 0), option.fontMetrics,
                          Qt::AlignLeft, colour.toInt(), text_colour(option));
    paint_labels(*painter, option, at, index);
    if (!at.meaning.isEmpty()) {
        painter->setPen(faint_colour(option));
        painter->drawText(at.meaning, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                          index.data(LadderModel::MeaningRole).toString());
    }
    const Sign sign = sign_of(Ladder::Look(index.data(LadderModel::LookRole).toInt()));
    paint_arrow(*painter, at, index,
                selected(option)     ? text_colour(option)
                : sign == Sign::None ? text_colour(option)
                                     : colour_of(sign, option.palette));
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(text_colour(option), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

}
