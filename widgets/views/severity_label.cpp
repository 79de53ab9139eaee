// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/severity_label.h"

#include "widgets/theme/severity_look.h"

#include <QPainter>

namespace spoor {

SeverityLabel::SeverityLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SeverityLabel::set_severity(std::optional<Severity> severity)
{
    severity_ = severity;
    update();
}

QSize SeverityLabel::sizeHint() const { return {fontMetrics().height() + 4, fontMetrics().height()}; }

void SeverityLabel::paintEvent(QPaintEvent*)
{
    if (!severity_)
        return;
    QPainter painter(this);
    const qreal size = fontMetrics().ascent() + 1;
    paint_severity(painter, QRectF((width() - size) / 2, (height() - size) / 2, size, size), *severity_,
                   severity_colour(*severity_, palette()));
}

}
