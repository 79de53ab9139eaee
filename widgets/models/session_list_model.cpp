// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/session_list_model.h"

#include "widgets/models/bookmark_cells.h"
#include "widgets/models/display_text.h"
#include "widgets/models/session_words.h"

#include <QLocale>

#include <utility>

namespace spoor {
namespace {

QString number(std::uint64_t n) { return QLocale().toString(qulonglong(n)); }

bool is_number(SessionColumn column)
{
    return column == SessionColumn::Events || column == SessionColumn::Attempts || column == SessionColumn::Failures ||
           column == SessionColumn::Bytes || column == SessionColumn::Confidence || column == SessionColumn::Length;
}

}

SessionListModel::SessionListModel(QObject* parent) : QAbstractTableModel(parent) {}

SessionRows SessionListModel::set_rows(SessionRows rows)
{
    beginResetModel();
    SessionRows before = std::exchange(rows_, std::move(rows));
    endResetModel();
    return before;
}

void SessionListModel::set_time_display(const TimeDisplay& display)
{
    time_ = display;
    // A time since a row of the timeline would say nothing here.
    time_.relative = false;
    emit headerDataChanged(Qt::Horizontal, int(SessionColumn::Start), int(SessionColumn::Start));
    if (rowCount() > 0)
        emit dataChanged(index(0, int(SessionColumn::Start)), index(rowCount() - 1, int(SessionColumn::Start)));
}

void SessionListModel::set_bookmarks(std::shared_ptr<const PlacedBookmarks> bookmarks)
{
    signs_ = BookmarkSigns(std::move(bookmarks));
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SessionListModel::width_hint(SessionColumn column)
{
    switch (column) {
    case SessionColumn::Id:
        return 13;
    case SessionColumn::Kind:
        return 14;
    case SessionColumn::Verdict:
        return 23;
    case SessionColumn::Client:
    case SessionColumn::User:
        return 16;
    case SessionColumn::Server:
        return 22;
    case SessionColumn::Start:
        return 22;
    case SessionColumn::Length:
        return 12;
    case SessionColumn::Marks:
        return 30;
    default:
        return 9;
    }
}

int SessionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.rows->size());
}

int SessionListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : session_column_count;
}

QString SessionListModel::text(const SessionTable& table, SessionPlace place, SessionColumn column) const
{
    const Session& session = table.rows[place.index()];
    const Pools& pools = *table.snapshot->pools;
    switch (column) {
    case SessionColumn::Id:
        return QString::fromStdString(table.id_of(place.index()));
    case SessionColumn::Kind:
        return kind_text(table.kind);
    case SessionColumn::Verdict:
        return verdict_text(session.verdict);
    case SessionColumn::Client:
        return display_text(pools.client.view(session.client));
    case SessionColumn::User:
        return display_text(pools.user.view(session.user));
    case SessionColumn::Server:
        return display_text(server_text(pools, pools.facets[session.facet]));
    case SessionColumn::Start:
        if (session.start == no_time)
            return {};
        return QString::fromStdString(shown_time(*table.snapshot, EventId{table.events_of(session).front()}, time_));
    case SessionColumn::Length:
        if (session.start == no_time || session.end == no_time)
            return {};
        return length_text(session.end - session.start);
    case SessionColumn::Events:
        return number(session.event_count);
    // Nothing was tried: a nought in each row would only be noise.
    case SessionColumn::Attempts:
        return session.attempts ? number(session.attempts) : QString();
    case SessionColumn::Failures:
        return session.failures ? number(session.failures) : QString();
    case SessionColumn::Bytes:
        return session.bytes ? number(session.bytes) : QString();
    case SessionColumn::Marks:
        return marks_text(session.marks);
    case SessionColumn::Confidence:
        return tr("%1 %").arg(int(session.confidence));
    }
    return {};
}

QVariant SessionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionPlace at = place(index.row());
    const SessionTable& table = *rows_.table(at);
    const auto column = SessionColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(table, at, column);
    case Qt::TextAlignmentRole:
        return int((is_number(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RegardRole:
        return int(regard_of(table.rows[at.index()].verdict));
    case ColumnRole:
        return index.column();
    case AbsentRole:
        return text(table, at, column).isEmpty();
    case BookmarkRole: {
        const Bookmark* mark = signs_.on_session(table, at.index());
        return mark ? QVariant(int(mark->colour)) : QVariant();
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const Bookmark* mark = signs_.on_session(table, at.index());
        return mark ? bookmark_words(*mark) : QString();
    }
    case InferredRole:
        return bool(table.rows[at.index()].marks & mark_inferred_time);
    default:
        return {};
    }
}

QVariant SessionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= session_column_count)
        return {};
    const auto column = SessionColumn(section);
    if (role == Qt::TextAlignmentRole)
        return int((is_number(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case SessionColumn::Id:
        return tr("Id");
    case SessionColumn::Kind:
        return tr("Kind");
    case SessionColumn::Verdict:
        return tr("Verdict");
    case SessionColumn::Client:
        return tr("Client");
    case SessionColumn::User:
        return tr("User");
    case SessionColumn::Server:
        return tr("Server");
    case SessionColumn::Start:
        switch (time_.clock) {
        case TimeDisplay::Clock::Utc:
            return tr("Start (UTC)");
        case TimeDisplay::Clock::Local:
            return tr("Start (%1)").arg(QString::fromStdString(time_.local.name()));
        case TimeDisplay::Clock::Source:
            return tr("Start (source's zone)");
        }
        break;
    case SessionColumn::Length:
        return tr("Length");
    case SessionColumn::Events:
        return tr("Events");
    case SessionColumn::Attempts:
        return tr("Attempts");
    case SessionColumn::Failures:
        return tr("Failures");
    case SessionColumn::Bytes:
        return tr("Bytes");
    case SessionColumn::Marks:
        return tr("Marks");
    case SessionColumn::Confidence:
        return tr("Sure");
    }
    return {};
}

void SessionListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= session_column_count)
        emit order_asked(SessionColumn::Start, false);
    else
        emit order_asked(SessionColumn(column), order == Qt::DescendingOrder);
}

}
