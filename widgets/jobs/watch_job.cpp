// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/watch_job.h"

#include "core/engine/new_events.h"
#include "widgets/jobs/free_elsewhere.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace spoor {
namespace {

Result<WatchLook> look_by(const WatchPlan& plan)
{
    struct Kept {
        Watch watch;
        NewEvents events;
    };
    auto watch = Watch::make(plan);
    if (!watch)
        return std::unexpected(watch.error());
    return [kept = std::make_shared<Kept>(std::move(*watch), NewEvents())](const FindingSet& findings,
                                                                           bool known) -> Result<std::vector<Alert>> {
        const std::vector<EventId> events = kept->events.in(*findings.snapshot);
        if (!known)
            return kept->watch.look(findings, events);
        kept->watch.know(findings, events);
        return std::vector<Alert>();
    };
}

}

/// The job's thread alone looks into it.
struct WatchJob::State {
    WatchPlan plan;
    WatchLook look;
};

WatchJob::WatchJob(WatchMaker maker, QObject* parent)
    : QObject(parent), maker_(maker ? std::move(maker) : look_by), gate_(plan_.grouping, plan_.per_minute)
{
    clock_.start();
    pool_.setMaxThreadCount(1);
    due_.setSingleShot(true);
    connect(&due_, &QTimer::timeout, this, &WatchJob::tell);
}

WatchJob::~WatchJob() { pool_.waitForDone(); }

void WatchJob::set_plan(const WatchPlan& plan)
{
    if (plan == plan_)
        return;
    plan_ = plan;
    if (!on_)
        return;
    send(gate_.rest());
    renew();
}

void WatchJob::set_on(bool on)
{
    if (std::exchange(on_, on) != on)
        renew();
}

void WatchJob::renew()
{
    ++ticket_;
    running_ = false;
    due_.stop();
    gate_ = MessageGate(plan_.grouping, plan_.per_minute);
    free_elsewhere(std::exchange(next_, nullptr));
    free_elsewhere(std::exchange(state_, on_ ? std::make_shared<State>(State{plan_, {}}) : nullptr));
    based_ = false;
    if (on_ && newest_) {
        next_ = newest_;
        start();
    }
}

void WatchJob::look_in(std::shared_ptr<const FindingSet> findings)
{
    const bool closed = !findings;
    free_elsewhere(std::exchange(newest_, std::move(findings)));
    if (closed)
        return renew();
    if (!on_)
        return;
    free_elsewhere(std::exchange(next_, newest_));
    if (!running_)
        start();
}

void WatchJob::start()
{
    running_ = true;
    auto set = std::exchange(next_, nullptr);
    const bool known = !based_;
    based_ = based_ || set->snapshot->complete;
    pool_.start([this, set = std::move(set), state = state_, maker = maker_, ticket = ticket_, known]() mutable {
        Result<std::vector<Alert>> alerts;
        if (!state->look) {
            auto made = maker(state->plan);
            if (made)
                state->look = std::move(*made);
            else
                alerts = std::unexpected(made.error());
        }
        if (state->look)
            alerts = state->look(*set, known);
        set.reset();
        QMetaObject::invokeMethod(
            this,
            [this, ticket, alerts = std::move(alerts)] {
                if (ticket == ticket_)
                    take(alerts);
            },
            Qt::QueuedConnection);
    });
}

void WatchJob::take(Result<std::vector<Alert>> alerts)
{
    running_ = false;
    if (next_)
        start();
    if (!alerts) {
        emit failed(alerts.error());
        return;
    }
    gate_.take(std::move(*alerts), now());
    tell();
}

void WatchJob::tell()
{
    send(gate_.due(now()));
    if (const auto next = gate_.next())
        due_.start(std::clamp(*next - now(), MessageGate::Time(10), MessageGate::Time(60'000)));
    else
        due_.stop();
}

void WatchJob::send(std::vector<Message> messages)
{
    for (Message& message : messages) {
        message.told = Micros{QDateTime::currentMSecsSinceEpoch() * 1000};
        emit told(message);
    }
}

}
