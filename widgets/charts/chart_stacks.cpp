// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_stacks.h"

#include <algorithm>
#include <cmath>

namespace spoor {

StacksFigure::StacksFigure(QCustomPlot* plot, std::shared_ptr<const Chart> chart, const ChartOptions& options)
    : ChartFigure(plot, std::move(chart), options), order_(stacking_order(*chart_))
{
}

void StacksFigure::arrange(const QFont& font, QSize size)
{
    arrange_columns(font, size);
    std::uint64_t most = 0;
    for (std::size_t column = 0; column < chart_->columns(); ++column)
        most = std::max(most, cell_at(*chart_, {std::nullopt, column}).value);
    const int lines = size.height() / QFontMetrics(font).height() - 4;
    plot_->yAxis2->setVisible(false);
    arrange_values(plot_->yAxis, font, lines / 3, double(most));
    plot_->yAxis->setBasePen(Qt::NoPen);
    const QFontMetrics metrics(font);
    plot_->axisRect()->setMinimumMargins({side_margin(metrics), metrics.height() / 2 + 1, side_margin(metrics), 0});
}

std::vector<StacksFigure::Part> StacksFigure::parts_of(std::size_t column) const
{
    QRectF bar = column_rect(column);
    const double left = std::round(bar.left());
    const double width = std::round(bar.right()) - left;
    // Hours are few, and bars of them that touch would look like an area.
    const double gap = width >= 12 ? std::round(width / 6) : width >= 4 ? 1 : 0;
    const double ground = std::round(bar.bottom());
    double top = ground;
    std::uint64_t sum = 0;
    std::vector<Part> parts;
    for (const std::size_t s : order_) {
        const std::uint64_t n = chart_->series[s].cells[column].value;
        if (n == 0)
            continue;
        sum += n;
        const double next = std::min(std::round(plot_->yAxis->coordToPixel(double(sum))), top - 1);
        parts.push_back({s, QRectF(left + gap / 2, next, std::max(1.0, width - gap), top - next)});
        top = next;
    }
    return parts;
}

std::optional<ChartPlace> StacksFigure::place_at(QPointF pixel) const
{
    const auto column = area().contains(pixel) ? column_at(pixel.x()) : std::nullopt;
    if (!column)
        return std::nullopt;
    for (const Part& part : parts_of(*column))
        if (pixel.y() >= part.rect.top() && pixel.y() < part.rect.bottom())
            return ChartPlace{part.series, *column};
    return ChartPlace{std::nullopt, *column};
}

QRectF StacksFigure::rect_of(const ChartPlace& place) const
{
    QRectF all;
    for (const Part& part : parts_of(place.column))
        if (!place.series || part.series == *place.series)
            all |= part.rect;
    if (!all.isNull())
        return all;
    const QRectF whole = column_rect(place.column);
    return {whole.left(), whole.bottom() - 4, whole.width(), 4};
}

ChartPlace StacksFigure::moved(const ChartPlace& from, int right, int down) const
{
    ChartPlace to = from;
    const auto columns = std::ptrdiff_t(chart_->columns());
    to.column = std::size_t(std::clamp<std::ptrdiff_t>(std::ptrdiff_t(from.column) + right, 0, columns - 1));
    if (down == 0)
        return to;
    // Up and down through what is there: the whole bar stands above its parts.
    const std::vector<Part> parts = parts_of(to.column);
    const auto at = std::ranges::find_if(parts, [&](const Part& p) { return from.series == p.series; });
    std::ptrdiff_t index = at == parts.end() ? std::ptrdiff_t(parts.size()) : at - parts.begin();
    index = std::clamp<std::ptrdiff_t>(index - down, 0, std::ptrdiff_t(parts.size()));
    to.series = index == std::ptrdiff_t(parts.size()) ? std::nullopt : std::optional(parts[std::size_t(index)].series);
    return to;
}

ChartPlace StacksFigure::first() const
{
    ChartPlace place;
    while (place.column + 1 < chart_->columns() && cell_at(*chart_, place).value == 0)
        ++place.column;
    return place;
}

void StacksFigure::draw(QCPPainter* painter)
{
    for (std::size_t column = 0; column < chart_->columns(); ++column)
        for (const Part& part : parts_of(column)) {
            QRectF shape = part.rect;
            // A line of the ground parts what is stacked.
            if (shape.height() > 3)
                shape.adjust(0, 1, 0, 0);
            painter->fillRect(shape, look_.part(*chart_, part.series));
            if (!look_.hatched(*chart_, part.series))
                continue;
            painter->fillRect(shape, look_.outcomes.hatch);
            if (shape.width() >= 4 && shape.height() >= 4) {
                painter->setPen(look_.outcomes.edge);
                painter->setBrush(Qt::NoBrush);
                painter->drawRect(shape.adjusted(0, 0, -1, -1));
            }
        }
    draw_marks(painter);
}

}
