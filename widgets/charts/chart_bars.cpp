// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_bars.h"

#include "widgets/charts/chart_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace spoor {
namespace {

constexpr int gap = 8;  // pixels between text and bar

}

BarsFigure::BarsFigure(QCustomPlot* plot, std::shared_ptr<const Chart> chart, const ChartOptions& options)
    : ChartFigure(plot, std::move(chart), options), order_(stacking_order(*chart_))
{
}

QString BarsFigure::end_text(std::size_t column) const
{
    const ChartCell cell = cell_at(*chart_, {std::nullopt, column});
    const QString n = chart_->unit == ChartUnit::Bytes ? amount_text(*chart_, cell.value)
                                                       : QLocale().toString(qulonglong(cell.value));
    // A status says itself whether it is a failure.
    if (cell.attempts == 0 || chart_->spec.id == ChartId::TopStatuses)
        return n;
    if (options_.legs_known && cell.legs > 0)
        return tr("%1 · %2 failed (raw %3)").arg(n, share_text(cell.adjusted_rate()), share_text(cell.rate()));
    return tr("%1 · %2 failed").arg(n, share_text(cell.rate()));
}

void BarsFigure::arrange(const QFont& font, QSize size)
{
    font_ = font;
    const QFontMetrics metrics(font);
    int label = 0, end = 0;
    std::uint64_t most = 0;
    for (std::size_t column = 0; column < chart_->columns(); ++column) {
        label = std::max(label, metrics.horizontalAdvance(column_text(*chart_, column)));
        end = std::max(end, metrics.horizontalAdvance(end_text(column)));
        most = std::max(most, cell_at(*chart_, {std::nullopt, column}).value);
    }
    label = std::min(label, size.width() * 36 / 100);
    QCPAxis* counts = plot_->xAxis;
    const int room = std::max(80, size.width() - label - end);
    arrange_values(counts, font, std::min(5, room / (metrics.averageCharWidth() * 16)), double(most));
    counts->setRange(0, double(std::max<std::uint64_t>(1, most)));
    counts->grid()->setVisible(true);
    counts->setBasePen(Qt::NoPen);
    counts->setTickLabelColor(look_.faint);
    plot_->yAxis2->setVisible(false);
    QCPAxis* rows = plot_->yAxis;
    style(rows, font);
    rows->setRangeReversed(true);
    // Few bars do not grow into walls: the rows that are missing stay empty.
    const double rows_shown = std::max(double(chart_->columns()), size.height() / (metrics.height() * 2.6));
    rows->setRange(0, rows_shown);
    rows->setTicks(false);
    rows->setTickLabels(false);
    rows->grid()->setVisible(false);
    rows->setBasePen(look_.grid);
    plot_->axisRect()->setMinimumMargins({label + gap + 4, 4, std::min(end + 2 * gap, size.width() / 3), 0});
}

QRectF BarsFigure::row_rect(std::size_t column) const
{
    const double top = plot_->yAxis->coordToPixel(double(column));
    const double bottom = plot_->yAxis->coordToPixel(double(column + 1));
    return {area().left(), top, area().width(), bottom - top};
}

std::vector<BarsFigure::Part> BarsFigure::parts_of(std::size_t column) const
{
    const QRectF row = row_rect(column);
    const double thick = std::round(std::min(row.height() * 0.72, QFontMetrics(font_).height() * 1.5));
    const double top = std::round(row.center().y() - thick / 2);
    double left = std::round(row.left());
    std::uint64_t sum = 0;
    std::vector<Part> parts;
    for (const std::size_t s : order_) {
        const std::uint64_t n = chart_->series[s].cells[column].value;
        if (n == 0)
            continue;
        sum += n;
        const double next = std::max(std::round(x_of(double(sum))), left + 1);
        parts.push_back({s, QRectF(left, top, next - left, thick)});
        left = next;
    }
    return parts;
}

std::optional<ChartPlace> BarsFigure::place_at(QPointF pixel) const
{
    const double row = plot_->yAxis->pixelToCoord(pixel.y());
    if (row < 0 || row >= double(chart_->columns()) || pixel.y() > area().bottom())
        return std::nullopt;
    const auto column = std::size_t(row);
    for (const Part& part : parts_of(column))
        if (part.rect.contains(pixel))
            return ChartPlace{part.series, column};
    return ChartPlace{std::nullopt, column};
}

QRectF BarsFigure::rect_of(const ChartPlace& place) const
{
    QRectF all;
    for (const Part& part : parts_of(place.column))
        if (!place.series || part.series == *place.series)
            all |= part.rect;
    if (!all.isNull())
        return all;
    const QRectF row = row_rect(place.column);
    return {row.left(), row.top() + 2, 4, row.height() - 4};
}

ChartPlace BarsFigure::moved(const ChartPlace& from, int right, int down) const
{
    ChartPlace to = from;
    const auto columns = std::ptrdiff_t(chart_->columns());
    to.column = std::size_t(std::clamp<std::ptrdiff_t>(std::ptrdiff_t(from.column) + down, 0, columns - 1));
    if (right == 0)
        return to;
    // The whole bar stands before its parts.
    const std::vector<Part> parts = parts_of(to.column);
    const auto at = std::ranges::find_if(parts, [&](const Part& p) { return from.series == p.series; });
    std::ptrdiff_t index = at == parts.end() ? -1 : at - parts.begin();
    index = std::clamp<std::ptrdiff_t>(index + right, -1, std::ptrdiff_t(parts.size()) - 1);
    to.series = index < 0 ? std::nullopt : std::optional(parts[std::size_t(index)].series);
    return to;
}

void BarsFigure::draw(QCPPainter* painter)
{
    const QFontMetrics metrics(font_);
    painter->setFont(font_);
    for (std::size_t column = 0; column < chart_->columns(); ++column) {
        const QRectF row = row_rect(column);
        double end = row.left();
        for (const Part& part : parts_of(column)) {
            QRectF shape = part.rect;
            end = shape.right();
            if (shape.width() > 3)
                shape.adjust(0, 0, -1, 0);
            painter->fillRect(shape, look_.part(*chart_, part.series));
            if (!look_.hatched(*chart_, part.series))
                continue;
            painter->fillRect(shape, look_.outcomes.hatch);
            if (shape.width() >= 4) {
                painter->setPen(look_.outcomes.edge);
                painter->setBrush(Qt::NoBrush);
                painter->drawRect(shape.adjusted(0, 0, -1, -1));
            }
        }
        painter->setPen(look_.text);
        const double room = row.left() - gap - 2;
        painter->drawText(QRectF(2, row.top(), room, row.height()),
                          Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(column_text(*chart_, column), Qt::ElideMiddle, int(room)));
        const double left = end + gap;
        painter->drawText(QRectF(left, row.top(), plot_->width() - left - 2, row.height()),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(end_text(column), Qt::ElideRight, int(plot_->width() - left - 2)));
    }
    draw_marks(painter);
}

}
