// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/column_ref.h"
#include "core/query/filter.h"
#include "core/query/row_set.h"
#include "widgets/jobs/job.h"
#include "widgets/jobs/pace.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace spoor {

/// What a table is to show now.
struct EventRows {
    RowSet rows;
    bool partial = false;    ///< the filter is still running; more will come
    bool filtered = false;   ///< a filter is in force
    std::chrono::microseconds took{};
    std::optional<Error> raw_error;  ///< a source could not be read again for its raw text
};

/// Turns (snapshot, filter, order) into rows, off the GUI thread. A change by the user supersedes what is running; a
/// new snapshot does not, or a filter that takes longer than the time between two snapshots would never end. While logs
/// are followed new snapshots are filtered and sorted as often as Pace allows.
///
/// Threads: GUI thread, and so are the signals.
class EventQuery : public QObject {
    Q_OBJECT
public:
    explicit EventQuery(QObject* parent = nullptr);

    /// Null: nothing is open; no rows of what was open before will come.
    void set_snapshot(std::shared_ptr<const Snapshot> snapshot);
    void set_following(bool on);
    /// What `bookmarked`, `tag` and `note` go by; null: nothing is marked. Runs again only where the filter asks for it.
    void set_notes(std::shared_ptr<const EventNotes> notes);
    /// Where the text is no filter, `rejected` tells and the filter before stays in force.
    void set_filter(const QString& text);
    /// Nothing: in time order.
    struct Order {
        ColumnRef column;
        bool descending = false;

        bool operator==(const Order&) const = default;
    };
    void set_order(const Order& order);
    const Order& order() const { return order_; }
    /// Gives up the sorting that is running: the rows stay in the order they are shown in, or go back to that of time
    /// where they are no longer what is to be shown. `order_changed` tells which. Nothing where none is running.
    void cancel_sort();

    bool running() const { return job_.running(); }
    bool sorting() const { return sorting_; }

signals:
    void rows_ready(const spoor::EventRows& rows);
    void rejected(const QString& filter, const spoor::Error& error);
    /// A filter or a sorting is running, or has ended.
    void busy(bool running);
    /// The rows are found and are being sorted, or no longer are.
    void sorting_changed(bool sorting);
    /// From 0 to 1; told where records have to be decoded, because only that takes long.
    void sort_progress(double share);
    /// The order is another than was asked for.
    void order_changed(const spoor::EventQuery::Order& order);

private:
    struct Outcome {
        RowSet filtered;
        EventRows shown;
    };
    void run(bool show_partial);
    void again();
    void show(const EventRows& rows);
    void set_sorting(bool sorting);
    void finish(const std::string& text, Result<Outcome> outcome);
    bool natural() const { return order_ == Order{}; }

    std::shared_ptr<const Snapshot> snapshot_;
    std::shared_ptr<const EventNotes> notes_ = std::make_shared<EventNotes>();
    std::string filter_;  // as typed last
    std::string good_;  // the last that was a filter
    Order order_;
    // What was shown last, in full.
    Order shown_order_;
    std::string shown_filter_;
    std::shared_ptr<const Snapshot> shown_snapshot_;
    bool sorting_ = false;
    std::optional<RowSet> filtered_;  // by good_, of the snapshot it names, in time order
    bool stale_ = false;  // a snapshot came while a query was running
    bool following_ = false;
    Pace pace_;
    Pace::Clock::time_point began_{};
    QTimer again_;
    Job<Result<Outcome>> job_;
};

}
