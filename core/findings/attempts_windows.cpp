// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/attempts.h"

namespace spoor {

void windows_attempts(const Snapshot&, const SessionSet&, const TaskContext&, unsigned, std::vector<Attempt>&) {}

}
