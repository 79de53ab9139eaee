// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/sort_status.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace spoor {

SortStatus::SortStatus(QWidget* parent) : QWidget(parent), bar_(new QProgressBar(this))
{
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("How much is sorted"));
    bar_->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    auto* cancel = new QToolButton(this);
    cancel->setText(tr("Stop"));
    cancel->setAccessibleName(tr("Stop sorting"));
    cancel->setToolTip(tr("Stop sorting; the rows stay in the order they had"));
    connect(cancel, &QToolButton::clicked, this, &SortStatus::cancel_asked);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new QLabel(tr("sorting…"), this));
    line->addWidget(bar_);
    line->addWidget(cancel);
    hide();
    delay_.setSingleShot(true);
    delay_.setInterval(delay_ms);
    connect(&delay_, &QTimer::timeout, this, &QWidget::show);
}

void SortStatus::set_sorting(bool sorting)
{
    if (!sorting) {
        delay_.stop();
        hide();
        return;
    }
    bar_->setRange(0, 0);
    if (!isVisible() && !delay_.isActive())
        delay_.start();
}

void SortStatus::set_share(double share)
{
    bar_->setRange(0, 1000);
    bar_->setValue(int(share * 1000));
}

}
