// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/support/log_snapshot.h"

#include "tests/support/loaded.h"

namespace spoor::test {

std::shared_ptr<const Snapshot> log_snapshot(Scratch& scratch, const QString& name, const QStringList& paths,
                                             std::uint64_t generation)
{
    QString text;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const bool refused = paths[i].startsWith(u'!');
        text += QStringLiteral("10.0.0.%1 - - [17/Nov/2009:10:%2:%3 +0000] \"GET %4 HTTP/1.1\" %5 17\n")
                    .arg(i % 3 + 1)
                    .arg(i / 60, 2, 10, QLatin1Char('0'))
                    .arg(i % 60, 2, 10, QLatin1Char('0'))
                    .arg(refused ? paths[i].mid(1) : paths[i])
                    .arg(refused ? 401 : 200);
    }
    auto made = std::make_shared<Snapshot>(*loaded({scratch.write(name.toStdString(), text.toStdString())}));
    made->generation = generation;
    return made;
}

}
