// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/signs.h"

#include <QPainter>
#include <QPainterPath>

namespace spoor {
namespace {

void paint_triangle(QPainter& painter)
{
    painter.drawPolygon(QPolygonF{{8, 2}, {14.5, 13.5}, {1.5, 13.5}});
    painter.drawLine(QPointF(8, 6.5), QPointF(8, 9));
    painter.drawPoint(QPointF(8, 11.4));
}

void paint_question(QPainter& painter)
{
    QPainterPath hook(QPointF(4.8, 5.4));
    hook.cubicTo(QPointF(4.8, 1.4), QPointF(11.2, 1.4), QPointF(11.2, 5.4));
    hook.cubicTo(QPointF(11.2, 8), QPointF(8, 7.6), QPointF(8, 10.4));
    painter.drawPath(hook);
    painter.drawPoint(QPointF(8, 13.6));
}

}

std::optional<Tone> tone_of(Sign sign)
{
    switch (sign) {
    case Sign::Tick:
        return Tone::Success;
    case Sign::Cross:
        return Tone::Failure;
    case Sign::Warning:
    case Sign::Question:
        return Tone::Warning;
    case Sign::Ring:
        return Tone::Unknown;
    case Sign::None:
        break;
    }
    return std::nullopt;
}

QColor colour_of(Sign sign, const QPalette& palette)
{
    const auto which = tone_of(sign);
    return which ? tone(*which, palette) : palette.color(QPalette::Text);
}

void paint_sign(QPainter& painter, const QRectF& square, Sign sign, const QColor& colour)
{
    switch (sign) {
    case Sign::None:
        return;
    case Sign::Tick:
        return paint_outcome(painter, square, Outcome::Success, colour);
    case Sign::Cross:
        return paint_outcome(painter, square, Outcome::Failure, colour);
    case Sign::Ring:
        return paint_outcome(painter, square, Outcome::Unknown, colour);
    case Sign::Warning:
    case Sign::Question:
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    painter.setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (sign == Sign::Warning)
        paint_triangle(painter);
    else
        paint_question(painter);
    painter.restore();
}

}
