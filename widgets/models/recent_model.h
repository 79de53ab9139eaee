// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/job.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QStringList>

#include <vector>

class QSettings;

namespace spoor {

/// Something that was open once, and what it held.
struct RecentEntry {
    QStringList paths;
    qint64 files = 0;   ///< sources
    qint64 events = 0;
    QDateTime first, last;  ///< UTC; invalid where no event has a time
    QStringList formats;    ///< ids, most events first
    QDateTime opened;
    bool pinned = false;

    bool operator==(const RecentEntry&) const = default;
};

/// What was open before: pinned entries first, then the newest. Kept in settings that the owner gives and that outlive
/// this. Whether the paths are still there is asked off the GUI thread (`check`); until it is known they count as there.
class RecentModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        PathsRole = Qt::UserRole,  ///< QStringList
        WhatRole,  ///< QString: what it held
        WhenRole,  ///< QString: when it was opened
        MissingRole,  ///< bool: a path of it is not there any more
        PinnedRole,  ///< bool
    };
    static constexpr int most = 20;  ///< entries that are kept besides pinned ones

    explicit RecentModel(QSettings& settings, QObject* parent = nullptr);

    /// The entry of these paths, new or instead of what it was. Keeps its pin.
    void note(RecentEntry entry);
    void remove(int row);
    void set_pinned(int row, bool pinned);
    const RecentEntry& entry(int row) const { return rows_[std::size_t(row)].entry; }

    /// Asks the disk, off the GUI thread, which of the paths are there.
    void check();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        RecentEntry entry;
        bool missing = false;
    };
    void load();
    void save();
    void order(std::vector<Row> rows);

    QSettings& settings_;
    std::vector<Row> rows_;
    Job<std::vector<QStringList>> check_;
};

/// `15 files, 1,204 events, 2009-11-16 – 2009-11-18; iis-w3c-http, iis-w3c-ftp`.
QString recent_text(const RecentEntry& entry);

}
