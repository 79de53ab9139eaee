// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/saved_filters.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace spoor {
namespace {

// One document, because a name may hold what is a path in settings.
const auto key = QStringLiteral("filter/saved");

}

QStringList SavedFilters::names() const
{
    QStringList names = filters_.keys();
    std::ranges::stable_sort(names,
                             [](const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    return names;
}

bool SavedFilters::save(const QString& name, const FilterState& state)
{
    if (name.trimmed().isEmpty())
        return false;
    filters_[name.trimmed()] = state;
    return true;
}

bool SavedFilters::rename(const QString& name, const QString& wanted)
{
    const QString to = wanted.trimmed();
    if (!filters_.contains(name) || to.isEmpty() || (to != name && filters_.contains(to)))
        return false;
    filters_[to] = filters_.take(name);
    return true;
}

void SavedFilters::load(QSettings& settings)
{
    filters_.clear();
    const QJsonObject all = QJsonDocument::fromJson(settings.value(key).toString().toUtf8()).object();
    for (auto it = all.begin(); it != all.end(); ++it)
        save(it.key(), FilterState::from_json(it.value().toObject()));
}

void SavedFilters::save(QSettings& settings) const
{
    QJsonObject all;
    for (auto it = filters_.begin(); it != filters_.end(); ++it)
        all[it.key()] = it.value().to_json();
    settings.setValue(key, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

}
