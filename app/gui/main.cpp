// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"
#include "app/gui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    spoor::set_application_identity();

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "A workbench for investigating logs."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("PATH"),
                                 QApplication::translate("main", "Files, folders and archives to open."),
                                 QStringLiteral("[PATH…]"));
    parser.process(application);

    spoor::MainWindow window;
    window.show();
    QStringList paths;
    for (const QString& path : parser.positionalArguments())
        paths << QDir::current().absoluteFilePath(path);
    window.open(paths);
    return QApplication::exec();
}
