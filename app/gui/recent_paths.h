// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QSettings;

namespace spoor {

/// What was opened lately, the last first: each entry is all the paths that were opened at once. Opens no file.
class RecentPaths {
public:
    static constexpr qsizetype limit = 12;
    /// Of more paths at once the list keeps none: nobody picks a hundred files again from a menu.
    static constexpr qsizetype path_limit = 32;

    /// `settings` outlives this.
    explicit RecentPaths(QSettings& settings);

    const QList<QStringList>& entries() const { return entries_; }
    void add(const QStringList& paths);
    void clear();

private:
    void keep() const;

    QSettings& settings_;
    QList<QStringList> entries_;
};

}
