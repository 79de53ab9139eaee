// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/lanes_page.h"

#include "widgets/jobs/free_elsewhere.h"
#include "widgets/models/lanes_model.h"
#include "widgets/views/lanes_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace spoor {

LanesPage::LanesPage(QWidget* parent)
    : QWidget(parent), model_(new LanesModel(this)), view_(new LanesView(model_, this)), subject_(new QLabel(this)),
      sum_(new QLabel(this))
{
    subject_->setTextFormat(Qt::PlainText);
    subject_->setObjectName(QStringLiteral("lanes-subject"));
    subject_->setWordWrap(true);
    subject_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sum_->setTextFormat(Qt::PlainText);
    sum_->setObjectName(QStringLiteral("lanes-sum"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 6);
    head->addWidget(subject_, 1);
    head->addWidget(sum_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(view_, 1);
    connect(view_, &LanesView::event_asked, this, &LanesPage::event_asked);
    connect(view_, &LanesView::event_chosen, this, &LanesPage::event_chosen);
    say();
}

void LanesPage::set_filter(const QString& filter)
{
    if (filter == filter_)
        return;
    filter_ = filter;
    subject_text_.clear();
    say();
}

void LanesPage::set_subject(const QString& subject)
{
    subject_text_ = subject;
    say();
}

void LanesPage::show_lanes(const std::shared_ptr<const Lanes>& lanes)
{
    view_->show_lanes(lanes);
    say();
}

void LanesPage::set_time_display(const TimeDisplay& display) { model_->set_time_display(display); }

void LanesPage::set_busy(bool busy)
{
    busy_ = busy;
    say();
}

void LanesPage::say()
{
    if (!subject_text_.isEmpty())
        subject_->setText(subject_text_);
    else if (filter_.isEmpty())
        subject_->setText(
            tr("All events side by side. “Same client everywhere” and “Same user everywhere” show those of "
               "one alone."));
    else
        subject_->setText(tr("Side by side: %1").arg(filter_));
    const Lanes& lanes = model_->lanes();
    QString sum = tr("%Ln event(s)", nullptr, int(lanes.events.snapshot() ? lanes.events.size() : 0));
    if (busy_)
        sum = tr("%1, being put in order…").arg(sum);
    sum_->setText(sum);
    view_->set_empty_text(busy_ ? tr("Nothing yet; events are being put side by side.")
                                : tr("No event matches the filter."));
}

}
