// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    // Cases of earlier runs; test mode has a folder of its own for them.
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/cases").removeRecursively();
    return spoor::test::run_all(argc, argv) == 0 ? 0 : 1;
}
