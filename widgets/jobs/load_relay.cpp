// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/load_relay.h"

namespace spoor {

LoadRelay::LoadRelay(QObject* parent) : QObject(parent)
{
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &LoadRelay::deliver);
}

void LoadRelay::tell(LoadUpdate update)
{
    const bool first_rows = update.snapshot->event_count() > 0;
    auto newest = std::make_shared<const LoadUpdate>(std::move(update));
    auto before = waiting_.load();
    do {
        // Two threads may tell in the other order than they asked the engine.
        if (before && before->snapshot->generation > newest->snapshot->generation)
            return;
    } while (!waiting_.compare_exchange_weak(before, newest));
    // The first rows wait for nobody: what came before them told of the search for files alone.
    if (first_rows && !rows_told_.exchange(true)) {
        called_ = true;
        QMetaObject::invokeMethod(this, &LoadRelay::deliver, Qt::QueuedConnection);
    } else if (!called_.exchange(true))
        QMetaObject::invokeMethod(this, &LoadRelay::arrive, Qt::QueuedConnection);
}

void LoadRelay::arrive()
{
    if (timer_.isActive())
        return;
    const qint64 left = since_last_.isValid() ? interval_ms - since_last_.elapsed() : 0;
    if (left > 0)
        timer_.start(int(left));
    else
        deliver();
}

void LoadRelay::deliver()
{
    timer_.stop();
    // First the flag, then the slot: what comes in between is asked for again, never lost.
    called_ = false;
    const auto update = waiting_.exchange(nullptr);
    if (!update || update->snapshot->generation < generation_)
        return;
    generation_ = update->snapshot->generation;
    since_last_.start();
    emit updated(*update);
}

}
