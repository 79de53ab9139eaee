// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/write_status.h"

namespace spoor {

WriteStatus::WriteStatus(QWidget* parent)
    : ShareStatus({tr("writing…"), tr("How much is written"), tr("Stop writing"),
                   tr("Stop writing; what stood in that place before stays")},
                  parent)
{
    setObjectName(QStringLiteral("write-status"));
}

}
