// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/field.h"
#include "core/query/row_set.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace spoor {

/// The event table over an immutable RowSet: a row an event, a column a field. Keeps nothing for a row, so that new
/// rows cost the same for a hundred events and a hundred million.
///
/// Cells come from columns and dictionaries alone: no file is opened, no lock taken.
class EventTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        OutcomeRole = Qt::UserRole,  ///< int of spoor::Outcome, for every column
        FieldRole,                   ///< int of spoor::Field
        TimeQualityRole,             ///< int of spoor::TimeQuality
        ValueRole,                   ///< what the log says, as it says it: number or text; invalid where absent
    };

    explicit EventTableModel(QObject* parent = nullptr);

    /// Shows these rows and gives back those before, for the caller to let go of where time does not matter: the last
    /// view of a large snapshot takes a while to free.
    RowSet set_rows(RowSet rows);
    const RowSet& rows() const { return rows_; }

    Field field(int column) const { return columns_[std::size_t(column)]; }
    int column(Field field) const;  ///< -1 where it is not shown

    /// How many characters a column is wide at first.
    int width_hint(int column) const;

    std::optional<EventKey> key(int row) const;
    int row_of(const EventKey& key) const;  ///< -1 where it is not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Asks for another order by `order_asked`; -1 is the order of time. The rows come later, by set_rows.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void order_asked(spoor::Field field, bool descending);

private:
    QString text(EventId event, Field field) const;
    QVariant value(EventId event, Field field) const;

    std::vector<Field> columns_;
    RowSet rows_;
};

}
