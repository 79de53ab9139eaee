// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/ladder_names.h"

#include "widgets/delegates/ladder_delegate.h"
#include "widgets/models/ladder_model.h"

#include <QPainter>

#include <algorithm>

namespace spoor {

LadderNames::LadderNames(LadderModel* model, QWidget* parent) : QWidget(parent), model_(model)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const auto tell = [this] {
        setToolTip(QStringLiteral("<span style='white-space:pre-wrap'>%1</span>")
                       .arg((model_->left() + u'\n' + model_->right()).toHtmlEscaped()));
        setAccessibleName(tr("Client %1, server %2").arg(model_->left(), model_->right()));
        update();
    };
    connect(model_, &QAbstractItemModel::modelReset, this, tell);
}

QSize LadderNames::sizeHint() const { return {200, fontMetrics().height() * 3 / 2}; }

void LadderNames::paintEvent(QPaintEvent*)
{
    if (model_->rowCount() == 0)
        return;
    QPainter painter(this);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    const QFontMetrics metrics = painter.fontMetrics();
    const LadderDelegate::Lines lines = LadderDelegate::lines(width(), fontMetrics());
    const int em = metrics.height();
    if (model_->one_sided()) {
        const QString who = model_->right().isEmpty() ? model_->left() : model_->right();
        const QRect room(lines.left - em / 3, 0, width() - lines.left, height());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(who, Qt::ElideRight, room.width()));
    } else {
        // Each in its half, from the outer end of its line inwards.
        const QRect all(em / 2, 0, std::min(width() - em / 2, lines.right + em * 6) - em / 2, height());
        const int half = (lines.left + lines.right) / 2 - em;
        const QString left = metrics.elidedText(model_->left(), Qt::ElideRight, half - em / 2);
        const int left_width = metrics.horizontalAdvance(left);
        const int from = std::max(em / 2, std::min(lines.left - left_width / 2, half - left_width));
        painter.drawText(QRect(from, 0, left_width + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, left);
        const QString right = metrics.elidedText(model_->right(), Qt::ElideMiddle, all.right() - half - 2 * em);
        const int right_width = metrics.horizontalAdvance(right);
        const int to = std::min(all.right(), std::max(lines.right + right_width / 2, half + 2 * em + right_width));
        painter.drawText(QRect(to - right_width, 0, right_width + 1, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         right);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

}
