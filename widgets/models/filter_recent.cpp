// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/filter_recent.h"

#include <QSettings>

namespace spoor {
namespace {

const auto key = QStringLiteral("filter/recent");

}

void RecentFilters::add(const QString& text)
{
    const QString kept = text.trimmed();
    if (kept.isEmpty() || kept.size() > longest)
        return;
    texts_.removeAll(kept);
    texts_.prepend(kept);
    if (texts_.size() > limit)
        texts_.resize(limit);
}

void RecentFilters::load(QSettings& settings)
{
    texts_.clear();
    const QStringList stored = settings.value(key).toStringList();
    for (auto text = stored.crbegin(); text != stored.crend(); ++text)
        add(*text);
}

void RecentFilters::save(QSettings& settings) const { settings.setValue(key, texts_); }

}
