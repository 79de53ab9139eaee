// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/lanes.h"
#include "widgets/models/time_display.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace spoor {

/// Events side by side: the time, then a column for each lane. A cell is an event on one line, or empty.
class LanesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        OutcomeRole = Qt::UserRole,  ///< int of spoor::Outcome; invalid where no event stands
    };

    explicit LanesModel(QObject* parent = nullptr);

    /// Gives back those before, for the caller to let go of where time does not matter.
    std::shared_ptr<const Lanes> set_lanes(std::shared_ptr<const Lanes> lanes);
    const Lanes& lanes() const { return *lanes_; }
    void set_time_display(const TimeDisplay& display);

    /// The event of a cell; of the time, the first of its row.
    std::optional<EventKey> event(const QModelIndex& index) const;
    /// The cell of an event; invalid where it is not shown.
    QModelIndex index_of(const EventKey& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<EventId> id(const QModelIndex& index) const;

    std::shared_ptr<const Lanes> lanes_;  // never null
    TimeDisplay time_;
};

/// An event on one line, from its columns alone: what was done, how it was answered, by whom. Plain text.
QString event_line(const Snapshot& snapshot, EventId event);

}
