// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/sign_label.h"

#include <QPainter>

namespace spoor {

SignLabel::SignLabel(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void SignLabel::set_sign(Sign sign)
{
    sign_ = sign;
    update();
}

QSize SignLabel::sizeHint() const { return {fontMetrics().height(), fontMetrics().height()}; }

void SignLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal size = fontMetrics().ascent();
    paint_sign(painter, QRectF((width() - size) / 2, (height() - size) / 2, size, size), sign_,
               colour_of(sign_, palette()));
}

}
