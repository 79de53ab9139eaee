// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_thumbnail.h"

#include "widgets/charts/chart_map.h"

#include <QPainter>

#include <algorithm>

namespace spoor {
namespace {

std::uint64_t highest(const Chart& chart)
{
    std::uint64_t most = 1;
    for (std::size_t column = 0; column < chart.columns(); ++column)
        most = std::max(most, cell_at(chart, {std::nullopt, column}).value);
    return most;
}

void paint_rates(QPainter& painter, const QRectF& rect, const Chart& chart, const ChartLook& look,
                 const ChartOptions& options)
{
    const double step = rect.width() / double(chart.columns());
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        painter.setPen(QPen(look.hue(s), 1.4));
        QPolygonF run;
        const auto paint = [&] {
            if (run.size() == 1)
                run << run.first() + QPointF(1, 0);
            painter.drawPolyline(run);
            run.clear();
        };
        for (std::size_t column = 0; column < chart.columns(); ++column) {
            const ChartCell& cell = chart.series[s].cells[column];
            const auto rate = options.adjusted() ? cell.adjusted_rate() : cell.rate();
            if (rate)
                run << QPointF(rect.left() + (double(column) + 0.5) * step, rect.bottom() - *rate * rect.height());
            else
                paint();
        }
        paint();
    }
}

void paint_stacks(QPainter& painter, const QRectF& rect, const Chart& chart, const ChartLook& look)
{
    const double step = rect.width() / double(chart.columns());
    const double scale = rect.height() / double(highest(chart));
    for (std::size_t column = 0; column < chart.columns(); ++column) {
        double bottom = rect.bottom();
        for (const std::size_t s : stacking_order(chart)) {
            const double high = double(chart.series[s].cells[column].value) * scale;
            if (high <= 0)
                continue;
            const double shown = std::max(high, 0.7);
            painter.fillRect(
                QRectF(rect.left() + double(column) * step, bottom - shown, std::max(0.8, step * 0.85), shown),
                look.part(chart, s));
            bottom -= shown;
        }
    }
}

void paint_bars(QPainter& painter, const QRectF& rect, const Chart& chart, const ChartLook& look)
{
    constexpr std::size_t fewest = 6, most = 9;
    const std::size_t rows = std::min(most, chart.columns());
    const double step = rect.height() / double(std::max(fewest, rows));
    const double scale = rect.width() / double(highest(chart));
    for (std::size_t column = 0; column < rows; ++column) {
        double left = rect.left();
        for (const std::size_t s : stacking_order(chart)) {
            const double wide = double(chart.series[s].cells[column].value) * scale;
            painter.fillRect(QRectF(left, rect.top() + double(column) * step, wide, step * 0.75), look.part(chart, s));
            left += wide;
        }
    }
}

void paint_map(QPainter& painter, const QRectF& rect, const Chart& chart, const ChartLook& look,
               const ChartOptions& options)
{
    const std::uint64_t most = most_attempts(chart);
    const double wide = rect.width() / double(chart.columns());
    const double high = rect.height() / double(chart.series.size());
    for (std::size_t s = 0; s < chart.series.size(); ++s)
        for (std::size_t column = 0; column < chart.columns(); ++column)
            if (const auto heat = heat_of(chart.series[s].cells[column], most, options))
                painter.fillRect(QRectF(rect.left() + double(column) * wide, rect.top() + double(s) * high, wide, high)
                                     .adjusted(0, 0, -0.4, -0.4),
                                 look.heat(*heat));
}

}

void paint_thumbnail(QPainter& painter, const QRectF& rect, const Chart& chart, const ChartLook& look,
                     const ChartOptions& options)
{
    if (chart.empty() || chart.columns() == 0)
        return;
    painter.save();
    switch (chart.shape) {
    case ChartShape::Rates:
        paint_rates(painter, rect, chart, look, options);
        break;
    case ChartShape::Stacks:
        paint_stacks(painter, rect, chart, look);
        break;
    case ChartShape::Bars:
        paint_bars(painter, rect, chart, look);
        break;
    case ChartShape::Map:
        paint_map(painter, rect, chart, look, options);
        break;
    }
    painter.restore();
}

}
