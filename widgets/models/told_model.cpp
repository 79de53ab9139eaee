// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/told_model.h"

#include "widgets/models/display_text.h"
#include "widgets/models/finding_words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace spoor {
namespace {

void forget_events_of(ToldEntry& entry)
{
    for (Alert& alert : entry.message.alerts)
        alert.events.clear();
}

QString way_text(const std::string& way)
{
    if (way == "notification")
        return ToldModel::tr("notification");
    if (way == "command")
        return ToldModel::tr("command");
    return display_text(way, 100);
}

}

void ToldModel::add_earlier(std::vector<ToldEntry> entries)
{
    entries.resize(std::min(entries.size(), most - std::min(most, entries_.size())));
    if (entries.empty())
        return;
    const int at = int(entries_.size());
    beginInsertRows({}, at, at + int(entries.size()) - 1);
    for (ToldEntry& entry : entries) {
        forget_events_of(entry);
        entries_.push_back(std::move(entry));
    }
    endInsertRows();
}

void ToldModel::add(ToldEntry entry)
{
    if (entries_.size() == most) {
        beginRemoveRows({}, int(most) - 1, int(most) - 1);
        entries_.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    entries_.push_front(std::move(entry));
    endInsertRows();
}

void ToldModel::clear()
{
    beginResetModel();
    entries_.clear();
    endResetModel();
}

void ToldModel::forget_events() { std::ranges::for_each(entries_, forget_events_of); }

const ToldEntry* ToldModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &entries_[std::size_t(row)] : nullptr;
}

int ToldModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(entries_.size()); }

int ToldModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QString ToldModel::text(const ToldEntry& entry, int column) const
{
    const Message& message = entry.message;
    QStringList parts;
    switch (column) {
    case When:
        return message.told == no_time
                   ? QString()
                   : QString::fromStdString(plain_time(Micros{message.told.value - message.told.value % 1'000'000}));
    case Rule:
        return display_text(message.watch_rule, 200);
    case Grave:
        return severity_text(message.severity);
    case Title:
        return display_text(title_of(message), 500);
    case Count:
        return message.test ? QString() : QLocale().toString(qulonglong(message.count));
    case Ways:
        for (const std::string& way : entry.ways)
            parts << way_text(way);
        return parts.join(QStringLiteral(", "));
    default:
        for (const std::string& failed : entry.failed)
            parts << display_text(failed, 300);
        return parts.join(QStringLiteral("; "));
    }
}

QVariant ToldModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ToldEntry& entry = entries_[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    return {};
}

QVariant ToldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Told (UTC)");
    case Rule:
        return tr("Watch rule");
    case Grave:
        return tr("Severity");
    case Title:
        return tr("What");
    case Count:
        return tr("Count");
    case Ways:
        return tr("Told by");
    default:
        return tr("Failed");
    }
}

}
