// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/action_entry.h"
#include "widgets/dialogs/reference_sheet.h"

namespace spoor {

/// The keys of actions as they are now, by area, and the keys that views keep for themselves.
QList<SheetArea> key_reference(const QList<ActionEntry>& actions);

/// The filter language in short: what is written, what it matches.
QList<SheetArea> filter_reference();

}
