// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/engine/snapshot.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace spoor {

/// What the engine has to tell: its newest view, and how far it is.
struct LoadUpdate {
    std::shared_ptr<const Snapshot> snapshot;
    Progress progress;
};

/// Hands updates from the engine's threads to the GUI thread. Only the newest is kept, at most ten a second are told,
/// and never more than one queued call is under way, however fast the engine is. The first events are told at once.
class LoadRelay : public QObject {
    Q_OBJECT
public:
    static constexpr int interval_ms = 100;

    explicit LoadRelay(QObject* parent = nullptr);

    /// Any thread; blocks never. An update whose snapshot is older than the one that waits is dropped.
    void tell(LoadUpdate update);

signals:
    /// On the relay's thread. Snapshots never go back in generation.
    void updated(const spoor::LoadUpdate& update);

private:
    void arrive();
    void deliver();

    std::atomic<std::shared_ptr<const LoadUpdate>> waiting_;  // any thread
    std::atomic<bool> called_ = false;                        // any thread: a queued call is under way
    std::atomic<bool> rows_told_ = false;                     // any thread: there were events already
    QTimer timer_;
    QElapsedTimer since_last_;
    std::uint64_t generation_ = 0;
};

}
