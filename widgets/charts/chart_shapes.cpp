// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_bars.h"
#include "widgets/charts/chart_map.h"
#include "widgets/charts/chart_rates.h"
#include "widgets/charts/chart_stacks.h"

namespace spoor {

ChartFigure* make_figure(QCustomPlot* plot, std::shared_ptr<const Chart> chart, const ChartOptions& options)
{
    switch (chart->shape) {
    case ChartShape::Rates:
        return new RatesFigure(plot, std::move(chart), options);
    case ChartShape::Stacks:
        return new StacksFigure(plot, std::move(chart), options);
    case ChartShape::Bars:
        return new BarsFigure(plot, std::move(chart), options);
    case ChartShape::Map:
        break;
    }
    return new MapFigure(plot, std::move(chart), options);
}

}
