// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/spoor_cli.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace spoor::test {
namespace {

Ran run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("CLI", SPOOR_CLI);
    environment.insert("TZ", "UTC");
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    Ran ran;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        ran.status = process.exitCode();
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

}

Ran spoor_cli(const QStringList& arguments)
{
    QStringList all = arguments;
    if (!all.isEmpty() && (all[0] == "summary" || all[0] == "events" || all[0] == "stats"))
        all.insert(1, "--no-cache");
    return run(SPOOR_CLI, all);
}

Ran shell(const QString& script) { return run("/bin/sh", {"-c", script}); }

}
