// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/busy_sign.h"
#include "widgets/jobs/identity_job.h"
#include "widgets/jobs/lanes_job.h"
#include "widgets/jobs/session_query.h"
#include "widgets/jobs/sessions_job.h"
#include "widgets/jobs/story_job.h"

#include <QObject>

namespace spoor {

class LanesPage;
class SessionsPage;
class TimelinePage;
class Workspace;

/// Where sessions and their stories come from. Empty: from the engine.
struct SessionEngine {
    SessionSearch search;
    StoryJob::Tell tell;
    StoryJob::Family family;
};

/// Joins the pages of sessions and of events side by side with the timeline: what is chosen in one of them is found in
/// the others. Owns what is computed for the two, and no widget.
class SessionLinks : public QObject {
    Q_OBJECT
public:
    /// All of them live longer.
    SessionLinks(Workspace& workspace, TimelinePage& timeline, SessionsPage& sessions, LanesPage& lanes,
                 SessionEngine engine, QObject* parent = nullptr);

    /// Where the user is: of its event or session the actions speak.
    enum class Place { Timeline, Findings, Sessions, Lanes };
    void set_place(Place place);

    /// To the session of the event that is chosen.
    void go_to_session();
    void go_to_session_of(const EventKey& event);
    /// To a session of a table, which may be that of an older snapshot.
    void show_session(const SessionTable& table, std::uint32_t index);
    /// All events of the client or user of what is chosen, side by side.
    void show_same(IdentityJob::What what);
    /// The same for a client or user as a log has it; says so where it is empty.
    void show_same(IdentityJob::What what, const std::string& logged);
    /// What was done with the sessions that were told counts to what looking for them costs.
    void charge(std::chrono::microseconds cost) { search_.charge(cost); }
    /// Nothing is open any more.
    void forget();

signals:
    /// The event is to be shown among the others.
    void timeline_asked(const spoor::EventKey& key);
    void sessions_asked();
    void lanes_asked();
    /// `FTP session ftp-17`, of the event that is chosen; empty where it has none.
    void session_named(const QString& name);
    void counted(std::uint32_t sessions);
    /// All that belongs together in a snapshot is known.
    void all_found(const std::shared_ptr<const spoor::Snapshot>& snapshot, const spoor::SessionSet& set);
    void searching(bool running);
    /// Sessions of this snapshot will be told by `all_found`, unless something supersedes.
    void search_began(const std::shared_ptr<const spoor::Snapshot>& snapshot);
    void said(const QString& text);

private:
    void link_sessions();
    void link_lanes();
    void link_timeline();
    std::optional<EventKey> chosen_event() const;
    void look_up(const EventKey& event);
    void tell_name();
    void open_session();
    void go_to_place(SessionPlace place, const EventKey& event);
    void show_everywhere(IdentityJob::What what, const Spellings& same);

    Workspace& workspace_;
    TimelinePage& timeline_;
    SessionsPage& sessions_;
    LanesPage& lanes_;
    Place place_ = Place::Timeline;
    SessionsJob search_;
    SessionQuery query_;
    StoryJob story_;
    LanesJob side_by_side_;
    BusySign searching_sign_, lanes_sign_;
    IdentityJob identity_;
    Job<std::vector<SessionPlace>> lookup_;

    std::optional<EventKey> event_;  // the one that was looked up, or is being
    std::vector<SessionPlace> of_event_;
    bool go_when_known_ = false;
};

/// Whose events these are, in words: how the name is written, and that accounts of several domains may be several people.
QString everywhere_text(IdentityJob::What what, const Spellings& same);

}
