// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/sessions_job.h"

#include "widgets/jobs/free_elsewhere.h"

#include <utility>

namespace spoor {

SessionsJob::SessionsJob(SessionSearch search, QObject* parent) : QObject(parent), search_(std::move(search))
{
    quiet_.setSingleShot(true);
    quiet_.setInterval(quiet_ms);
    connect(&quiet_, &QTimer::timeout, this, &SessionsJob::start);
    again_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, &SessionsJob::again);
}

SessionsJob::~SessionsJob() = default;

void SessionsJob::set_snapshot(std::shared_ptr<const Snapshot> snapshot)
{
    if (snapshot == snapshot_)
        return;
    free_elsewhere(std::exchange(snapshot_, std::move(snapshot)));
    if (!snapshot_) {
        job_.cancel();
        quiet_.stop();
        again_.stop();
        settled_ = stale_ = told_ = false;
        set_running(false);
        free_elsewhere(std::exchange(set_, {}));
        emit found(set_);
    } else if (following_ && settled_) {
        again();
    } else if (snapshot_->complete) {
        settled_ = true;
        start();
    } else {
        quiet_.start();
    }
}

void SessionsJob::set_following(bool on)
{
    following_ = on;
    if (!on && again_.isActive())
        start();
}

void SessionsJob::charge(std::chrono::microseconds cost)
{
    // As if it had been done with the search: that is what it is part of.
    pace_.spent(cost, began_);
}

void SessionsJob::again()
{
    if (job_.running()) {
        stale_ = true;
        return;
    }
    if (again_.isActive())
        return;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(pace_.wait(Pace::Clock::now()));
    if (wait.count() > 0)
        again_.start(wait);
    else
        start();
}

void SessionsJob::start()
{
    quiet_.stop();
    again_.stop();
    stale_ = false;
    set_running(true);
    began_ = Pace::Clock::now();
    // One thread, so that the time it takes is what it costs; the first search is waited for and takes all.
    together_ = following_ && settled_ && told_;
    emit began(snapshot_);
    auto work = [this, snapshot = snapshot_, search = search_, jobs = together_ ? 1u : 0u](const JobContext& context) {
        const auto ready = [this, &context](std::shared_ptr<const SessionTable> table) {
            context.post([this, table = std::move(table)] { take(table); });
        };
        const TaskContext task{context.stop, {}};
        return search ? search(snapshot, task, ready).has_value()
                      : find_sessions(snapshot, task, jobs, ready).has_value();
    };
    job_.start(std::move(work), [this, snapshot = snapshot_](bool whole) { finish(snapshot, whole); });
}

void SessionsJob::finish(const std::shared_ptr<const Snapshot>& snapshot, bool whole)
{
    pace_.spent(Pace::Clock::now() - began_, began_);
    if (whole) {
        told_ = true;
        if (together_)
            emit found(set_);
        // First, so that whoever goes on with them begins before this one ends.
        tell_all(snapshot);
    }
    set_running(false);
    if (std::exchange(stale_, false))
        again();
}

void SessionsJob::tell_all(const std::shared_ptr<const Snapshot>& snapshot)
{
    SessionSet now = set_;
    // What stands there from the snapshot before is of other events.
    for (auto& table : now.tables)
        if (table && table->snapshot != snapshot)
            table.reset();
    emit all_found(snapshot, now);
}

void SessionsJob::take(std::shared_ptr<const SessionTable> table)
{
    if (!table)
        return;
    auto& place = set_.tables[static_cast<std::size_t>(table->kind)];
    free_elsewhere(std::exchange(place, std::move(table)));
    if (!together_)
        emit found(set_);
}

void SessionsJob::set_running(bool running)
{
    if (running == running_)
        return;
    running_ = running;
    emit busy(running);
}

}
