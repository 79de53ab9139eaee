// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/json_reader.h"
#include "core/stats/chart.h"

namespace spoor::report {

/// What is to be drawn, as plans and documents keep it.
Json spec_json(const ChartSpec& spec);
/// Nothing for a chart that this version does not know; then no error is noted.
std::optional<ChartSpec> chart_spec_from(const JsonReader& json);

}
