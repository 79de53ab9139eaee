// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/bookmark_links.h"

#include "app/gui/case_links.h"
#include "app/gui/workspace.h"
#include "core/findings/finding.h"
#include "widgets/dialogs/tags_dialog.h"
#include "widgets/models/bookmark_store.h"
#include "widgets/models/event_table_model.h"
#include "widgets/models/session_list_model.h"
#include "widgets/pages/findings_page.h"
#include "widgets/pages/sessions_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/bookmark_list_view.h"
#include "widgets/views/bookmark_view.h"
#include "widgets/views/event_view.h"
#include "widgets/wording/error_wording.h"

#include <QLocale>

#include <algorithm>
#include <set>
#include <utility>

namespace spoor {
namespace {

QStringList texts(const std::vector<std::string>& all)
{
    QStringList list;
    for (const std::string& text : all)
        list << QString::fromStdString(text);
    return list;
}

std::vector<std::string> native(const QStringList& all)
{
    std::vector<std::string> list;
    for (const QString& text : all)
        list.push_back(text.toStdString());
    return list;
}

/// What all of these bookmarks have, and what any bookmark has.
std::pair<QStringList, QStringList> tags_of(const PlacedBookmarks& placed, const std::vector<std::int64_t>& ids,
                                            bool all_marked)
{
    std::set<std::string> in_use;
    std::optional<std::vector<std::string>> common;
    for (const Bookmark& mark : placed.all()) {
        in_use.insert(mark.tags.begin(), mark.tags.end());
        if (!std::ranges::contains(ids, mark.id))
            continue;
        std::vector<std::string> both;
        if (common)
            std::ranges::set_intersection(*common, mark.tags, std::back_inserter(both));
        common = common ? both : mark.tags;
    }
    return {all_marked && common ? texts(*common) : QStringList(), texts({in_use.begin(), in_use.end()})};
}

}

BookmarkLinks::BookmarkLinks(const Parts& parts, QObject* parent)
    : QObject(parent), parts_(parts), store_(*parts.cases.bookmarks())
{
    BookmarkView& view = parts_.view;
    view.set_store(&store_);
    const auto newest = [this] { parts_.view.set_snapshot(parts_.workspace.snapshot()); };
    connect(&parts_.workspace, &Workspace::updated, this, newest);
    connect(&parts_.workspace, &Workspace::closed, this, newest);
    EventView* events = parts_.timeline.events();
    connect(events, &EventView::time_display_changed, &view, &BookmarkView::set_time_display);
    view.set_time_display(events->event_model()->time_display());
    connect(&view, &BookmarkView::go_asked, this, &BookmarkLinks::go_to);
    connect(&view, &BookmarkView::said, this, &BookmarkLinks::said);
    connect(&store_, &BookmarkStore::changed, this, &BookmarkLinks::show_marks);
    connect(&store_, &BookmarkStore::changed, this, &BookmarkLinks::go_on);
    show_marks();
    connect(&store_, &BookmarkStore::kept, this, &BookmarkLinks::tell_kept);
    connect(&store_, &BookmarkStore::failed, this, [this](const Error& error) {
        pending_.reset();
        emit said(one_line(words_for(error)));
    });
}

void BookmarkLinks::tell_kept(int added, int removed)
{
    const bool here = parts_.view.list()->hasFocus();
    if (removed > 0 && here)
        emit said(tr("%Ln bookmark(s) removed; Ctrl+Z brings them back", nullptr, removed));
    else if (removed > 0)
        emit said(tr("%Ln bookmark(s) removed; Ctrl+Z in the list of bookmarks brings them back", nullptr, removed));
    else if (added > 0)
        emit said(tr("%Ln bookmark(s) made", nullptr, added));
}

bool BookmarkLinks::fits(const Target& target)
{
    if (target.size() == 0)
        emit said(tr("Choose an event, a session or a finding first"));
    else if (target.size() > limit)
        emit said(tr("%1 are chosen; at most %2 are bookmarked at once. Tags of a filter serve better for so many.")
                      .arg(QLocale().toString(qulonglong(target.size())), QLocale().toString(qulonglong(limit))));
    else
        return true;
    return false;
}

void BookmarkLinks::toggle()
{
    const Target what = target();
    if (!fits(what))
        return;
    if (!what.events.empty())
        return store_.toggle_events(what.events);
    if (const auto ids = ids_of(what); ids.size() == what.size())
        store_.remove(ids);
    else
        add(what);
}

void BookmarkLinks::add(const Target& what)
{
    if (!what.events.empty())
        store_.mark_events(what.events, {});
    for (const Target::Sessions& some : what.sessions)
        store_.add_sessions(some.table, some.rows);
    if (what.findings)
        store_.add_findings(what.findings, what.finding_rows);
}

void BookmarkLinks::apply(const Target& what, const BookmarkChange& change)
{
    if (!what.events.empty())
        return store_.mark_events(what.events, change);
    if (const auto ids = ids_of(what); ids.size() == what.size())
        return store_.change(ids, change);
    pending_ = Pending{what, change, false};
    add(what);
}

void BookmarkLinks::set_colour(int colour)
{
    const Target what = target();
    BookmarkChange change;
    change.colour = std::uint8_t(colour);
    if (fits(what))
        apply(what, change);
}

void BookmarkLinks::write_note()
{
    const Target what = one_of(target());
    if (!fits(what))
        return;
    emit panel_asked();
    if (const auto ids = ids_of(what); !ids.empty())
        return parts_.view.edit_note(ids.front());
    pending_ = Pending{what, {}, true};
    add(what);
}

void BookmarkLinks::ask_tags()
{
    const Target what = target();
    if (!fits(what))
        return;
    const auto ids = ids_of(what);
    const auto [common, in_use] = tags_of(*store_.placed(), ids, ids.size() == what.size());
    auto* dialog = new TagsDialog(int(what.size()), common, in_use, parts_.view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TagsDialog::chosen, this, [this, what](const QStringList& add, const QStringList& remove) {
        BookmarkChange change;
        change.add_tags = native(add);
        change.remove_tags = native(remove);
        apply(what, change);
    });
    dialog->show();
}

void BookmarkLinks::go_on()
{
    if (!pending_)
        return;
    const auto ids = ids_of(pending_->target);
    if (ids.size() < pending_->target.size())
        return;
    const Pending now = *std::exchange(pending_, std::nullopt);
    if (now.note)
        parts_.view.edit_note(ids.front());
    else
        store_.change(ids, now.change);
}

void BookmarkLinks::go_to(const Bookmark& bookmark, const EventKey& event)
{
    if (bookmark.on == BookmarkOn::Finding) {
        emit findings_asked();
        if (parts_.findings.choose(QString::fromStdString(bookmark.key)))
            return;
        emit said(tr("This finding is no longer there; the timeline shows its first event"));
    }
    if (bookmark.on == BookmarkOn::Session) {
        const auto kind = session_kind_from_name(bookmark.key);
        const auto table = kind ? parts_.sessions.model()->rows().set.tables[std::size_t(*kind)]
                                : std::shared_ptr<const SessionTable>();
        const auto first = table ? table->snapshot->find(event) : std::nullopt;
        for (std::uint32_t i = 0; first && i < table->rows.size(); ++i)
            if (table->events_of(table->rows[i]).front() == first->value) {
                emit session_asked(table, i);
                return;
            }
        emit said(tr("This session is not known (any more); the timeline shows its first event"));
    }
    emit timeline_asked(event);
}

void BookmarkLinks::step(bool forward)
{
    std::vector<EventKey> marked;
    const PlacedBookmarks& placed = *store_.placed();
    for (std::size_t i = 0; i < placed.all().size(); ++i)
        if (const auto event = placed.event(i); event && placed.all()[i].on == BookmarkOn::Event)
            marked.push_back(*event);
    if (marked.empty()) {
        emit said(tr("No event is bookmarked yet; M bookmarks the chosen one"));
        return;
    }
    const EventView& events = *parts_.timeline.events();
    const QModelIndex current = events.currentIndex();
    const auto from = current.isValid() ? std::optional(std::uint32_t(current.row())) : std::nullopt;
    step_.start(
        [rows = events.event_model()->rows(), from, marked, forward, ordered = events.in_time_order()](
            const JobContext& context) { return step_marked(rows, from, marked, forward, ordered, context.stop); },
        [this, forward](const MarkedStep& step) { arrive(step, forward); });
}

void BookmarkLinks::arrive(const MarkedStep& step, bool forward)
{
    EventView& events = *parts_.timeline.events();
    if (step.row && *step.row < std::uint32_t(events.event_model()->rowCount()))
        events.select_row(int(*step.row));
    QStringList parts;
    if (!step.row)
        parts << tr("No other bookmarked event is shown");
    else if (step.wrapped)
        parts << (forward ? tr("Continued from the top") : tr("Continued from the bottom"));
    if (step.hidden > 0)
        parts << tr("the filter hides %Ln bookmarked event(s)", nullptr, int(step.hidden));
    if (!parts.isEmpty())
        emit said(parts.join(QStringLiteral("; ")));
}

void BookmarkLinks::forget()
{
    step_.cancel();
    pending_.reset();
    parts_.view.forget();
}

}
