// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/recent_model.h"

#include "widgets/models/display_text.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace spoor {
namespace {

constexpr auto group = "recent";

QString span(const RecentEntry& entry)
{
    if (!entry.first.isValid() || !entry.last.isValid())
        return {};
    const QString first = entry.first.toUTC().date().toString(Qt::ISODate);
    const QString last = entry.last.toUTC().date().toString(Qt::ISODate);
    return first == last ? first : RecentModel::tr("%1 – %2", "first and last day").arg(first, last);
}

}

QString recent_text(const RecentEntry& entry)
{
    const QLocale locale;
    QStringList parts;
    parts << RecentModel::tr("%Ln file(s)", nullptr, int(entry.files));
    parts << RecentModel::tr("%1 events").arg(locale.toString(entry.events));
    if (const QString days = span(entry); !days.isEmpty())
        parts << days;
    const QString held = parts.join(QStringLiteral(", "));
    return entry.formats.isEmpty() ? held : held + QStringLiteral("; ") + entry.formats.join(QStringLiteral(", "));
}

RecentModel::RecentModel(QSettings& settings, QObject* parent) : QAbstractListModel(parent), settings_(settings)
{
    load();
}

void RecentModel::load()
{
    std::vector<Row> rows;
    const int n = settings_.beginReadArray(QLatin1String(group));
    for (int i = 0; i < n; ++i) {
        settings_.setArrayIndex(i);
        RecentEntry entry;
        entry.paths = settings_.value("paths").toStringList();
        entry.files = settings_.value("files").toLongLong();
        entry.events = settings_.value("events").toLongLong();
        entry.first = settings_.value("first").toDateTime();
        entry.last = settings_.value("last").toDateTime();
        entry.formats = settings_.value("formats").toStringList();
        entry.opened = settings_.value("opened").toDateTime();
        entry.pinned = settings_.value("pinned").toBool();
        // The file may have been written by hand.
        if (!entry.paths.isEmpty())
            rows.push_back({std::move(entry), false});
    }
    settings_.endArray();
    order(std::move(rows));
}

void RecentModel::save()
{
    settings_.remove(QLatin1String(group));
    settings_.beginWriteArray(QLatin1String(group), int(rows_.size()));
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const RecentEntry& entry = rows_[i].entry;
        settings_.setArrayIndex(int(i));
        settings_.setValue("paths", entry.paths);
        settings_.setValue("files", entry.files);
        settings_.setValue("events", entry.events);
        settings_.setValue("first", entry.first);
        settings_.setValue("last", entry.last);
        settings_.setValue("formats", entry.formats);
        settings_.setValue("opened", entry.opened);
        settings_.setValue("pinned", entry.pinned);
    }
    settings_.endArray();
}

void RecentModel::order(std::vector<Row> rows)
{
    std::ranges::stable_sort(rows, [](const Row& a, const Row& b) {
        return std::pair(a.entry.pinned, a.entry.opened) > std::pair(b.entry.pinned, b.entry.opened);
    });
    int loose = 0;
    std::erase_if(rows, [&](const Row& row) { return !row.entry.pinned && ++loose > most; });
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

void RecentModel::note(RecentEntry entry)
{
    std::vector<Row> rows = rows_;
    const auto same = std::ranges::find_if(rows, [&](const Row& row) { return row.entry.paths == entry.paths; });
    if (same == rows.end()) {
        rows.push_back({std::move(entry), false});
    } else {
        entry.pinned = same->entry.pinned;
        *same = {std::move(entry), false};
    }
    order(std::move(rows));
    save();
}

void RecentModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    rows_.erase(rows_.begin() + row);
    endRemoveRows();
    save();
}

void RecentModel::set_pinned(int row, bool pinned)
{
    if (row < 0 || row >= rowCount())
        return;
    std::vector<Row> rows = rows_;
    rows[std::size_t(row)].entry.pinned = pinned;
    order(std::move(rows));
    save();
}

void RecentModel::check()
{
    std::vector<QStringList> all;
    for (const Row& row : rows_)
        all.push_back(row.entry.paths);
    check_.start(
        [all = std::move(all)](const JobContext& context) {
            std::vector<QStringList> missing;
            for (const QStringList& paths : all) {
                const auto gone = [](const QString& path) { return !QFileInfo::exists(path); };
                if (context.stop.stop_requested())
                    break;
                if (std::ranges::any_of(paths, gone))
                    missing.push_back(paths);
            }
            return missing;
        },
        [this](std::vector<QStringList> missing) {
            for (int i = 0; i < rowCount(); ++i) {
                Row& row = rows_[std::size_t(i)];
                const bool gone = std::ranges::find(missing, row.entry.paths) != missing.end();
                if (std::exchange(row.missing, gone) != gone)
                    emit dataChanged(index(i), index(i));
            }
        });
}

int RecentModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(rows_.size()); }

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rows_[std::size_t(index.row())];
    const QStringList& paths = row.entry.paths;
    switch (role) {
    case Qt::DisplayRole: {
        const QString first = visible_text(paths.first(), 4096);
        return paths.size() == 1 ? first : tr("%1 and %n more", nullptr, int(paths.size()) - 1).arg(first);
    }
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const QString& path : paths.first(std::min<qsizetype>(paths.size(), 20)))
            lines << visible_text(path, 4096).toHtmlEscaped();
        return QStringLiteral("<span style='white-space:pre'>%1</span>").arg(lines.join(u'\n'));
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1\n%2").arg(data(index, Qt::DisplayRole).toString(), recent_text(row.entry));
    case PathsRole:
        return paths;
    case WhatRole:
        return recent_text(row.entry);
    case WhenRole:
        return QLocale().toString(row.entry.opened.toLocalTime(), QLocale::ShortFormat);
    case MissingRole:
        return row.missing;
    case PinnedRole:
        return row.entry.pinned;
    default:
        return {};
    }
}

}
