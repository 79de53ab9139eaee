// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session_links.h"

#include "app/gui/workspace.h"
#include "widgets/models/display_text.h"
#include "widgets/models/session_list_model.h"
#include "widgets/models/session_words.h"
#include "widgets/pages/lanes_page.h"
#include "widgets/pages/sessions_page.h"
#include "widgets/pages/timeline_page.h"
#include "widgets/views/event_view.h"
#include "widgets/views/filter_bar.h"
#include "widgets/views/lanes_view.h"
#include "widgets/views/session_filter_bar.h"

#include <algorithm>

namespace spoor {
namespace {

QString written_text(const Spellings& same)
{
    constexpr std::size_t most = 6;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, same.written.size()); ++i)
        names << display_text(same.written[i], 60);
    if (same.count > most)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

}

QString everywhere_text(IdentityJob::What what, const Spellings& same)
{
    const QString name = display_text(same.identity, 80);
    const int count = int(std::min<std::size_t>(same.count, INT_MAX));
    const bool user = what == IdentityJob::What::User;
    QString text = user ? SessionLinks::tr("User %1 in all logs; written in %Ln way(s): %2", nullptr, count)
                              .arg(name, written_text(same))
                        : SessionLinks::tr("Client %1 in all logs; written in %Ln way(s): %2", nullptr, count)
                              .arg(name, written_text(same));
    if (same.domains.size() > 1) {
        QStringList domains;
        for (const std::string& domain : same.domains)
            domains << display_text(domain, 60);
        text = SessionLinks::tr("%1. Several domains are named (%2): these may be different accounts of one name.")
                   .arg(text, domains.mid(0, 8).join(QStringLiteral(", ")));
    }
    return text;
}

SessionLinks::SessionLinks(Workspace& workspace, TimelinePage& timeline, SessionsPage& sessions, LanesPage& lanes,
                           SessionEngine engine, QObject* parent)
    : QObject(parent), workspace_(workspace), timeline_(timeline), sessions_(sessions), lanes_(lanes),
      search_(std::move(engine.search)), query_(session_vocabulary()),
      story_(std::move(engine.tell), std::move(engine.family))
{
    link_sessions();
    link_lanes();
    link_timeline();
}

void SessionLinks::link_sessions()
{
    const auto newest = [this] { search_.set_snapshot(workspace_.snapshot()); };
    connect(&workspace_, &Workspace::updated, this, newest);
    connect(&workspace_, &Workspace::closed, this, newest);
    connect(&workspace_, &Workspace::following_changed, this, [this](bool on) {
        search_.set_following(on);
        side_by_side_.set_following(on);
        searching_sign_.set_patient(on);
        lanes_sign_.set_patient(on);
    });
    connect(&search_, &SessionsJob::began, this, &SessionLinks::search_began);
    connect(&search_, &SessionsJob::busy, &searching_sign_, &BusySign::set_running);
    connect(&searching_sign_, &BusySign::changed, &sessions_, &SessionsPage::set_searching);
    connect(&search_, &SessionsJob::busy, this, &SessionLinks::searching);
    connect(&search_, &SessionsJob::all_found, this, &SessionLinks::all_found);
    connect(&search_, &SessionsJob::found, &query_, &SessionQuery::set_sessions);
    connect(&search_, &SessionsJob::found, this, [this] {
        if (event_)
            look_up(*event_);
    });
    connect(&query_, &SessionQuery::rows_ready, &sessions_, &SessionsPage::show_rows);
    connect(&query_, &SessionQuery::rows_ready, this, [this](const SessionRows& rows) { emit counted(rows.total); });
    connect(sessions_.filter(), &SessionFilterBar::changed, this, [this](SessionChoice choice) {
        choice.order = query_.choice().order;
        choice.descending = query_.choice().descending;
        query_.set_choice(choice);
    });
    connect(sessions_.model(), &SessionListModel::order_asked, &query_, &SessionQuery::set_order);
    connect(&sessions_, &SessionsPage::session_chosen, this, [this](const SessionPlace& place) {
        const SessionSet& set = sessions_.model()->rows().set;
        query_.set_keep(key_of(set, place));
        story_.ask(set.tables[std::size_t(place.kind())], place.index());
    });
    connect(&story_, &StoryJob::told, &sessions_, &SessionsPage::show_story);
    connect(&sessions_, &SessionsPage::event_asked, this, &SessionLinks::timeline_asked);
    connect(&sessions_, &SessionsPage::event_chosen, &workspace_, &Workspace::inspect);
    connect(&sessions_, &SessionsPage::said, this, &SessionLinks::said);
}

