// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/events/segment.h"

namespace spoor {

/// Reads the times as wall clock of this zone and makes them UTC. The offsets used are noted in `runs`, so that the
/// wall clock can be had back exactly, whatever the zone's rules. Times with runs already are first put back. Rows
/// whose line says its own offset (Facet::own_zone) stay as they are.
void apply_zone(Times& times, const Zone& zone, const Column<FacetId>& rows, const FacetTable& facets);

/// A copy without runs, as the log has the times.
Times wall_times(const Times& times);

/// first, last and sorted anew from the values.
void survey_times(Times& times);

}
