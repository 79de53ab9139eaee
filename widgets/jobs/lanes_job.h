// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/job.h"
#include "widgets/jobs/lanes.h"
#include "widgets/jobs/pace.h"

#include <QObject>
#include <QTimer>

namespace spoor {

/// Puts the rows that are shown side by side, off the GUI thread, while somebody looks at them.
///
/// Threads: GUI thread, and so are the signals.
class LanesJob : public QObject {
    Q_OBJECT
public:
    explicit LanesJob(QObject* parent = nullptr);

    /// Rows without a snapshot: no lanes. Newer ones do not supersede what is running; they come next.
    void set_rows(const RowSet& rows);
    /// Newer rows are looked at as often as Pace allows.
    void set_following(bool on) { following_ = on; }
    /// Nothing is done while nobody looks.
    void set_wanted(bool wanted);

signals:
    void ready(const std::shared_ptr<const spoor::Lanes>& lanes);
    void busy(bool running);

private:
    void run();
    void again();

    RowSet rows_;
    bool following_ = false;
    Pace pace_{std::chrono::milliseconds(200)};
    Pace::Clock::time_point began_{};
    QTimer again_;
    bool wanted_ = false;
    bool stale_ = false;
    Job<std::shared_ptr<const Lanes>> job_;
};

}
