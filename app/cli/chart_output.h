// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_text.h"
#include "core/stats/chart.h"

namespace spoor::cli {

/// The numbers of a chart. Bounds are UTC; rates are null where nothing was attempted.
Json chart_json(const Chart& chart);

}
