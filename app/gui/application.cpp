// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"

#include "widgets/theme/look.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace spoor {

void set_application_identity()
{
    QApplication::setApplicationName(QStringLiteral("spoor"));
    QApplication::setApplicationDisplayName(QStringLiteral("Spoor"));
    QApplication::setApplicationVersion(QStringLiteral(SPOOR_VERSION));
    QApplication::setOrganizationName(QStringLiteral("spoor"));
    QApplication::setDesktopFileName(QStringLiteral("spoor"));
    QApplication::setWindowIcon(application_icon());
}

std::unique_ptr<QSettings> user_settings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QApplication::organizationName(),
                                       QApplication::applicationName());
}

QString sample_case_folder()
{
    const QString installed =
        QDir(QApplication::applicationDirPath()).filePath(QStringLiteral("../share/spoor/sample-case"));
    for (const QString& folder : {installed, QStringLiteral(SPOOR_SAMPLE_CASE)})
        if (QFileInfo(folder).isDir())
            return QDir::cleanPath(folder);
    return {};
}

}
