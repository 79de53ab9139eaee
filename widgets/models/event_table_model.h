// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/placed_bookmarks.h"
#include "core/events/field.h"
#include "core/query/row_set.h"
#include "widgets/models/column_spec.h"
#include "widgets/models/field_value.h"
#include "widgets/models/time_display.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace spoor {

class CellCache;
class EventMarks;

/// The event table over an immutable RowSet: a row an event, a column a field. Keeps nothing for a row, so that new
/// rows cost the same for a hundred events and a hundred million.
///
/// Cells come from columns and dictionaries: no file is opened, no lock taken. Those that have to be decoded from the
/// record are fetched off the GUI thread when they are asked for; until then they are an ellipsis and PendingRole says
/// so, then dataChanged tells.
class EventTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        OutcomeRole = Qt::UserRole,  ///< int of spoor::Outcome, for every column
        FieldRole,                   ///< int of spoor::Field; Other for the source's own fields
        TimeQualityRole,             ///< int of spoor::TimeQuality
        ValueRole,                   ///< what the log says, as it says it: number or text; invalid where absent
        PendingRole,                 ///< bool: the cell has to be decoded and is not there yet
        MarkedRole,                  ///< bool, for every column
        BookmarkRole,  ///< int, for every column: the colour of the event's bookmark, 0 for none; invalid: no bookmark
    };

    explicit EventTableModel(QObject* parent = nullptr);
    ~EventTableModel() override;

    /// Shows these rows and gives back those before, for the caller to let go of where time does not matter: the last
    /// view of a large snapshot takes a while to free.
    RowSet set_rows(RowSet rows);
    const RowSet& rows() const { return rows_; }

    /// Resets the model. Columns that come twice count once; without any the time stands.
    void set_columns(const QList<ColumnSpec>& columns);
    const QList<ColumnSpec>& columns() const { return columns_; }
    const ColumnSpec& spec(int column) const { return columns_[column]; }
    int column(const ColumnSpec& spec) const;  ///< -1 where it is not shown
    Field field(int column) const { return columns_[column].field; }
    int column(Field field) const { return column(ColumnSpec::of(field)); }

    /// How many characters a column is wide at first.
    int width_hint(int column) const;

    void set_time_display(const TimeDisplay& display);
    const TimeDisplay& time_display() const { return time_; }

    /// Its own, unless it is given those of another table, which must live longer.
    EventMarks* marks() const { return marks_; }
    void share_marks(EventMarks* marks);

    /// Never null: what the investigator bookmarked, for signs and the columns `bookmarked`, `tag` and `note`.
    const std::shared_ptr<const PlacedBookmarks>& bookmarks() const { return bookmarks_; }
    void set_bookmarks(std::shared_ptr<const PlacedBookmarks> bookmarks);

    std::optional<EventKey> key(int row) const;
    int row_of(const EventKey& key) const;  ///< -1 where it is not shown
    Micros time(int row) const;  ///< no_time where it has none

    /// What a cell holds, for filters. Nothing for a difference, for several tags, and for what is not there yet.
    std::optional<FieldValue> field_value(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Asks for another order by `order_asked`; -1 and a difference are the order of time. The rows come later, by
    /// set_rows.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void bookmarks_changed();
    void order_asked(const spoor::ColumnRef& column, bool descending);

private:
    QString text(int row, EventId event, int column) const;
    QString time_text(EventId event) const;
    QString difference(int row) const;
    QVariant value(EventId event, int column) const;
    /// Null where the cell is not there yet. `absent` is its value then and where it is absent.
    const std::string* decoded(EventId event, int column, bool& pending) const;
    const Bookmark* bookmark(EventId event) const { return bookmarks_->on(rows_.snapshot()->key(event)); }
    QString tip(EventId event, Field field) const;
    void repaint_all();

    QList<ColumnSpec> columns_;
    QList<int> decoded_;  // a column: its place among those that have to be decoded, or -1
    TimeDisplay time_;
    RowSet rows_;
    EventMarks* marks_;
    std::shared_ptr<const PlacedBookmarks> bookmarks_ = std::make_shared<PlacedBookmarks>();
    CellCache* cells_;
};

}
