// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/cell_job.h"

#include <QBasicTimer>
#include <QCache>
#include <QObject>
#include <QPair>

#include <unordered_set>

namespace spoor {

/// Decoded cells of the events that were looked at last, some thousands and at most 32 MiB of them. What is not there
/// yet is fetched: `arrived` tells, and one asks again.
///
/// Threads: GUI thread, and so is the signal.
class CellCache : public QObject {
    Q_OBJECT
public:
    explicit CellCache(QObject* parent = nullptr);

    /// Which columns are to be decoded. Others than before: forgets everything.
    void set_columns(std::vector<ColumnRef> columns);
    /// What ids are of from now on. Cells that are known stay, since they are kept by EventKey. Null forgets.
    void set_snapshot(std::shared_ptr<const Snapshot> snapshot);

    /// Null where the event's cells are not there yet.
    const DecodedCells* find(EventId event);

signals:
    void arrived();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    using Place = QPair<quint32, quint64>;
    static Place place(const EventKey& key) { return {key.file.value, key.offset.value}; }
    void keep(const std::vector<DecodedCells>& cells);
    void fetch();

    std::shared_ptr<const Snapshot> snapshot_;
    std::vector<ColumnRef> columns_;
    QCache<Place, DecodedCells> cells_;
    std::vector<EventId> wanted_;                // of snapshot_, the last asked for at the end
    std::unordered_set<std::uint32_t> waiting_;  // those in wanted_
    QBasicTimer timer_;
    CellJob job_;
};

}
