// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/event_table_model.h"

#include "core/report/difference_text.h"
#include "widgets/models/bookmark_cells.h"
#include "widgets/models/cell_cache.h"
#include "widgets/models/column_offer.h"
#include "widgets/models/display_text.h"
#include "widgets/models/event_marks.h"
#include "widgets/models/event_tips.h"

#include <algorithm>
#include <limits>

namespace spoor {
namespace {

QVariant number(std::int64_t n) { return n == Facet::none ? QVariant() : QVariant(qlonglong(n)); }

QVariant words(std::string_view text)
{
    return text.empty() ? QVariant() : QVariant(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

std::string_view file_name(std::string_view path)
{
    const auto slash = path.find_last_of('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

bool is_noted(const ColumnSpec& column)
{
    return column.field != Field::Other && info(column.field).storage == Storage::Case;
}

QString plain_text(const Snapshot& s, EventId event, Field field)
{
    switch (field) {
    // With its domain, as logged: two accounts of one name are two accounts.
    case Field::User:
        return display_text(s.user(event));
    case Field::Path:
        return display_text(s.path(event));
    case Field::Agent:
        return display_text(s.agent(event));
    case Field::File: {
        const SourceInfo& source = s.source(event);
        const std::string_view path = file_name(source.path);
        if (!source.member)
            return display_text(path);
        return display_text(path) + QStringLiteral(" › ") + display_text(file_name(*source.member));
    }
    default:
        return display_text(column_text(s, event, field));
    }
}

}

EventTableModel::EventTableModel(QObject* parent)
    : QAbstractTableModel(parent), columns_(default_columns(nullptr)), marks_(new EventMarks(this)),
      cells_(new CellCache(this))
{
    decoded_.fill(-1, columns_.size());
    connect(cells_, &CellCache::arrived, this, &EventTableModel::repaint_all);
    connect(marks_, &EventMarks::changed, this, &EventTableModel::repaint_all);
}

EventTableModel::~EventTableModel() = default;

RowSet EventTableModel::set_rows(RowSet rows)
{
    beginResetModel();
    std::swap(rows_, rows);
    cells_->set_snapshot(rows_.snapshot());
    endResetModel();
    return rows;
}

void EventTableModel::set_columns(const QList<ColumnSpec>& columns)
{
    QList<ColumnSpec> wanted;
    for (const ColumnSpec& column : columns)
        if (!wanted.contains(column))
            wanted << column;
    if (wanted.isEmpty())
        wanted << ColumnSpec::of(Field::Time);
    if (wanted == columns_)
        return;
    beginResetModel();
    columns_ = wanted;
    decoded_.clear();
    std::vector<ColumnRef> raw;
    for (const ColumnSpec& column : std::as_const(columns_)) {
        decoded_ << (column.needs_record() ? int(raw.size()) : -1);
        if (column.needs_record())
            raw.push_back(column.ref());
    }
    cells_->set_columns(std::move(raw));
    endResetModel();
}

int EventTableModel::column(const ColumnSpec& spec) const { return int(columns_.indexOf(spec)); }

int EventTableModel::width_hint(int column) const
{
    return field(column) == Field::Time ? time_width_hint(time_) : spec(column).width_hint();
}

void EventTableModel::set_time_display(const TimeDisplay& display)
{
    if (display == time_)
        return;
    time_ = display;
    repaint_all();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void EventTableModel::share_marks(EventMarks* marks)
{
    marks_->disconnect(this);
    if (marks_->parent() == this)
        marks_->deleteLater();
    marks_ = marks;
    connect(marks_, &EventMarks::changed, this, &EventTableModel::repaint_all);
    repaint_all();
}

void EventTableModel::set_bookmarks(std::shared_ptr<const PlacedBookmarks> bookmarks)
{
    bookmarks_ = bookmarks ? std::move(bookmarks) : std::make_shared<PlacedBookmarks>();
    repaint_all();
    emit bookmarks_changed();
}

QString EventTableModel::tip(EventId event, Field field) const
{
    QStringList lines;
    if (const QString meaning = event_tip(*rows_.snapshot(), event, field); !meaning.isEmpty())
        lines << meaning;
    if (const Bookmark* mark = bookmark(event))
        lines << bookmark_words(*mark);
    return lines.join(u'\n');
}

void EventTableModel::repaint_all()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::optional<EventKey> EventTableModel::key(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return rows_.snapshot()->key(rows_[std::uint32_t(row)]);
}

int EventTableModel::row_of(const EventKey& key) const
{
    if (!rows_.snapshot())
        return -1;
    const auto event = rows_.snapshot()->find(key);
    const std::int64_t row = event ? rows_.row_of(*event) : -1;
    return row < rowCount() ? int(row) : -1;
}

Micros EventTableModel::time(int row) const { return rows_.snapshot()->time(rows_[std::uint32_t(row)]); }

int EventTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !rows_.snapshot())
        return 0;
    return int(std::min<std::uint32_t>(rows_.size(), std::numeric_limits<int>::max()));
}

int EventTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(columns_.size());
}

const std::string* EventTableModel::decoded(EventId event, int column, bool& pending) const
{
    const DecodedCells* cells = cells_->find(event);
    pending = !cells;
    if (!cells)
        return nullptr;
    const auto& value = cells->values[std::size_t(decoded_[column])];
    return value ? &*value : nullptr;
}

QString EventTableModel::time_text(EventId event) const
{
    const Snapshot& s = *rows_.snapshot();
    if (!time_.relative)
        return QString::fromStdString(shown_time(s, event, time_));
    const Micros at = s.time(event);
    const Micros origin = time_.origin ? *time_.origin : s.time(rows_[0]);
    if (at == no_time || origin == no_time)
        return {};
    return QString::fromStdString(difference_text(at - origin));
}

QString EventTableModel::difference(int row) const
{
    if (row == 0 || time(row) == no_time || time(row - 1) == no_time)
        return {};
    return QString::fromStdString(difference_text(time(row) - time(row - 1)));
}

QString EventTableModel::text(int row, EventId event, int column) const
{
    const ColumnSpec& what = spec(column);
    if (what.is_difference())
        return difference(row);
    if (what.field == Field::Time)
        return time_text(event);
    if (is_noted(what))
        return bookmark_text(bookmark(event), what.field);
    if (!what.needs_record())
        return plain_text(*rows_.snapshot(), event, what.field);
    bool pending = false;
    const std::string* text = decoded(event, column, pending);
    return pending ? QString(QChar(0x2026)) : text ? display_text(*text) : QString();
}

QVariant EventTableModel::value(EventId event, int column) const
{
    const ColumnSpec& what = spec(column);
    if (what.is_difference())
        return {};
    if (what.needs_record()) {
        bool pending = false;
        const std::string* text = decoded(event, column, pending);
        return text ? words(*text) : QVariant();
    }
    if (is_noted(what))
        return bookmark_value(bookmark(event), what.field);
    const Snapshot& s = *rows_.snapshot();
    switch (what.field) {
    case Field::Status:
        return number(s.facet(event).status);
    case Field::Sub:
        return number(s.facet(event).sub);
    case Field::Win32:
        return number(s.facet(event).win32);
    case Field::Line:
        return qulonglong(s.line(event));
    case Field::User:
        return words(s.user(event));
    default:
        return words(column_text(s, event, what.field));
    }
}

std::optional<FieldValue> EventTableModel::field_value(const QModelIndex& index) const
{
    if (!index.isValid() || spec(index.column()).is_difference() || index.data(PendingRole).toBool())
        return std::nullopt;
    const ColumnSpec& what = spec(index.column());
    if (is_noted(what) && !is_one_value(bookmark(rows_[std::uint32_t(index.row())]), what.field))
        return std::nullopt;
    const QVariant value = index.data(ValueRole);
    return FieldValue{spec(index.column()).name(), value.toString(), !value.isValid()};
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventId event = rows_[std::uint32_t(index.row())];
    const ColumnSpec& what = spec(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), event, index.column());
    case Qt::TextAlignmentRole:
        return int((what.is_number() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case OutcomeRole:
        return int(rows_.snapshot()->facet(event).outcome);
    case FieldRole:
        return int(what.field);
    case TimeQualityRole:
        return int(rows_.snapshot()->facet(event).time);
    case ValueRole:
        return value(event, index.column());
    case PendingRole: {
        bool pending = false;
        if (what.needs_record())
            decoded(event, index.column(), pending);
        return pending;
    }
    case Qt::ToolTipRole:
        return tip(event, what.field);
    case Qt::AccessibleDescriptionRole: {
        const Bookmark* mark = bookmark(event);
        return mark ? bookmark_words(*mark) : QString();
    }
    case BookmarkRole: {
        const Bookmark* mark = bookmark(event);
        return mark ? QVariant(int(mark->colour)) : QVariant();
    }
    case MarkedRole:
        return marks_->contains(rows_.snapshot()->key(event));
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnSpec& what = spec(section);
    switch (role) {
    case Qt::DisplayRole:
        return what.field == Field::Time ? time_title(time_) : what.title();
    case Qt::TextAlignmentRole:
        return int((what.is_number() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return what.description().toHtmlEscaped();
    case FieldRole:
        return int(what.field);
    default:
        return {};
    }
}

void EventTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || spec(column).is_difference())
        emit order_asked(ColumnSpec::of(Field::Time).ref(), false);
    else
        emit order_asked(spec(column).ref(), order == Qt::DescendingOrder);
}

}
