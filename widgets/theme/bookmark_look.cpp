// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/bookmark_look.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <array>

namespace spoor {
namespace {

constexpr std::array<QRgb, 9> grounds{0xFFD55E00, 0xFFE69F00, 0xFFF0E442, 0xFF009E73, 0xFF56B4E9,
                                      0xFF0072B2, 0xFFCC79A7, 0xFF8C5A3C, 0xFF8A8A8A};

/// Relative luminance as of WCAG 2.1, near enough to choose between black and white.
qreal lightness(const QColor& c) { return 0.2126 * c.redF() + 0.7152 * c.greenF() + 0.0722 * c.blueF(); }

QPainterPath ribbon()
{
    QPainterPath path;
    path.moveTo(2.5, 0.8);
    path.lineTo(13.5, 0.8);
    path.lineTo(13.5, 15.2);
    path.lineTo(8, 11.8);
    path.lineTo(2.5, 15.2);
    path.closeSubpath();
    return path;
}

}

QColor bookmark_colour(int colour)
{
    return colour < 1 ? QColor() : QColor(grounds[std::min<std::size_t>(std::size_t(colour), grounds.size()) - 1]);
}

void paint_bookmark(QPainter& painter, const QRectF& square, int colour, const QColor& outline)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    const QColor ground = bookmark_colour(colour);
    painter.setPen(QPen(outline, ground.isValid() ? 0.8 : 1.4));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawPath(ribbon());
    if (ground.isValid()) {
        QFont font = painter.font();
        font.setPixelSize(10);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(lightness(ground) > 0.42 ? Qt::black : Qt::white);
        painter.drawText(QRectF(2, 0.5, 12, 11.5), Qt::AlignCenter, QString::number(colour));
    }
    painter.restore();
}

int bookmark_room(const QFontMetrics& metrics) { return metrics.ascent() + 2 + metrics.height() / 3; }

void paint_bookmark_in(QPainter& painter, const QRect& cell, const QFontMetrics& metrics, Qt::Alignment end, int colour,
                       const QColor& outline)
{
    const int size = std::min(metrics.ascent() + 2, cell.height() - 2);
    if (cell.width() <= size)
        return;
    const int left = end & Qt::AlignRight ? cell.right() - size : cell.left();
    paint_bookmark(painter, QRectF(left + 0.5, cell.center().y() - size / 2.0 + 0.5, size, size), colour, outline);
}

QIcon bookmark_icon(int colour, const QPalette& palette)
{
    QPixmap pixmap(64, 64);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint_bookmark(painter, QRectF(2, 2, 60, 60), colour, palette.color(QPalette::WindowText));
    return QIcon(pixmap);
}

}
