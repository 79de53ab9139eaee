// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/bookmark_list.h"
#include "widgets/models/time_display.h"

#include <QAbstractTableModel>

namespace spoor {

/// Bookmarks as a table: those that are chosen, in the order of time or of a column. No file is opened, no lock taken.
class BookmarkModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ColourRole = Qt::UserRole,  ///< int from 0 (none) to 9, for every column
        AbsentRole,  ///< bool, for every column: its source is not open
        ColumnRole,  ///< int of BookmarkColumn
    };

    explicit BookmarkModel(QObject* parent = nullptr);

    /// The snapshot is that of which the places are; it may be null.
    void set_bookmarks(BookmarkSet set, std::shared_ptr<const Snapshot> snapshot);
    /// A newer snapshot, in which all is where it was.
    void set_snapshot(std::shared_ptr<const Snapshot> snapshot);
    void set_choice(const BookmarkChoice& choice);
    const BookmarkChoice& choice() const { return choice_; }
    void set_time_display(const TimeDisplay& display);

    const BookmarkSet& set() const { return set_; }
    const Bookmark& bookmark(int row) const { return set_[rows_[std::size_t(row)]]; }
    std::optional<EventKey> event(int row) const { return set_.placed->event(rows_[std::size_t(row)]); }
    int row_of(std::int64_t id) const;  ///< -1 where it is not listed
    static int width_hint(BookmarkColumn column);  ///< in characters

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// -1: by time.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();
    QString text(int row, BookmarkColumn column) const;
    QString time_text(int row) const;

    BookmarkSet set_;
    std::shared_ptr<const Snapshot> snapshot_;
    BookmarkChoice choice_;
    BookmarkColumn order_ = BookmarkColumn::Time;
    bool descending_ = false;
    TimeDisplay time_;
    std::vector<std::uint32_t> rows_;
};

/// `Event`, `Session`, `Finding`.
QString bookmark_kind_text(BookmarkOn on);
/// `Colour 3`; `No colour`.
QString bookmark_colour_text(int colour);

}
