// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_figure.h"

#include "widgets/charts/chart_tickers.h"
#include "widgets/charts/chart_words.h"
#include "widgets/charts/time_ticker.h"

#include <algorithm>

namespace spoor {

ChartFigure::ChartFigure(QCustomPlot* plot, std::shared_ptr<const Chart> chart, const ChartOptions& options)
    : QCPLayerable(plot, QStringLiteral("main")), plot_(plot), chart_(std::move(chart)), options_(options),
      look_(plot->palette())
{
}

QRect ChartFigure::clipRect() const { return plot_->viewport(); }

void ChartFigure::applyDefaultAntialiasingHint(QCPPainter* painter) const { painter->setAntialiasing(false); }

QRectF ChartFigure::area() const { return plot_->axisRect()->rect(); }

double ChartFigure::column_from(std::size_t column) const
{
    return chart_->columns_are == ChartColumns::Times ? double(chart_->bounds[column].value) : double(column);
}

double ChartFigure::column_until(std::size_t column) const
{
    return chart_->columns_are == ChartColumns::Times ? double(chart_->bounds[column + 1].value) : double(column + 1);
}

std::optional<std::size_t> ChartFigure::column_at(double x) const
{
    const double at = plot_->xAxis->pixelToCoord(x);
    const std::size_t columns = chart_->columns();
    std::size_t below = 0, above = columns;
    while (below < above) {
        const std::size_t middle = (below + above) / 2;
        if (column_until(middle) <= at)
            below = middle + 1;
        else
            above = middle;
    }
    if (below < columns && column_from(below) <= at)
        return below;
    return std::nullopt;
}

QRectF ChartFigure::column_rect(std::size_t column) const
{
    const double left = x_of(column_from(column)), right = x_of(column_until(column));
    return {left, area().top(), right - left, area().height()};
}

int ChartFigure::side_margin(const QFontMetrics& metrics) const
{
    return chart_->columns_are == ChartColumns::Times ? TimeTicker::label_width(metrics, true) / 2
                                                      : metrics.averageCharWidth() * 3;
}

void ChartFigure::style(QCPAxis* axis, const QFont& font) const
{
    QColor line = look_.faint;
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTicks(false);
    axis->setTickLabelColor(look_.text);
    axis->setTickLabelFont(font);
    axis->setLabelFont(font);
    axis->setLabelColor(look_.faint);
    axis->setTickLabelPadding(4);
    axis->setLabelPadding(4);
    axis->setPadding(2);
    axis->grid()->setPen(look_.grid);
    axis->grid()->setZeroLinePen(Qt::NoPen);
}

void ChartFigure::arrange_columns(const QFont& font, QSize size)
{
    const QFontMetrics metrics(font);
    QCPAxis* axis = plot_->xAxis;
    style(axis, font);
    axis->grid()->setVisible(false);
    axis->setLabel(columns_axis_text(*chart_));
    const std::size_t columns = chart_->columns();
    if (chart_->columns_are == ChartColumns::Hours) {
        auto hours = QSharedPointer<HourTicker>::create();
        hours->set_max_ticks(size.width() / (metrics.horizontalAdvance(QStringLiteral("00")) * 3));
        axis->setTicker(hours);
        axis->setTickPen(Qt::NoPen);
        axis->setTickLength(0, 0);
        axis->setRange(0, double(columns));
    } else {
        auto times = QSharedPointer<TimeTicker>::create();
        times->set_zone(chart_->spec.zone);
        times->set_two_lines(true);
        const int label = TimeTicker::label_width(metrics, true);
        times->set_max_ticks(std::max(1, size.width() / (label + metrics.averageCharWidth() * 3)));
        axis->setTicker(times);
        axis->setTickLength(0, 4);
        if (columns > 0)
            axis->setRange(column_from(0), column_until(columns - 1));
    }
}

void ChartFigure::arrange_values(QCPAxis* axis, const QFont& font, int room, double most)
{
    constexpr int most_ticks = 6;
    room = std::clamp(room, 1, most_ticks);
    style(axis, font);
    axis->setTickPen(Qt::NoPen);
    axis->setTickLength(0, 0);
    axis->setLabel(values_axis_text(*chart_));
    if (chart_->unit == ChartUnit::Bytes) {
        auto bytes = QSharedPointer<ByteTicker>::create();
        bytes->set_max_ticks(room);
        axis->setTicker(bytes);
    } else {
        auto counts = QSharedPointer<CountTicker>::create();
        counts->set_max_ticks(room);
        axis->setTicker(counts);
    }
    axis->setRange(0, std::max(1.0, most) * 1.04);
}

void ChartFigure::draw_marks(QCPPainter* painter) const
{
    painter->setBrush(Qt::NoBrush);
    const auto outline = [&](const ChartPlace& place, double width, QColor colour) {
        painter->setPen(QPen(colour, width));
        painter->drawRect(rect_of(place).adjusted(-1, -1, 1, 1));
    };
    if (hovered_ && hovered_ != cursor_)
        outline(*hovered_, 1, look_.text);
    if (cursor_)
        outline(*cursor_, 2, look_.cursor);
}

}
