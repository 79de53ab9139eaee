// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_map.h"

#include "widgets/charts/chart_words.h"

#include <algorithm>
#include <cmath>

namespace spoor {

std::uint64_t most_attempts(const Chart& chart)
{
    std::uint64_t most = 0;
    for (const ChartSeries& series : chart.series)
        for (const ChartCell& cell : series.cells)
            most = std::max(most, cell.attempts);
    return most;
}

std::optional<double> heat_of(const ChartCell& cell, std::uint64_t most, const ChartOptions& options)
{
    if (cell.attempts == 0 || most == 0)
        return std::nullopt;
    if (options.map == MapOf::Rate)
        return options.legs_known && options.rates != RateKind::Raw ? cell.adjusted_rate() : cell.rate();
    return std::sqrt(double(cell.attempts) / double(most));
}

MapFigure::MapFigure(QCustomPlot* plot, std::shared_ptr<const Chart> chart, const ChartOptions& options)
    : ChartFigure(plot, std::move(chart), options), most_(most_attempts(*chart_))
{
}

void MapFigure::arrange(const QFont& font, QSize size)
{
    arrange_columns(font, size);
    plot_->xAxis->setBasePen(Qt::NoPen);
    plot_->yAxis2->setVisible(false);
    QCPAxis* days = plot_->yAxis;
    style(days, font);
    auto names = QSharedPointer<QCPAxisTickerText>::create();
    for (std::size_t s = 0; s < chart_->series.size(); ++s)
        names->addTick(double(s) + 0.5, series_text(*chart_, s));
    days->setTicker(names);
    days->setTickPen(Qt::NoPen);
    days->setTickLength(0, 0);
    days->setBasePen(Qt::NoPen);
    days->grid()->setVisible(false);
    days->setRangeReversed(true);
    days->setRange(0, double(std::max<std::size_t>(1, chart_->series.size())));
    plot_->axisRect()->setMinimumMargins({0, 2, QFontMetrics(font).averageCharWidth() * 2, 0});
}

std::optional<ChartPlace> MapFigure::place_at(QPointF pixel) const
{
    const auto column = area().contains(pixel) ? column_at(pixel.x()) : std::nullopt;
    const double row = plot_->yAxis->pixelToCoord(pixel.y());
    if (!column || row < 0 || row >= double(chart_->series.size()))
        return std::nullopt;
    return ChartPlace{std::size_t(row), *column};
}

QRectF MapFigure::rect_of(const ChartPlace& place) const
{
    const QRectF column = column_rect(place.column);
    const auto series = double(place.series.value_or(0));
    const double top = std::round(plot_->yAxis->coordToPixel(series));
    const double bottom = std::round(plot_->yAxis->coordToPixel(series + 1));
    const double left = std::round(column.left());
    return {left + 1, top + 1, std::round(column.right()) - left - 2, bottom - top - 2};
}

ChartPlace MapFigure::moved(const ChartPlace& from, int right, int down) const
{
    const auto within = [](std::size_t at, int by, std::size_t count) {
        return std::size_t(std::clamp<std::ptrdiff_t>(std::ptrdiff_t(at) + by, 0,
                                                      std::max<std::ptrdiff_t>(1, std::ptrdiff_t(count)) - 1));
    };
    return {within(from.series.value_or(0), down, chart_->series.size()),
            within(from.column, right, chart_->columns())};
}

void MapFigure::draw(QCPPainter* painter)
{
    for (std::size_t s = 0; s < chart_->series.size(); ++s)
        for (std::size_t column = 0; column < chart_->columns(); ++column) {
            const QRectF cell = rect_of({s, column});
            if (const auto heat = heat_of(chart_->series[s].cells[column], most_, options_)) {
                painter->fillRect(cell, look_.heat(*heat));
            } else {
                painter->setPen(look_.grid);
                painter->setBrush(Qt::NoBrush);
                painter->drawRect(cell.adjusted(0, 0, -1, -1));
            }
        }
    draw_marks(painter);
}

}
