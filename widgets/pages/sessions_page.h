// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/session_list.h"
#include "widgets/jobs/story_job.h"
#include "widgets/models/time_display.h"

#include <QWidget>

class QMenu;
class QSplitter;

namespace spoor {

class SessionFilterBar;
class SessionListModel;
class SessionListView;
class SessionStoryView;

/// What belongs together: the list of sessions, and all of the chosen one below it. Looks for nothing and reads nothing
/// itself: it tells what is asked for, and shows what it is given.
class SessionsPage : public QWidget {
    Q_OBJECT
public:
    explicit SessionsPage(QWidget* parent = nullptr);

    SessionFilterBar* filter() const { return filter_; }
    SessionListModel* model() const { return model_; }
    SessionListView* list() const { return list_; }
    SessionStoryView* story() const { return story_; }
    /// List above story.
    QSplitter* parts() const { return parts_; }

    void show_rows(const SessionRows& rows);
    void show_story(const std::shared_ptr<const ToldSession>& session);
    void set_time_display(const TimeDisplay& display);
    /// Chooses a session, and the step of an event once its story is told. False where it is not in the list; the step
    /// is chosen all the same, when the session comes.
    bool choose_session(SessionPlace place, const EventKey& event);
    /// Sessions are being looked for: what is not there yet may come.
    void set_searching(bool searching);
    /// The one that the user stands on, where it is in the list.
    std::optional<SessionPlace> chosen() const;
    /// Of the session that is chosen, which a filter may hide: as the log has them, empty where it says nothing.
    std::string chosen_client() const;
    std::string chosen_user() const;
    /// For another investigation.
    void forget();

signals:
    /// The user stands on another; its story is to be told.
    void session_chosen(const spoor::SessionPlace& place);
    void event_asked(const spoor::EventKey& key);
    void event_chosen(const spoor::EventKey& key);
    /// For whoever has something to offer in the menu of a session.
    void menu_asked(QMenu* menu);
    void said(const QString& text);

private:
    void choose(int row);
    void show_menu(int row, const QPoint& global);
    void ask_for_first_event(int row);
    const Session* chosen_session(const Pools*& pools) const;

    SessionListModel* model_;
    SessionFilterBar* filter_;
    SessionListView* list_;
    SessionStoryView* story_;
    QSplitter* parts_;
    bool searching_ = false;
    std::optional<EventKey> awaited_;  // the step to stand on, once there are steps
};

}