void SessionLinks::link_lanes()
{
    connect(&workspace_, &Workspace::rows_changed, this, [this](const EventRows& rows) {
        if (!rows.partial)
            side_by_side_.set_rows(rows.rows);
    });
    connect(&workspace_, &Workspace::closed, this, [this] { side_by_side_.set_rows({}); });
    connect(timeline_.filter(), &FilterBar::applied, &lanes_, &LanesPage::set_filter);
    connect(&side_by_side_, &LanesJob::ready, &lanes_, &LanesPage::show_lanes);
    connect(&side_by_side_, &LanesJob::busy, &lanes_sign_, &BusySign::set_running);
    connect(&lanes_sign_, &BusySign::changed, &lanes_, &LanesPage::set_busy);
    connect(&lanes_, &LanesPage::event_asked, this, &SessionLinks::timeline_asked);
    connect(&lanes_, &LanesPage::event_chosen, this, [this](const EventKey& key) {
        workspace_.inspect(key);
        look_up(key);
    });
    connect(&identity_, &IdentityJob::found, this, &SessionLinks::show_everywhere);
}

void SessionLinks::link_timeline()
{
    EventView* events = timeline_.events();
    connect(events, &EventView::event_chosen, this, &SessionLinks::look_up);
    const auto show_clock = [this](const TimeDisplay& display) {
        sessions_.set_time_display(display);
        lanes_.set_time_display(display);
    };
    connect(events, &EventView::time_display_changed, this, show_clock);
    show_clock(events->event_model()->time_display());
}

void SessionLinks::set_place(Place place)
{
    place_ = place;
    side_by_side_.set_wanted(place == Place::Lanes);
    if (const auto event = chosen_event(); event && event != event_)
        look_up(*event);
    else
        tell_name();
}

void SessionLinks::tell_name()
{
    const SessionTable* table =
        of_event_.empty() || place_ == Place::Findings ? nullptr : search_.sessions()[of_event_.front().kind()];
    emit session_named(table ? session_name(*table, of_event_.front().index()) : QString());
}

std::optional<EventKey> SessionLinks::chosen_event() const
{
    switch (place_) {
    case Place::Timeline:
        return timeline_.events()->chosen();
    case Place::Lanes:
        return lanes_.view()->chosen();
    case Place::Findings:
    case Place::Sessions:
        break;
    }
    return std::nullopt;
}

void SessionLinks::look_up(const EventKey& event)
{
    if (event != event_)
        of_event_.clear();
    event_ = event;
    lookup_.start([set = search_.sessions(), event](const JobContext&) { return sessions_of(set, event); },
                  [this](std::vector<SessionPlace> places) {
                      of_event_ = std::move(places);
                      tell_name();
                      if (std::exchange(go_when_known_, false))
                          open_session();
                  });
}

void SessionLinks::go_to_session()
{
    const auto event = chosen_event();
    if (!event) {
        emit said(tr("Choose an event first: its session is shown"));
        return;
    }
    go_to_session_of(*event);
}

void SessionLinks::go_to_session_of(const EventKey& event)
{
    if (event == event_ && !lookup_.running()) {
        open_session();
        return;
    }
    go_when_known_ = true;
    if (event != event_)
        look_up(event);
}

