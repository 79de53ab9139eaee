// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/recent_paths.h"

#include <QSettings>

namespace spoor {
namespace {

const QString group = QStringLiteral("opened");
const QString paths_key = QStringLiteral("paths");

}

RecentPaths::RecentPaths(QSettings& settings) : settings_(settings)
{
    const int count = settings.beginReadArray(group);
    for (int i = 0; i < count && entries_.size() < limit; ++i) {
        settings.setArrayIndex(i);
        if (const QStringList paths = settings.value(paths_key).toStringList(); !paths.isEmpty())
            entries_ << paths;
    }
    settings.endArray();
}

void RecentPaths::add(const QStringList& paths)
{
    if (paths.isEmpty() || paths.size() > path_limit)
        return;
    entries_.removeAll(paths);
    entries_.prepend(paths);
    entries_.resize(std::min(entries_.size(), limit));
    keep();
}

void RecentPaths::clear()
{
    entries_.clear();
    keep();
}

void RecentPaths::keep() const
{
    settings_.remove(group);
    settings_.beginWriteArray(group, int(entries_.size()));
    for (int i = 0; i < int(entries_.size()); ++i) {
        settings_.setArrayIndex(i);
        settings_.setValue(paths_key, entries_[i]);
    }
    settings_.endArray();
}

}
