// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/finding_model.h"

#include "widgets/models/bookmark_cells.h"
#include "widgets/models/display_text.h"
#include "widgets/models/finding_words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace spoor {

FindingModel::FindingModel(QObject* parent) : QAbstractItemModel(parent) {}

FindingList FindingModel::set_list(FindingList list)
{
    beginResetModel();
    FindingList before = std::exchange(list_, std::move(list));
    endResetModel();
    return before;
}

void FindingModel::set_time_display(const TimeDisplay& display)
{
    time_ = display;
    // A time since a row of the timeline would say nothing here.
    time_.relative = false;
    emit headerDataChanged(Qt::Horizontal, When, When);
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex above = index(group, 0);
        emit dataChanged(index(group, When), index(group, When));
        emit dataChanged(index(0, When, above), index(rowCount(above) - 1, When, above));
    }
}

void FindingModel::set_bookmarks(std::shared_ptr<const PlacedBookmarks> bookmarks)
{
    signs_ = BookmarkSigns(std::move(bookmarks));
    for (int group = 0; group < rowCount(); ++group)
        if (const QModelIndex above = index(group, 0); rowCount(above) > 0)
            emit dataChanged(index(0, 0, above), index(rowCount(above) - 1, column_count - 1, above));
}

const Bookmark* FindingModel::bookmark(std::optional<std::uint32_t> row) const
{
    return row && signs_.has_findings() ? signs_.on_finding(list_.set->key_of(list_.finding(*row))) : nullptr;
}

QString FindingModel::tip(std::uint32_t row) const
{
    QString text = display_text(list_.finding(row).why, 2000);
    if (const Bookmark* mark = bookmark(row))
        text += u'\n' + bookmark_words(*mark);
    return text;
}

bool FindingModel::is_fresh(const QModelIndex& index) const
{
    if (const auto row = row_of(index))
        return list_.fresh.contains(*row);
    return !list_.fresh.empty() &&
           std::ranges::any_of(group_of(index).rows, [this](std::uint32_t row) { return list_.fresh.contains(row); });
}

std::optional<std::uint32_t> FindingModel::row_of(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return std::nullopt;
    return list_.groups[std::size_t(index.internalId() - 1)].rows[std::size_t(index.row())];
}

const FindingGroup& FindingModel::group_of(const QModelIndex& index) const
{
    return list_.groups[index.internalId() ? std::size_t(index.internalId() - 1) : std::size_t(index.row())];
}

QModelIndex FindingModel::index_of(std::uint32_t row) const
{
    for (std::size_t group = 0; group < list_.groups.size(); ++group) {
        const auto& rows = list_.groups[group].rows;
        if (const auto found = std::ranges::lower_bound(rows, row); found != rows.end() && *found == row)
            return createIndex(int(found - rows.begin()), 0, quintptr(group + 1));
    }
    return {};
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex FindingModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId() - 1), 0, quintptr(0));
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(list_.groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(list_.groups[std::size_t(parent.row())].rows.size());
}

int FindingModel::columnCount(const QModelIndex&) const { return column_count; }

QString FindingModel::group_text(const FindingGroup& group, int column) const
{
    switch (column) {
    case Gravity:
        return severity_text(group.gravest);
    case What:
        //: A rule's title, and how many findings of it are listed
        return tr("%1 (%2)").arg(rule_title(group.rule), QLocale().toString(qulonglong(group.rows.size())));
    case When: {
        const auto first =
            std::ranges::min_element(group.rows, {}, [this](std::uint32_t row) { return list_.finding(row).start; });
        return start_text(*list_.set, list_.finding(*first), time_);
    }
    }
    return {};
}

QString FindingModel::text(std::uint32_t row, int column) const
{
    const Finding& f = list_.finding(row);
    switch (column) {
    case Gravity:
        return severity_text(f.severity);
    case What: {
        const QString subject = display_text(f.subject, 300);
        if (const Dismissal* dismissal = list_.dismissal(row))
            //: A finding that was dismissed, and why
            return tr("%1 – not suspicious: %2").arg(subject, visible_text(dismissal->reason, 300));
        return subject;
    }
    case When:
        return start_text(*list_.set, f, time_);
    case Count:
        return QLocale().toString(qulonglong(f.count));
    }
    return {};
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = row_of(index);
    switch (role) {
    case Qt::DisplayRole:
        return row ? text(*row, index.column()) : group_text(group_of(index), index.column());
    case Qt::ToolTipRole:
        // Never markup: Qt would take a text of the log for it where it looks like that.
        return row && index.column() == What
                   ? QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(tip(*row).toHtmlEscaped())
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SeverityRole:
        return int(row ? list_.finding(*row).severity : group_of(index).gravest);
    case RuleRole:
        return !row;
    case FreshRole:
        return is_fresh(index);
    case DismissedRole:
        return row && list_.dismissal(*row);
    case ColumnRole:
        return index.column();
    case BookmarkRole: {
        const Bookmark* mark = bookmark(row);
        return mark ? QVariant(int(mark->colour)) : QVariant();
    }
    case Qt::AccessibleDescriptionRole: {
        QStringList words;
        if (is_fresh(index))
            words << tr("new");
        if (const Bookmark* mark = bookmark(row))
            words << bookmark_words(*mark);
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= column_count)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Gravity:
        return tr("Severity");
    case What:
        return tr("Finding");
    case When:
        return time_title(time_);
    default:
        return tr("Count");
    }
}

}
