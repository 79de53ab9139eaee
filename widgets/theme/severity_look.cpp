// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/severity_look.h"

#include "widgets/theme/look.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace spoor {
namespace {

/// An exclamation mark, to be cut out of what is filled.
QPainterPath mark(qreal top, qreal bottom)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(7.1, top, 1.8, bottom - top - 3), 0.6, 0.6);
    path.addRoundedRect(QRectF(7.1, bottom - 1.8, 1.8, 1.8), 0.6, 0.6);
    return path;
}

QPainterPath closed(const QPolygonF& corners)
{
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

const QPolygonF triangle{{8, 1.5}, {15, 14}, {1, 14}};
const QPolygonF octagon{{4.9, 0.8},   {11.1, 0.8}, {15.2, 4.9}, {15.2, 11.1},
                        {11.1, 15.2}, {4.9, 15.2}, {0.8, 11.1}, {0.8, 4.9}};

}

QColor severity_colour(Severity severity, const QPalette& palette)
{
    switch (severity) {
    case Severity::Info:
        return tone(Tone::Faint, palette);
    case Severity::Low:
        break;
    case Severity::Medium:
        return tone(Tone::Warning, palette);
    case Severity::High:
    case Severity::Critical:
        return tone(Tone::Failure, palette);
    }
    return palette.color(QPalette::Text);
}

void paint_severity(QPainter& painter, const QRectF& square, Severity severity, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (severity) {
    case Severity::Info:
        painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
        painter.drawLine(QPointF(8, 7.6), QPointF(8, 11));
        painter.drawPoint(QPointF(8, 4.9));
        break;
    case Severity::Low:
        painter.drawPolygon(QPolygonF{{8, 2}, {14, 8}, {8, 14}, {2, 8}});
        break;
    case Severity::Medium:
        painter.drawPath(closed(triangle));
        painter.fillPath(mark(6, 12.6), colour);
        break;
    case Severity::High:
        painter.fillPath(closed(triangle).subtracted(mark(5.4, 12.8)), colour);
        break;
    case Severity::Critical:
        painter.fillPath(closed(octagon).subtracted(mark(3.6, 12.6)), colour);
        break;
    }
    painter.restore();
}

QIcon severity_icon(Severity severity, const QPalette& palette)
{
    QPixmap pixmap(64, 64);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint_severity(painter, QRectF(4, 4, 56, 56), severity, severity_colour(severity, palette));
    return QIcon(pixmap);
}

}
