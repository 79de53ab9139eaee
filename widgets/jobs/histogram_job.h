// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/histogram.h"
#include "widgets/jobs/event_query.h"
#include "widgets/jobs/job.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <utility>

namespace spoor {

/// Counts the rows of a table by time, off the GUI thread. What the user changes (range, zone, number of bins, and
/// other rows of the same snapshot) supersedes what is running; a new snapshot, or more rows of a filter that still
/// runs, does not: it is counted afterwards, so that the chart moves on while a large case is loading.
///
/// Threads: GUI thread, and so are the signals.
class HistogramJob : public QObject {
    Q_OBJECT
public:
    explicit HistogramJob(QObject* parent = nullptr);

    /// Rows without a snapshot: nothing is open; `ready` gives null at once. The rows before are let go of on another
    /// thread.
    void set_rows(const EventRows& rows);
    /// UTC, from ≤ t < until; nothing: as far as there are events.
    void set_range(std::optional<std::pair<Micros, Micros>> range);
    /// Whose clock the bins keep to.
    void set_zone(const Zone& zone);
    void set_max_bins(int max_bins);

    bool running() const { return job_.running(); }

signals:
    void ready(const std::shared_ptr<const spoor::Histogram>& histogram);
    /// Something is being counted, or no longer.
    void busy(bool running);

private:
    void run();
    void finish(std::shared_ptr<const Histogram> counted);

    RowSet rows_;
    HistogramRequest request_;
    bool stale_ = false;  // rows came that do not supersede
    Job<std::shared_ptr<const Histogram>> job_;
};

}
