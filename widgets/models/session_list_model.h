// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/session_list.h"
#include "widgets/models/bookmark_signs.h"
#include "widgets/models/time_display.h"

#include <QAbstractTableModel>

namespace spoor {

/// The list of sessions: a row a session, columns as SessionColumn has them. Keeps nothing for a row and computes no
/// order: rows come filtered and sorted (SessionQuery). No file is opened, no lock taken.
class SessionListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        RegardRole = Qt::UserRole,  ///< int of spoor::Regard, for every column
        ColumnRole,                 ///< int of spoor::SessionColumn
        AbsentRole,                 ///< bool: the log does not tell this; the text is empty then
        InferredRole,               ///< bool: its times were taken from elsewhere
        BookmarkRole,  ///< int: the colour of the bookmark on the session itself, 0 for none; invalid: no bookmark
    };

    explicit SessionListModel(QObject* parent = nullptr);

    /// Gives back those before, for the caller to let go of where time does not matter.
    SessionRows set_rows(SessionRows rows);
    const SessionRows& rows() const { return rows_; }
    void set_time_display(const TimeDisplay& display);
    void set_bookmarks(std::shared_ptr<const PlacedBookmarks> bookmarks);
    const TimeDisplay& time_display() const { return time_; }

    SessionPlace place(int row) const { return (*rows_.rows)[std::size_t(row)]; }
    const Session& session(int row) const { return rows_.session(place(row)); }
    /// How many characters a column is wide at first.
    static int width_hint(SessionColumn column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Asks for another order by `order_asked`; −1 is that of start. The rows come later, by set_rows.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void order_asked(spoor::SessionColumn column, bool descending);

private:
    QString text(const SessionTable& table, SessionPlace place, SessionColumn column) const;

    SessionRows rows_;
    BookmarkSigns signs_;
    TimeDisplay time_;
};

}
