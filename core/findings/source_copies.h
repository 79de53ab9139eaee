// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/attempts.h"

#include <cstddef>
#include <vector>

namespace spoor {

/// Takes out of `attempts`, from the place `from` on, those that stand in another source too: a syslog daemon often
/// writes one line to several files. Alike are attempts of the same time, service, client, account, outcome, machine and
/// process; those of one source are never copies of each other, so the third of them in one source is the copy of the
/// third in the other. What stays is of the source that has the most of them, of those of the first. Their order may
/// change.
void leave_out_copies(const Snapshot& snapshot, std::vector<Attempt>& attempts, std::size_t from);

}
