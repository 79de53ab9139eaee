// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_table.h"
#include "widgets/jobs/job.h"

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
/// Threads: GUI thread, and so are the signals. What is large is let go of elsewhere.
class SessionsJob : public QObject {
    Q_OBJECT
public:
    static constexpr int quiet_ms = 1500;

    explicit SessionsJob(SessionSearch search = {}, QObject* parent = nullptr);
    ~SessionsJob() override;

    /// Null: nothing is open; nothing of what was open before will come.
    void set_snapshot(std::shared_ptr<const Snapshot> snapshot);
    const SessionSet& sessions() const { return set_; }
    bool running() const { return running_; }

signals:
    /// One kind more, or again; or, when all was closed, none.
    void found(const spoor::SessionSet& set);
    /// The search is over: all that this snapshot has. Never for one that was superseded.
    void all_found(const std::shared_ptr<const spoor::Snapshot>& snapshot, const spoor::SessionSet& set);
    void busy(bool running);

private:
    void start();
    void tell_all();
    void take(std::shared_ptr<const SessionTable> table);
    void set_running(bool running);

    SessionSearch search_;
    std::shared_ptr<const Snapshot> snapshot_;
    SessionSet set_;
    QTimer quiet_;
    bool running_ = false;
    Job<bool> job_;
};

}
