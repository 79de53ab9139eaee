// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace spoor::test {

/// What a run of the real program gave.
struct Ran {
    int status = -1;  ///< -1: it crashed or did not end
    QString out;
    QString err;
};

/// Runs spoor-cli without cache (commands that read logs get --no-cache) and in UTC.
Ran spoor_cli(const QStringList& arguments);

/// Through `sh -c`, with `$CLI` as the program: for pipes.
Ran shell(const QString& script);

}
