// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/row_set.h"
#include "widgets/jobs/job.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <set>
#include <vector>

namespace spoor {

/// Rows of a table pressed together into some buckets of equal length, from top to bottom.
struct Overview {
    std::vector<float> failures;        ///< a bucket: the share of its rows that failed
    std::vector<std::uint32_t> matches; ///< a bucket: how many of the search's rows are in it
    std::vector<std::uint32_t> marks;   ///< rows of marked events that are shown
    std::vector<std::uint32_t> bookmarks;  ///< rows of bookmarked events that are shown
};

/// Row numbers, ascending.
using RowList = std::shared_ptr<const std::vector<std::uint32_t>>;

/// Looks through all rows for an overview of them. The newest request wins.
///
/// Threads: GUI thread, and so is the signal.
class OverviewJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// `in_time_order`: the rows are, so that an event's row is found without looking at all.
    void start(RowSet rows, bool in_time_order, RowList matches, std::set<EventKey> marks, std::uint32_t buckets,
               std::set<EventKey> bookmarks = {});
    bool running() const { return job_.running(); }

signals:
    void finished(const spoor::Overview& overview);

private:
    Job<Overview> job_;
};

}
