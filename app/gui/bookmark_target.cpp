// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of bookmarks are about: what is chosen where the user is.
#include "app/gui/bookmark_links.h"
#include "app/gui/case_links.h"
#include "core/findings/finding.h"
#include "widgets/models/bookmark_store.h"
#include "widgets/models/event_table_model.h"
#include "widgets/models/finding_model.h"
#include "widgets/models/ladder_model.h"
#include "widgets/models/session_list_model.h"
#include "widgets/pages/findings_page.h"
#include "widgets/pages/lanes_page.h"
#include "widgets/pages/sessions_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/bookmark_list_view.h"
#include "widgets/views/bookmark_view.h"
#include "widgets/views/context_pane.h"
#include "widgets/views/event_view.h"
#include "widgets/views/finding_list_view.h"
#include "widgets/views/ladder_view.h"
#include "widgets/views/lanes_view.h"
#include "widgets/views/session_list_view.h"
#include "widgets/views/session_story_view.h"

#include <algorithm>
#include <map>

namespace spoor {

std::size_t BookmarkLinks::Target::size() const
{
    std::size_t count = ids.size() + events.size() + finding_rows.size();
    for (const Sessions& some : sessions)
        count += some.rows.size();
    return count;
}

BookmarkLinks::Target BookmarkLinks::target() const
{
    Target all;
    // The panel may be a window of its own.
    if (parts_.view.list()->hasFocus()) {
        all.ids = parts_.view.chosen();
    } else if (parts_.findings.isVisible()) {
        if (parts_.findings.evidence()->hasFocus())
            take_events(*parts_.findings.evidence(), all);
        else
            take_findings(all);
    } else if (parts_.sessions.isVisible()) {
        const LadderView* ladder = parts_.sessions.story()->ladder();
        const auto step = ladder->ladder()->event(ladder->currentIndex().row());
        if (ladder->hasFocus() && step)
            all.events.push_back(*step);
        else if (!ladder->hasFocus())
            take_sessions(all);
    } else if (parts_.lanes.isVisible()) {
        if (const auto event = parts_.lanes.view()->chosen())
            all.events.push_back(*event);
    } else if (parts_.timeline.isVisible()) {
        const EventView* around = parts_.timeline.context()->view();
        take_events(around->hasFocus() ? *around : *parts_.timeline.events(), all);
    }
    return all;
}

BookmarkLinks::Target BookmarkLinks::one_of(Target all) const
{
    const auto cut = [](auto& list) { list.resize(std::min<std::size_t>(list.size(), 1)); };
    cut(all.ids);
    cut(all.events);
    cut(all.sessions);
    for (auto& some : all.sessions)
        cut(some.rows);
    cut(all.finding_rows);
    return all;
}

void BookmarkLinks::take_events(const EventView& view, Target& all) const
{
    for (const RowView::RowRange& range : view.selected_ranges())
        for (int row = range.first; row <= range.last && all.events.size() <= limit; ++row)
            if (const auto key = view.event_model()->key(row))
                all.events.push_back(*key);
    if (all.events.empty())
        if (const auto key = view.chosen())
            all.events.push_back(*key);
}

void BookmarkLinks::take_sessions(Target& all) const
{
    const SessionListModel& model = *parts_.sessions.model();
    std::map<SessionKind, std::vector<std::uint32_t>> rows;
    std::size_t count = 0;
    for (const RowView::RowRange& range : parts_.sessions.list()->selected_ranges())
        for (int row = range.first; row <= range.last && count <= limit; ++row, ++count)
            rows[model.place(row).kind()].push_back(model.place(row).index());
    for (auto& [kind, indexes] : rows)
        all.sessions.push_back({model.rows().set.tables[std::size_t(kind)], std::move(indexes)});
}

void BookmarkLinks::take_findings(Target& all) const
{
    all.findings = parts_.findings.model()->list().set;
    for (const QModelIndex& index : parts_.findings.list()->selectionModel()->selectedRows())
        if (const auto row = parts_.findings.model()->row_of(index))
            all.finding_rows.push_back(*row);
}

std::vector<std::int64_t> BookmarkLinks::ids_of(const Target& what) const
{
    const PlacedBookmarks& placed = *store_.placed();
    std::vector<std::int64_t> ids = what.ids;
    for (const EventKey& key : what.events)
        if (const Bookmark* mark = placed.on(key))
            ids.push_back(mark->id);
    const auto find = [&](BookmarkOn on, const std::string& key, std::optional<EventKey> event) {
        for (std::size_t i = 0; i < placed.all().size(); ++i)
            if (const Bookmark& mark = placed.all()[i];
                mark.on == on && mark.key == key && (!event || placed.event(i) == event)) {
                ids.push_back(mark.id);
                return;
            }
    };
    for (const Target::Sessions& some : what.sessions)
        for (const std::uint32_t row : some.rows) {
            const auto first = some.table->events_of(some.table->rows[row]).front();
            find(BookmarkOn::Session, std::string(name(some.table->kind)), some.table->snapshot->key(EventId{first}));
        }
    for (const std::uint32_t row : what.finding_rows)
        find(BookmarkOn::Finding, what.findings->key_of(what.findings->rows[row]), {});
    return ids;
}

}
