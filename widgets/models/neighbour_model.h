// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/inspect.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace spoor {

/// The lines around an event in its file: number, what became of the line, text. All text is plain text.
class NeighbourModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Kind, Text, column_count };
    enum Role {
        CurrentRole = Qt::UserRole,  ///< bool: the event's own line, or one that its record goes on with
        KindRole,                    ///< int of spoor::LineKind
    };

    explicit NeighbourModel(QObject* parent = nullptr);

    /// Null, or without neighbours: no rows.
    void set_event(std::shared_ptr<const InspectedEvent> event);

    /// The row of the event's first line; −1 where there are none.
    int current_row() const;
    /// The event of a row, or the one that the row's line belongs to.
    std::optional<EventKey> event(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const InspectedEvent> event_;  // null, or its neighbours are there
};

}
