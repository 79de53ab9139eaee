// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/chart.h"

#include <memory>

namespace spoor::test {

/// The start of the n-th hour from 2004-11-15 00:00 (a Monday), UTC.
Micros hour_of_chart(int n);

/// A chart of this kind with numbers of its own, in the shape in which the engine gives it. Columns of time are hours;
/// values from a log are hostile.
Chart hand_chart(ChartId id, ChartBy by = ChartBy::All);
std::shared_ptr<const Chart> shared_chart(ChartId id, ChartBy by = ChartBy::All);

/// A value that would be markup, and one that would turn text around.
extern const char* const markup_value;
extern const char* const turning_value;

}
