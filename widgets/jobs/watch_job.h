// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/message_gate.h"
#include "core/watch/watch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace spoor {

/// Looks at all findings, and at what events are new with their snapshot. `known`: all that is there is known, and
/// nothing is told of it.
using WatchLook = std::function<Result<std::vector<Alert>>(const FindingSet&, bool known)>;
/// What looks by a plan; spoor::Watch and NewEvents outside of tests. Both are called on the job's thread.
using WatchMaker = std::function<Result<WatchLook>(const WatchPlan&)>;

/// Watches what is found, off the GUI thread, and tells what the plan's rules ask for, grouped. What was there when it was
/// switched on is known and not told; while it is off nothing is. No set is looked at out of turn; where they come faster
/// than they are looked at, only the newest of those that wait is, which has all of the others in it.
///
/// Threads: GUI thread, and so are the signals. What is large is let go of elsewhere.
class WatchJob : public QObject {
    Q_OBJECT
public:
    explicit WatchJob(WatchMaker maker = {}, QObject* parent = nullptr);
    ~WatchJob() override;

    /// What was found before is known to the new plan; what waits to be told is told now.
    void set_plan(const WatchPlan& plan);
    const WatchPlan& plan() const { return plan_; }
    void set_on(bool on);
    bool on() const { return on_; }
    /// The newest findings; those of a snapshot that is not complete are known, unless a complete one came before.
    /// Null: nothing is open; nothing of what was open before will come.
    void look_in(std::shared_ptr<const FindingSet> findings);
    /// Looking, or about to.
    bool running() const { return running_; }

signals:
    /// With the time it is told at.
    void told(const spoor::Message& message);
    /// By this plan nothing can be looked for.
    void failed(const spoor::Error& error);

private:
    struct State;
    void renew();
    void start();
    void take(Result<std::vector<Alert>> alerts);
    void tell();
    void send(std::vector<Message> messages);
    MessageGate::Time now() const { return MessageGate::Time(clock_.elapsed()); }

    WatchMaker maker_;
    WatchPlan plan_;
    bool on_ = false;
    bool running_ = false;
    bool based_ = false;  // what was there at first is known
    std::uint64_t ticket_ = 0;
    std::shared_ptr<State> state_;  // of this plan, since it was switched on
    std::shared_ptr<const FindingSet> newest_, next_;
    MessageGate gate_;
    QElapsedTimer clock_;
    QTimer due_;
    QThreadPool pool_;  // one thread: in the order of time
};

}
