// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"
#include "app/gui/languages.h"
#include "app/gui/main_window.h"
#include "app/gui/pdf_program.h"
#include "app/gui/preferences_store.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>

int main(int argc, char** argv)
{
    if (spoor::is_pdf_run(argc, argv))
        return spoor::run_pdf(argc, argv);
    QApplication application(argc, argv);
    spoor::set_application_identity();
    const auto settings = spoor::user_settings();
    const spoor::Preferences preferences = spoor::load_preferences(*settings);
    spoor::install_language(preferences.language);

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "A workbench for investigating logs."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption follow(QStringLiteral("follow"),
                                    QApplication::translate("main", "Follow what is opened as it grows."));
    parser.addOption(follow);
    parser.addPositionalArgument(QStringLiteral("PATH"),
                                 QApplication::translate("main", "Files, folders and archives to open."),
                                 QStringLiteral("[PATH…]"));
    parser.process(application);

    spoor::Appearance appearance;
    appearance.set_theme(preferences.theme);
    spoor::MainWindow window(*settings);
    QObject::connect(&window, &spoor::MainWindow::preferences_changed, &appearance,
                     [&appearance](const spoor::Preferences& changed) { appearance.set_theme(changed.theme); });
    window.show();
    QStringList paths;
    for (const QString& path : parser.positionalArguments())
        paths << QDir::current().absoluteFilePath(path);
    if (paths.isEmpty())
        window.open_session();
    else if (parser.isSet(follow))
        window.open_followed(paths);
    else
        window.open(paths);
    return QApplication::exec();
}
