// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/events/facet.h"
#include "core/findings/evidence.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace spoor {

/// The events (EventId values, ascending) whose facet is wanted; records found in slack are left out. `wanted` is asked
/// once for each facet that occurs, and the events are gone over only where one of them is wanted: a rule about
/// firewalls costs nothing where there is no firewall's log. Any result once stop is asked for.
std::vector<std::uint32_t> events_with(const Evidence& evidence, const std::function<bool(const Facet&)>& wanted,
                                       const TaskContext& context);

}
