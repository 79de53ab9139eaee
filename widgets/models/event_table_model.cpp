// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/event_table_model.h"

#include "widgets/models/display_text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace spoor {
namespace {

struct Shown {
    Field field;
    const char* title;
    int width;  // in characters
};

constexpr std::array shown{
    Shown{Field::Time, QT_TRANSLATE_NOOP("spoor::EventTableModel", "Time (UTC)"), 19},
    Shown{Field::Kind, QT_TRANSLATE_NOOP("spoor::EventTableModel", "Kind"), 11},
    Shown{Field::Outcome, QT_TRANSLATE_NOOP("spoor::EventTableModel", "Outcome"), 10},
    Shown{Field::Ip, QT_TRANSLATE_NOOP("spoor::EventTableModel", "Client"), 15},
    Shown{Field::User, QT_TRANSLATE_NOOP("spoor::EventTableModel", "User"), 15},
    Shown{Field::Method, QT_TRANSLATE_NOOP("spoor::EventTableModel", "Method"), 7},
    Shown{Field::Path, QT_TRANSLATE_NOOP("spoor::EventTableModel", "Path"), 30},
    Shown{Field::Status, QT_TRANSLATE_NOOP("spoor::EventTableModel", "Status"), 7},
    Shown{Field::Sub, QT_TRANSLATE_NOOP("spoor::EventTableModel", "Sub"), 5},
    Shown{Field::Win32, QT_TRANSLATE_NOOP("spoor::EventTableModel", "Win32"), 11},
    Shown{Field::Agent, QT_TRANSLATE_NOOP("spoor::EventTableModel", "Agent"), 24},
    Shown{Field::Session, QT_TRANSLATE_NOOP("spoor::EventTableModel", "Session"), 9},
    Shown{Field::Site, QT_TRANSLATE_NOOP("spoor::EventTableModel", "Site"), 10},
    Shown{Field::Host, QT_TRANSLATE_NOOP("spoor::EventTableModel", "Host"), 12},
    Shown{Field::File, QT_TRANSLATE_NOOP("spoor::EventTableModel", "File"), 24},
    Shown{Field::Line, QT_TRANSLATE_NOOP("spoor::EventTableModel", "Line"), 8},
};

const Shown& how(Field field) { return *std::ranges::find(shown, field, &Shown::field); }

bool numeric(Field field)
{
    return field == Field::Status || field == Field::Sub || field == Field::Win32 || field == Field::Line;
}

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

}

EventTableModel::EventTableModel(QObject* parent) : QAbstractTableModel(parent)
{
    for (const Shown& column : shown)
        columns_.push_back(column.field);
}

RowSet EventTableModel::set_rows(RowSet rows)
{
    beginResetModel();
    std::swap(rows_, rows);
    endResetModel();
    return rows;
}

int EventTableModel::column(Field field) const
{
    const auto found = std::ranges::find(columns_, field);
    return found == columns_.end() ? -1 : int(found - columns_.begin());
}

int EventTableModel::width_hint(int column) const { return how(field(column)).width; }

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

QString EventTableModel::text(EventId event, Field field) const
{
    const Snapshot& s = *rows_.snapshot();
    switch (field) {
    case Field::Time: {
        const Micros time = s.time(event);
        return time == no_time ? QString() : QString::fromStdString(plain_time(time));
    }
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

QVariant EventTableModel::value(EventId event, Field field) const
{
    const Snapshot& s = *rows_.snapshot();
    switch (field) {
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
        return words(column_text(s, event, field));
    }
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventId event = rows_[std::uint32_t(index.row())];
    const Field what = field(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(event, what);
    case Qt::TextAlignmentRole:
        return int((numeric(what) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case OutcomeRole:
        return int(rows_.snapshot()->facet(event).outcome);
    case FieldRole:
        return int(what);
    case TimeQualityRole:
        return int(rows_.snapshot()->facet(event).time);
    case ValueRole:
        return value(event, what);
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr(how(field(section)).title);
    case Qt::TextAlignmentRole:
        return int((numeric(field(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const FieldInfo& what = info(field(section));
        return tr("In filters: %1 or %2")
            .arg(QString::fromUtf8(what.name.data(), qsizetype(what.name.size())),
                 QString::fromUtf8(what.ecs.data(), qsizetype(what.ecs.size())));
    }
    case FieldRole:
        return int(field(section));
    default:
        return {};
    }
}

void EventTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        emit order_asked(Field::Time, false);
    else
        emit order_asked(field(column), order == Qt::DescendingOrder);
}

}
