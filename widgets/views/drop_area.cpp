// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/drop_area.h"

#include "widgets/theme/look.h"

#include <QPainter>

namespace spoor {

void DropArea::set_over(bool over)
{
    over_ = over;
    update();
}

void DropArea::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal corner = fontMetrics().height() * 0.8;
    painter.setBrush(palette().color(over_ ? QPalette::AlternateBase : QPalette::Base));
    // The frame changes its line as well as its colour.
    painter.setPen(over_ ? QPen(palette().color(QPalette::Highlight), 4, Qt::SolidLine)
                         : QPen(tone(Tone::Faint, palette()), 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), corner, corner);
}

}
