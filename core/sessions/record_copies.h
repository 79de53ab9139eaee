// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/windows_events.h"

#include <vector>

namespace spoor {

/// Sets WindowsEvent::copy of those that were met before in another source of the same machine: a log and an export of
/// it are often loaded together. `events` are in order of time.
///
/// Two events are one record if id, process, creator, logon, account and client are the same and the time is; a source
/// that has whole seconds alone is compared by seconds. Equal events of one source are never copies of each other
/// (three refused logons in one second are three), unless one of them was found in slack; so the third of them in one
/// source is the copy of the third in the other.
void mark_copies(const Snapshot& snapshot, std::vector<WindowsEvent>& events);

}
