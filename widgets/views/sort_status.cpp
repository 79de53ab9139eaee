// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/sort_status.h"

namespace spoor {

SortStatus::SortStatus(QWidget* parent)
    : ShareStatus({tr("sorting…"), tr("How much is sorted"), tr("Stop sorting"),
                   tr("Stop sorting; the rows stay in the order they had")},
                  parent)
{
}

}
