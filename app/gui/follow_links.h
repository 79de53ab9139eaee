// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/follow_state.h"

#include <QObject>

namespace spoor {

class ActionSet;
struct EventRows;
class TimelinePage;
class Workspace;

/// Follows what is open, and keeps the timeline at its newest event while the user lets it. Owns no widget.
///
/// Paused by scrolling away from the newest event, choosing another or searching; goes on by scrolling or going to the
/// end, or by `go_to_newest`. In an order other than that of time nothing moves: events are counted alone.
class FollowLinks : public QObject {
    Q_OBJECT
public:
    /// All of them live longer.
    FollowLinks(Workspace& workspace, TimelinePage& timeline, ActionSet& actions, QObject* parent = nullptr);

    const FollowState& state() const { return state_; }
    /// To the newest event, and stays there; another order goes back to that of time.
    void go_to_newest();

    /// Nothing is open any more.
    void forget();

signals:
    void state_changed(const spoor::FollowState& state);
    void said(const QString& text);

private:
    /// How many there were when the newest was last in sight.
    struct Seen {
        std::uint64_t events = 0;
        std::uint64_t rows = 0;
    };
    void set_on(bool on);
    void pause(bool paused);
    void count(const EventRows& rows);
    Seen seen_now() const;
    void tell();

    Workspace& workspace_;
    TimelinePage& timeline_;
    ActionSet& actions_;
    FollowState state_;
    Seen seen_;
    bool other_filter_ = false;  // rows to come are by another filter, and cannot be compared
};

}
