// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/timeline_page.h"

#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"

#include <QVBoxLayout>

namespace spoor {

TimelinePage::TimelinePage(QWidget* parent)
    : QWidget(parent), filter_(new FilterBar(this)), events_(new EventView(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(filter_);
    all->addWidget(events_, 1);
}

}
