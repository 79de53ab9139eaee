// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/inspect.h"
#include "widgets/jobs/job.h"

#include <QObject>

#include <optional>

namespace spoor {

/// Brings the event that the user stands on. The same event of a later snapshot is not read again, unless its source
/// has been read to the end meanwhile or has another zone.
///
/// Threads: GUI thread, and so are the signals.
class InspectorJob : public QObject {
    Q_OBJECT
public:
    explicit InspectorJob(QObject* parent = nullptr);

    void show(std::shared_ptr<const Snapshot> snapshot, EventKey key);
    void clear();

signals:
    void inspected(const std::shared_ptr<const spoor::InspectedEvent>& event);
    void cleared();

private:
    struct Shown {
        EventKey key;
        std::string zone;
        LoadState state = LoadState::Waiting;

        bool operator==(const Shown&) const = default;
    };
    std::optional<Shown> shown_;
    std::shared_ptr<LineReader> reader_;  // used by the job alone
    Job<std::shared_ptr<const InspectedEvent>> job_;
};

}
