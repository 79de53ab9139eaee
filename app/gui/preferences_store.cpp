// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/preferences_store.h"

#include "core/base/zone.h"

#include <QSettings>

#include <algorithm>

namespace spoor {
namespace {

const QString language_key = QStringLiteral("preferences/language");
const QString theme_key = QStringLiteral("preferences/theme");
const QString font_key = QStringLiteral("preferences/table-font-percent");
const QString session_key = QStringLiteral("preferences/restore-session");
const QString zone_key = QStringLiteral("preferences/default-zone");
const QString cache_key = QStringLiteral("preferences/index-cache");
const QString follow_key = QStringLiteral("preferences/follow-opened");

const QString light = QStringLiteral("light");
const QString dark = QStringLiteral("dark");
const QString as_system = QStringLiteral("system");

}

Preferences load_preferences(const QSettings& settings)
{
    Preferences made;
    made.language = settings.value(language_key).toString();
    const QString theme = settings.value(theme_key).toString();
    made.theme = theme == light ? Theme::Light : theme == dark ? Theme::Dark : Theme::System;
    bool is_number = false;
    if (const int percent = settings.value(font_key).toInt(&is_number); is_number)
        made.table_font_percent =
            std::clamp(percent, Preferences::least_font_percent, Preferences::greatest_font_percent);
    made.restore_session = settings.value(session_key, made.restore_session).toBool();
    const QString zone = settings.value(zone_key, made.default_zone).toString();
    if (Zone::parse(zone.toStdString()))
        made.default_zone = zone;
    made.follow_opened = settings.value(follow_key, made.follow_opened).toBool();
    made.use_index_cache = settings.value(cache_key, made.use_index_cache).toBool();
    return made;
}

void save_preferences(QSettings& settings, const Preferences& preferences)
{
    settings.setValue(language_key, preferences.language);
    settings.setValue(theme_key, preferences.theme == Theme::Light  ? light
                                 : preferences.theme == Theme::Dark ? dark
                                                                    : as_system);
    settings.setValue(font_key, preferences.table_font_percent);
    settings.setValue(session_key, preferences.restore_session);
    settings.setValue(zone_key, preferences.default_zone);
    settings.setValue(cache_key, preferences.use_index_cache);
    settings.setValue(follow_key, preferences.follow_opened);
}

}
