// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/timeline_page.h"

#include "widgets/charts/histogram_view.h"
#include "widgets/models/event_table_model.h"
#include "widgets/views/context_pane.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/find_bar.h"
#include "widgets/views/go_to_bar.h"
#include "widgets/views/overview_strip.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace spoor {

TimelinePage::TimelinePage(EventTableModel* model, QWidget* parent)
    : QWidget(parent), filter_(new FilterBar(this)), histogram_(new HistogramView(this)), events_(new EventView(this)),
      find_(new FindBar(this)), go_to_(new GoToBar(this)), parts_(new QSplitter(Qt::Vertical, this))
{
    // Both look at what the view shows, so it has its model first.
    events_->set_model(model);
    overview_ = new OverviewStrip(events_, this);
    context_ = new ContextPane(events_, this);
    find_->hide();
    go_to_->hide();

    // Enough to see what came before and after.
    context_->setMinimumHeight(fontMetrics().lineSpacing() * 10);
    parts_->addWidget(histogram_);
    parts_->addWidget(make_table());
    parts_->addWidget(context_);
    parts_->setChildrenCollapsible(false);
    parts_->setStretchFactor(0, 0);
    parts_->setStretchFactor(1, 3);
    parts_->setStretchFactor(2, 2);
    parts_->setSizes(
        {histogram_->sizeHint().height(), histogram_->sizeHint().height() * 4, histogram_->sizeHint().height() * 2});

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(filter_);
    all->addWidget(parts_, 1);
}

QWidget* TimelinePage::make_table()
{
    auto* table = new QWidget(this);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(events_, 1);
    line->addWidget(overview_);
    auto* column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line, 1);
    column->addWidget(find_);
    column->addWidget(go_to_);
    return table;
}

}
