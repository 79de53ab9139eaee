// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/follow_links.h"

#include "app/gui/action_set.h"
#include "app/gui/workspace.h"
#include "widgets/models/event_table_model.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/find_bar.h"

#include <QAction>

#include <utility>

namespace spoor {

using namespace Qt::StringLiterals;

FollowLinks::FollowLinks(Workspace& workspace, TimelinePage& timeline, ActionSet& actions, QObject* parent)
    : QObject(parent), workspace_(workspace), timeline_(timeline), actions_(actions)
{
    actions_.on("view.follow"_L1, this, [this](bool on) { workspace_.follow(on); });
    connect(&workspace_, &Workspace::following_changed, this, &FollowLinks::set_on);
    connect(&workspace_, &Workspace::rows_changed, this, &FollowLinks::count);
    EventView* events = timeline_.events();
    connect(events, &EventView::newest_left, this, [this] { pause(true); });
    connect(events, &EventView::newest_reached, this, [this] { pause(false); });
    connect(timeline_.filter(), &FilterBar::applied, this, [this] { other_filter_ = true; });
    connect(timeline_.find(), &FindBar::needle_changed, this, [this](const Needle& needle) {
        if (!needle.text.empty())
            pause(true);
    });
}

void FollowLinks::set_on(bool on)
{
    state_ = {};
    state_.on = on;
    seen_ = seen_now();
    timeline_.events()->set_newest(on ? EventView::Newest::Kept : EventView::Newest::Ignored);
    actions_.action("view.follow"_L1)->setChecked(on);
    tell();
}

void FollowLinks::pause(bool paused)
{
    if (!state_.on || paused == state_.paused)
        return;
    state_.paused = paused;
    state_.matching = state_.hidden = 0;
    seen_ = seen_now();
    timeline_.events()->set_newest(paused ? EventView::Newest::Held : EventView::Newest::Kept);
    tell();
}

void FollowLinks::go_to_newest()
{
    if (!state_.on)
        return;
    if (!timeline_.events()->has_newest_end())
        timeline_.events()->clear_sort();
    state_.paused = true;
    pause(false);
}

FollowLinks::Seen FollowLinks::seen_now() const
{
    const RowSet& rows = timeline_.events()->event_model()->rows();
    return rows.snapshot() ? Seen{events_so_far(*rows.snapshot()), rows.size()} : Seen();
}

void FollowLinks::count(const EventRows& rows)
{
    if (!state_.on || rows.partial || !rows.rows.snapshot())
        return;
    const Seen now = seen_now();
    const bool in_sight = !state_.paused && timeline_.events()->has_newest_end();
    if (in_sight || std::exchange(other_filter_, false)) {
        seen_ = now;
        other_filter_ = false;
        state_.matching = state_.hidden = 0;
        return tell();
    }
    // A source that was read again, or taken out, may have fewer.
    const std::uint64_t all = now.events - std::min(now.events, seen_.events);
    state_.matching = std::min(all, now.rows - std::min(now.rows, seen_.rows));
    state_.hidden = rows.filtered ? all - state_.matching : 0;
    if (!rows.filtered)
        state_.matching = all;
    tell();
}

void FollowLinks::tell() { emit state_changed(state_); }

void FollowLinks::forget()
{
    // The workspace has said already that nothing is followed any more.
    other_filter_ = false;
    seen_ = {};
}

}
