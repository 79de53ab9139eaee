// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/bookmark_model.h"

#include "widgets/models/display_text.h"

#include <algorithm>
#include <utility>

namespace spoor {

QString bookmark_kind_text(BookmarkOn on)
{
    switch (on) {
    case BookmarkOn::Event:
        return BookmarkModel::tr("Event");
    case BookmarkOn::Session:
        return BookmarkModel::tr("Session");
    case BookmarkOn::Finding:
        return BookmarkModel::tr("Finding");
    }
    return {};
}

QString bookmark_colour_text(int colour)
{
    return colour == 0 ? BookmarkModel::tr("No colour") : BookmarkModel::tr("Colour %1").arg(colour);
}

namespace {

/// The sentence of an event begins with its time, which has a column of its own here.
std::string_view without_time(const Bookmark& mark)
{
    const std::string_view title = mark.title;
    constexpr std::string_view end = " UTC, ";
    const std::size_t at = title.starts_with("On ") ? title.substr(0, 48).find(end) : std::string_view::npos;
    return mark.on == BookmarkOn::Event && at != std::string_view::npos ? title.substr(at + end.size()) : title;
}

}

BookmarkModel::BookmarkModel(QObject* parent) : QAbstractTableModel(parent) {}

void BookmarkModel::set_bookmarks(BookmarkSet set, std::shared_ptr<const Snapshot> snapshot)
{
    beginResetModel();
    set_ = std::move(set);
    snapshot_ = std::move(snapshot);
    rows_ = choose_bookmarks(set_, choice_, order_, descending_);
    endResetModel();
}

void BookmarkModel::set_snapshot(std::shared_ptr<const Snapshot> snapshot)
{
    snapshot_ = std::move(snapshot);
    if (rowCount() > 0)
        emit dataChanged(index(0, int(BookmarkColumn::Time)), index(rowCount() - 1, int(BookmarkColumn::Time)));
}

void BookmarkModel::set_choice(const BookmarkChoice& choice)
{
    if (choice == choice_)
        return;
    choice_ = choice;
    arrange();
}

void BookmarkModel::sort(int column, Qt::SortOrder order)
{
    order_ = column < 0 ? BookmarkColumn::Time : BookmarkColumn(column);
    descending_ = column >= 0 && order == Qt::DescendingOrder;
    arrange();
}

void BookmarkModel::arrange()
{
    beginResetModel();
    rows_ = choose_bookmarks(set_, choice_, order_, descending_);
    endResetModel();
}

void BookmarkModel::set_time_display(const TimeDisplay& display)
{
    time_ = display;
    // A time since a row of the timeline would say nothing here.
    time_.relative = false;
    emit headerDataChanged(Qt::Horizontal, int(BookmarkColumn::Time), int(BookmarkColumn::Time));
    set_snapshot(snapshot_);
}

int BookmarkModel::row_of(std::int64_t id) const
{
    const auto found = std::ranges::find_if(rows_, [&](std::uint32_t index) { return set_[index].id == id; });
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

int BookmarkModel::width_hint(BookmarkColumn column)
{
    switch (column) {
    case BookmarkColumn::Colour:
        return 4;
    case BookmarkColumn::Time:
        return 20;
    case BookmarkColumn::What:
        return 46;
    case BookmarkColumn::Tags:
        return 16;
    case BookmarkColumn::Note:
        return 30;
    case BookmarkColumn::Kind:
        return 9;
    case BookmarkColumn::Place:
        return 24;
    }
    return 10;
}

int BookmarkModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(rows_.size()); }

int BookmarkModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : bookmark_column_count; }

QString BookmarkModel::time_text(int row) const
{
    if (const auto key = event(row); key && snapshot_)
        if (const auto found = snapshot_->find(*key))
            return QString::fromStdString(shown_time(*snapshot_, *found, time_));
    const Micros utc = bookmark(row).time;
    if (utc == no_time)
        return {};
    return QString::fromStdString(
        plain_time(time_.clock == TimeDisplay::Clock::Local ? time_.local.to_wall(utc) : utc));
}

QString BookmarkModel::text(int row, BookmarkColumn column) const
{
    const Bookmark& mark = bookmark(row);
    switch (column) {
    case BookmarkColumn::Colour:
        return {};
    case BookmarkColumn::Time:
        return time_text(row);
    case BookmarkColumn::What:
        return display_text(without_time(mark), 500);
    case BookmarkColumn::Tags: {
        QStringList tags;
        for (const std::string& tag : mark.tags)
            tags << display_text(tag, 80);
        return tags.join(QStringLiteral(", "));
    }
    case BookmarkColumn::Note:
        return first_line(mark.note);
    case BookmarkColumn::Kind:
        return bookmark_kind_text(mark.on);
    case BookmarkColumn::Place: {
        const QString place = set_.place_text(rows_[std::size_t(row)]);
        //: The place of a bookmark whose log is not among those that are open
        return event(row) ? place : tr("%1 (not open)").arg(place);
    }
    }
    return {};
}

QVariant BookmarkModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = BookmarkColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::AccessibleTextRole:
        return column == BookmarkColumn::Colour ? bookmark_colour_text(bookmark(index.row()).colour)
                                                : text(index.row(), column);
    case ColourRole:
        return int(bookmark(index.row()).colour);
    case AbsentRole:
        return !event(index.row());
    case ColumnRole:
        return index.column();
    default:
        return {};
    }
}

QVariant BookmarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= bookmark_column_count)
        return {};
    const auto column = BookmarkColumn(section);
    if (role == Qt::ToolTipRole && column == BookmarkColumn::Colour)
        return tr("Colour");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case BookmarkColumn::Colour:
        // Too narrow for a word.
        return QString();
    case BookmarkColumn::Time:
        return time_title(time_);
    case BookmarkColumn::What:
        return tr("Bookmark");
    case BookmarkColumn::Tags:
        return tr("Tags");
    case BookmarkColumn::Note:
        return tr("Note");
    case BookmarkColumn::Kind:
        return tr("Kind");
    case BookmarkColumn::Place:
        return tr("Source:line");
    }
    return {};
}

}
