// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/event_notes.h"
#include "core/stats/value_counts.h"
#include "widgets/jobs/job.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace spoor {

/// What a snapshot holds that can be completed to: the most frequent values of a field, and the names that its sources
/// give their columns. Counts are kept by field, and counted anew when asked for in a later snapshot; the newest
/// question wins. A new snapshot does not supersede what is being counted, or there would be no answer while loading.
///
/// Threads: GUI thread, and so are the signals. What is large is let go of elsewhere.
class ValueCountsJob : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t limit = 200;

    explicit ValueCountsJob(QObject* parent = nullptr);

    void set_snapshot(std::shared_ptr<const Snapshot> snapshot);
    /// What `bookmarked` and `tag` are counted by, at once; null: nothing is marked.
    void set_notes(std::shared_ptr<const EventNotes> notes) { notes_ = std::move(notes); }
    /// Nothing is answered where the field's values cannot be counted, or there is no snapshot.
    void ask_values(Field field, const QString& typed);
    void ask_names();
    /// No answer to what was asked so far.
    void cancel();

signals:
    void values_found(spoor::Field field, const QString& typed, const std::vector<spoor::ValueCount>& values);
    /// Without those that the contract has; in alphabetical order.
    void names_found(const QStringList& names);
    /// There is no snapshot any more.
    void forgotten();

private:
    struct Kept {
        std::uint64_t generation = 0;
        std::shared_ptr<const ValueCounts> counts;
    };
    struct Answer {
        Kept kept;
        std::vector<ValueCount> values;
    };

    std::shared_ptr<const Snapshot> snapshot_;
    std::shared_ptr<const EventNotes> notes_;
    std::map<Field, Kept> kept_;
    QStringList names_;
    bool names_known_ = false;
    Job<Answer> values_job_;
    Job<QStringList> names_job_;
};

}
