// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "widgets/models/column_spec.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace spoor {

/// Which columns there can be for the sources of a snapshot. Takes time in proportion to sources, segments and the
/// facet table, not to events.
struct ColumnOffer {
    QList<ColumnSpec> present;   ///< of the contract, those that some event has a value in, as far as that is known
    QList<ColumnSpec> absent;    ///< the rest of the contract
    QStringList own;             ///< fields that the logs themselves name and that are none of the contract's
};
ColumnOffer column_offer(const Snapshot& snapshot);

/// What the table shows before anybody chose: of the usual columns those that some event has a value in. Without a
/// snapshot or an event all of them.
QList<ColumnSpec> default_columns(const Snapshot* snapshot);

/// The formats of a snapshot's sources by their ids, in order, each once: what a choice of columns is kept by. Empty
/// while no format is known.
QString format_set(const Snapshot& snapshot);

}