void SessionLinks::show_session(const SessionTable& table, std::uint32_t index)
{
    const EventKey first = table.snapshot->key(EventId{table.events_of(table.rows[index]).front()});
    const SessionTable* now = search_.sessions()[table.kind];
    if (now && now != &table) {
        // By its first event, which it keeps from one snapshot to the next.
        const auto event = now->snapshot->find(first);
        const auto found = std::ranges::find_if(
            now->rows, [&](const Session& s) { return event && now->events_of(s).front() == event->value; });
        index = std::uint32_t(found - now->rows.begin());
    }
    if (now && index < now->rows.size())
        go_to_place(SessionPlace(table.kind, index), first);
    else
        emit said(tr("This session is no longer there"));
}

void SessionLinks::open_session()
{
    if (of_event_.empty()) {
        emit said(search_.running() ? tr("Sessions are still being looked for")
                                    : tr("This event belongs to no session that is known"));
        return;
    }
    const SessionPlace place = of_event_.front();
    QStringList others;
    for (const SessionPlace other : of_event_)
        if (const SessionTable* table = search_.sessions()[other.kind()]; table && other != place)
            others << session_name(*table, other.index());
    if (!others.isEmpty())
        emit said(tr("The event belongs to %1 too").arg(others.join(QStringLiteral(", "))));
    go_to_place(place, *event_);
}

void SessionLinks::go_to_place(SessionPlace place, const EventKey& event)
{
    emit sessions_asked();
    query_.set_keep(key_of(search_.sessions(), place));
    // A filter of sessions that hides it would make the way there a dead end.
    if (!sessions_.choose_session(place, event) && sessions_.filter()->clear())
        emit said(tr("The filter of sessions hid this one and was cleared"));
}

void SessionLinks::show_same(IdentityJob::What what)
{
    const bool user = what == IdentityJob::What::User;
    const auto& snapshot = workspace_.snapshot();
    std::string logged;
    if (place_ == Place::Sessions) {
        logged = user ? sessions_.chosen_user() : sessions_.chosen_client();
    } else if (const auto key = chosen_event(); key && snapshot) {
        if (const auto event = snapshot->find(*key))
            logged = user ? snapshot->user(*event) : snapshot->client(*event);
    }
    show_same(what, logged);
}

void SessionLinks::show_same(IdentityJob::What what, const std::string& logged)
{
    const bool user = what == IdentityJob::What::User;
    if (!logged.empty())
        identity_.ask(what, workspace_.snapshot(), logged);
    else
        emit said(user ? tr("No user is named here; choose an event or a session that names one")
                       : tr("No client is named here; choose an event or a session that names one"));
}

void SessionLinks::show_everywhere(IdentityJob::What what, const Spellings& same)
{
    FilterChip chip;
    chip.text = QString::fromStdString(same.filter);
    const QString name = display_text(same.identity, 60);
    chip.label =
        what == IdentityJob::What::User ? tr("user %1 everywhere").arg(name) : tr("client %1 everywhere").arg(name);
    if (same.identity.empty() || !is_condition(chip.text))
        return;
    if (const auto event = chosen_event())
        lanes_.view()->go_to(*event);
    FilterState state;
    state.chips = {chip};
    timeline_.filter()->set_state(state);
    // After the filter, which takes the heading of the one before away.
    lanes_.set_filter(state.effective());
    lanes_.set_subject(everywhere_text(what, same));
    emit lanes_asked();
}

void SessionLinks::forget()
{
    lookup_.cancel();
    identity_.cancel();
    story_.cancel();
    event_.reset();
    of_event_.clear();
    go_when_known_ = false;
    query_.set_keep(std::nullopt);
    sessions_.forget();
    lanes_.set_filter({});
    lanes_.view()->forget();
    emit session_named({});
    emit counted(0);
}

}
