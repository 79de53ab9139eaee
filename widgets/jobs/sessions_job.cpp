// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/sessions_job.h"

#include "widgets/jobs/free_elsewhere.h"

#include <utility>

namespace spoor {

SessionsJob::SessionsJob(SessionSearch search, QObject* parent) : QObject(parent), search_(std::move(search))
{
    if (!search_)
        search_ = [](std::shared_ptr<const Snapshot> snapshot, const TaskContext& context, const SessionsReady& ready) {
            return find_sessions(std::move(snapshot), context, 0, ready);
        };
    quiet_.setSingleShot(true);
    quiet_.setInterval(quiet_ms);
    connect(&quiet_, &QTimer::timeout, this, &SessionsJob::start);
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
        set_running(false);
        free_elsewhere(std::exchange(set_, {}));
        emit found(set_);
    } else if (snapshot_->complete) {
        start();
    } else {
        quiet_.start();
    }
}

void SessionsJob::start()
{
    quiet_.stop();
    set_running(true);
    auto work = [this, snapshot = snapshot_, search = search_](const JobContext& context) {
        const auto ready = [this, &context](std::shared_ptr<const SessionTable> table) {
            context.post([this, table = std::move(table)] { take(table); });
        };
        return search(snapshot, {context.stop, {}}, ready).has_value();
    };
    job_.start(std::move(work), [this](bool whole) {
        // First, so that whoever goes on with them begins before this one ends.
        if (whole)
            tell_all();
        set_running(false);
    });
}

void SessionsJob::tell_all()
{
    SessionSet now = set_;
    // What stands there from the snapshot before is of other events.
    for (auto& table : now.tables)
        if (table && table->snapshot != snapshot_)
            table.reset();
    emit all_found(snapshot_, now);
}

void SessionsJob::take(std::shared_ptr<const SessionTable> table)
{
    if (!table)
        return;
    auto& place = set_.tables[static_cast<std::size_t>(table->kind)];
    free_elsewhere(std::exchange(place, std::move(table)));
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
