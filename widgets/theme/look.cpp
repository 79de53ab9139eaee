// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/look.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>

// A static library's resources are linked where something names them. Outside of any namespace, as Qt wants it.
static void link_resources() { Q_INIT_RESOURCE(spoor); }

namespace spoor {

bool is_dark(const QPalette& palette) { return palette.color(QPalette::Base).lightnessF() < 0.5f; }

QColor tone(Tone which, const QPalette& palette)
{
    const bool dark = is_dark(palette);
    switch (which) {
    case Tone::Success:
        return dark ? QColor(0x81, 0xc9, 0x95) : QColor(0x1b, 0x6e, 0x2e);
    case Tone::Failure:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
    case Tone::Warning:
        return dark ? QColor(0xff, 0xc1, 0x5e) : QColor(0x8a, 0x50, 0x00);
    case Tone::Unknown:
    case Tone::Faint:
        return dark ? QColor(0xa8, 0xa8, 0xa8) : QColor(0x62, 0x62, 0x62);
    }
    return palette.color(QPalette::Text);
}

Tone tone_of(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return Tone::Success;
    case Outcome::Failure:
        return Tone::Failure;
    case Outcome::Unknown:
        break;
    }
    return Tone::Unknown;
}

void paint_outcome(QPainter& painter, const QRectF& square, Outcome outcome, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    QPen pen(colour, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (outcome) {
    case Outcome::Success:
        painter.drawPolyline(QPolygonF{{3, 8.5}, {6.5, 12}, {13, 4.5}});
        break;
    case Outcome::Failure:
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
        painter.drawLine(QPointF(12, 4), QPointF(4, 12));
        break;
    case Outcome::Unknown:
        pen.setWidthF(1.4);
        painter.setPen(pen);
        painter.drawEllipse(QPointF(8, 8), 3.6, 3.6);
        break;
    }
    painter.restore();
}

QFont fixed_font()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont general = QGuiApplication::font();
    if (general.pointSizeF() > 0)
        fixed.setPointSizeF(general.pointSizeF());
    else
        fixed.setPixelSize(general.pixelSize());
    return fixed;
}

QIcon application_icon()
{
    link_resources();
    return QIcon(QStringLiteral(":/spoor/icons/spoor.svg"));
}

}
