// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/share_status.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace spoor {

ShareStatus::ShareStatus(const Words& words, QWidget* parent) : QWidget(parent), bar_(new QProgressBar(this))
{
    bar_->setTextVisible(false);
    bar_->setAccessibleName(words.share);
    bar_->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    auto* cancel = new QToolButton(this);
    cancel->setText(tr("Stop"));
    cancel->setAccessibleName(words.stop);
    cancel->setToolTip(words.stop_tip);
    connect(cancel, &QToolButton::clicked, this, &ShareStatus::cancel_asked);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new QLabel(words.doing, this));
    line->addWidget(bar_);
    line->addWidget(cancel);
    hide();
    delay_.setSingleShot(true);
    delay_.setInterval(delay_ms);
    connect(&delay_, &QTimer::timeout, this, &QWidget::show);
}

void ShareStatus::set_running(bool running)
{
    if (!running) {
        delay_.stop();
        hide();
        return;
    }
    bar_->setRange(0, 0);
    if (!isVisible() && !delay_.isActive())
        delay_.start();
}

void ShareStatus::set_share(double share)
{
    bar_->setRange(0, 1000);
    bar_->setValue(int(share * 1000));
}

}
