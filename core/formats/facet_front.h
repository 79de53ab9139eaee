// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/facet.h"

namespace spoor {

/// The facet's number, from this thread's cache where it has met the same facet before: no lock then.
FacetId intern_facet(const Facet& facet, Fronts& fronts);

}
