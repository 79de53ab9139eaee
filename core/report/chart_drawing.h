// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/svg_canvas.h"
#include "core/stats/chart.h"

#include <string>

namespace spoor::report {

/// Where in a chart its columns are drawn.
struct PlotArea {
    double left = 0, top = 0, width = 0, height = 0;

    double right() const { return left + width; }
    double bottom() const { return top + height; }
};

/// How high the picture of a chart is, in user units; it is 720 wide.
double height_of(const Chart& chart);

/// Draw all of a chart that is not empty but its title: axes with units and zone, marks, legend.
void draw_rates(SvgCanvas& canvas, const Chart& chart);
void draw_stacks(SvgCanvas& canvas, const Chart& chart);
void draw_bars(SvgCanvas& canvas, const Chart& chart);
void draw_map(SvgCanvas& canvas, const Chart& chart);

/// What is drawn of a cell: its value, or its attempts in charts of attempts.
std::uint64_t drawn(const Chart& chart, const ChartCell& cell);

/// The axis below columns of times or hours, with the zone.
void draw_columns_axis(SvgCanvas& canvas, const Chart& chart, const PlotArea& area);

/// One entry a series, beside each other from `x` on; ends where the next could begin.
double draw_legend(SvgCanvas& canvas, const Chart& chart, double x, double y, bool marks);

}
