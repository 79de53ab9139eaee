// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/icons.h"

#include "widgets/theme/look.h"

#include <BreezeIcons>

#include <QIcon>
#include <QStandardPaths>
#include <QStringList>

namespace spoor {

void use_icons_for(const QPalette& palette)
{
    BreezeIcons::initIcons();
    // Not every platform plugin looks where themes are installed.
    QStringList paths = QIcon::themeSearchPaths();
    for (const QString& folder : QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons"),
                                                           QStandardPaths::LocateDirectory))
        if (!paths.contains(folder))
            paths << folder;
    QIcon::setThemeSearchPaths(paths);
    QIcon::setThemeName(is_dark(palette) ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
}

}
