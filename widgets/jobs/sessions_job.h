// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_table.h"
#include "widgets/jobs/job.h"
#include "widgets/jobs/pace.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace spoor {

/// Finds the sessions of a snapshot; spoor::find_sessions outside of tests.
using SessionSearch =
    std::function<Result<SessionSet>(std::shared_ptr<const Snapshot>, const TaskContext&, const SessionsReady&)>;

/// Looks for the sessions of the newest snapshot off the GUI thread: at once where it is complete, else when no newer one
/// has come for a while, since each search goes through all events. A newer snapshot supersedes the search; what was
/// found before stands until its kind has been found anew.
///
/// While logs are followed a newer snapshot does not supersede, or constant growth would let no search end: each search is
/// finished and told, and the newest snapshot comes next, as often as Pace allows. All kinds are told together then, so
/// that no list is of two snapshots.
///
/// Threads: GUI thread, and so are the signals. What is large is let go of elsewhere.
class SessionsJob : public QObject {
    Q_OBJECT
public:
    static constexpr int quiet_ms = 1500;
    static constexpr int least_ms = 200;  ///< between the beginnings of two searches while following

    explicit SessionsJob(SessionSearch search = {}, QObject* parent = nullptr);
    ~SessionsJob() override;

    /// Null: nothing is open; nothing of what was open before will come.
    void set_snapshot(std::shared_ptr<const Snapshot> snapshot);
    /// From the first complete snapshot on.
    void set_following(bool on);
    /// What was found led to work of that much of a core, which counts as the search's own.
    void charge(std::chrono::microseconds cost);
    const SessionSet& sessions() const { return set_; }
    bool running() const { return running_; }

signals:
    /// One kind more, or again; or, when all was closed, none.
    void found(const spoor::SessionSet& set);
    /// The search is over: all that this snapshot has. Never for one that was superseded.
    void all_found(const std::shared_ptr<const spoor::Snapshot>& snapshot, const spoor::SessionSet& set);
    void busy(bool running);
    /// A search in this snapshot begins.
    void began(const std::shared_ptr<const spoor::Snapshot>& snapshot);

private:
    void start();
    void again();
    void finish(const std::shared_ptr<const Snapshot>& snapshot, bool whole);
    void tell_all(const std::shared_ptr<const Snapshot>& snapshot);
    void take(std::shared_ptr<const SessionTable> table);
    void set_running(bool running);

    SessionSearch search_;
    std::shared_ptr<const Snapshot> snapshot_;
    SessionSet set_;
    QTimer quiet_;
    bool running_ = false;
    bool following_ = false;
    bool settled_ = false;  // a complete snapshot has been there
    bool told_ = false;  // all kinds have been found once
    bool together_ = false;  // the search that is running is one of many
    bool stale_ = false;  // a snapshot came while such a search was running
    Pace pace_{std::chrono::milliseconds(least_ms)};
    Pace::Clock::time_point began_{};
    QTimer again_;
    Job<bool> job_;
};

}
