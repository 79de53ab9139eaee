// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/find.h"
#include "widgets/jobs/job.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace spoor {

/// Where something was found. Positions are those of `shown`, which may be older than what the table shows by now:
/// see FoundEvents, which walks by events.
struct FoundRows {
    RowSet shown;
    bool time_ordered = true;
    Matches matches;
    bool complete = false;  ///< else the search is still running; more will come
    std::chrono::microseconds took{};
};

/// Searches in what is shown, off the GUI thread. Another needle, filter or order supersedes what is running. More
/// events of the same do not, or a search that takes longer than the time between two snapshots would never end: they
/// are searched afterwards, and as they keep coming, after a rest as long as the search before, so that reading has
/// its share of the processors.
///
/// Threads: GUI thread, and so are the signals.
class FindJob : public QObject {
    Q_OBJECT
public:
    explicit FindJob(QObject* parent = nullptr);

    /// What the table shows; give it whole rows, not those of a filter that is still running. Without a snapshot
    /// nothing is open.
    void set_rows(RowSet shown, bool time_ordered);
    /// `near`: the row that the user stands on, near which to begin. An empty needle ends the search.
    void set_needle(const Needle& needle, std::uint32_t near = 0);
    const Needle& needle() const { return needle_; }

    bool running() const { return job_.running(); }

signals:
    /// First matches after some 40 ms, more ten times a second at most, and at the end all.
    void found(const spoor::FoundRows& rows);
    /// The needle is no regular expression.
    void failed(const spoor::Error& error);
    /// There is no needle, or nothing to look in: what was found is to be forgotten.
    void cleared();
    void busy(bool running);

private:
    void run(bool show_partial);
    void finish(RowSet shown, bool time_ordered, std::chrono::microseconds took, Result<Matches> result);

    RowSet shown_;
    bool time_ordered_ = true;
    Needle needle_;
    std::uint32_t near_ = 0;
    bool stale_ = false;  // more events came while a search was running, or resting
    QTimer rest_;
    Job<Result<Matches>> job_;
};

}
