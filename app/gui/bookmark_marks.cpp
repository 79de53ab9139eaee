// SPDX-License-Identifier: GPL-3.0-or-later
// Where bookmarks are seen beside their own panel.
#include "app/gui/bookmark_links.h"
#include "app/gui/workspace.h"
#include "widgets/charts/histogram_view.h"
#include "widgets/models/bookmark_store.h"
#include "widgets/models/event_table_model.h"
#include "widgets/models/finding_model.h"
#include "widgets/models/ladder_model.h"
#include "widgets/models/session_list_model.h"
#include "widgets/pages/findings_page.h"
#include "widgets/pages/sessions_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/ladder_view.h"
#include "widgets/views/session_story_view.h"

namespace spoor {

void BookmarkLinks::show_marks()
{
    const auto placed = store_.placed();
    parts_.workspace.query()->set_notes(placed->notes());
    parts_.timeline.filter()->set_notes(placed->notes());
    parts_.timeline.events()->event_model()->set_bookmarks(placed);
    parts_.findings.evidence()->event_model()->set_bookmarks(placed);
    parts_.findings.model()->set_bookmarks(placed);
    parts_.sessions.model()->set_bookmarks(placed);
    parts_.sessions.story()->ladder()->ladder()->set_bookmarks(placed);

    std::vector<std::pair<Micros, int>> ticks;
    for (std::size_t i = 0; i < placed->all().size(); ++i)
        // A session's or finding's would hide that of the event it begins with.
        if (placed->event(i) && placed->all()[i].on == BookmarkOn::Event)
            ticks.emplace_back(placed->all()[i].time, int(placed->all()[i].colour));
    parts_.timeline.histogram()->set_bookmarks(std::move(ticks));
}

}
