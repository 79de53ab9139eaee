// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <QString>

namespace spoor {

/// What a code in a cell of the event table means, in a line or two: for status, sub-status, win32 code, method, event id
/// and user, by the same tables as in the inspector. Plain text; nothing of it comes from a log. Empty where there is
/// nothing to say. An event id is told for each component that has it, as the columns do not name the component.
QString event_tip(const Snapshot& snapshot, EventId event, Field field);

}
