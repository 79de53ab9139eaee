// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_rates.h"

#include "widgets/charts/chart_tickers.h"
#include "widgets/charts/chart_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spoor {
namespace {

constexpr double near_enough = 14;  // pixels, of a pointer to a point
constexpr double room_for_dots = 9;  // pixels from one point to the next

}

void RatesFigure::arrange(const QFont& font, QSize size)
{
    const QFontMetrics metrics(font);
    arrange_columns(font, size);
    QCPAxis* rates = plot_->yAxis;
    style(rates, font);
    auto shares = QSharedPointer<ShareTicker>::create();
    const int lines = size.height() / metrics.height() - 4;
    shares->set_max_ticks(lines / 2);
    rates->setTicker(shares);
    rates->setTickPen(Qt::NoPen);
    rates->setTickLength(0, 0);
    rates->setBasePen(Qt::NoPen);
    rates->setLabel(values_axis_text(*chart_));
    rates->setRange(0, 1);

    std::uint64_t most = 0;
    for (std::size_t column = 0; column < chart_->columns(); ++column)
        most = std::max(most, cell_at(*chart_, {std::nullopt, column}).attempts);
    QCPAxis* attempts = plot_->yAxis2;
    attempts->setVisible(true);
    arrange_values(attempts, font, lines / 4, double(most));
    attempts->setLabel(tr("Attempts (bars)"));
    attempts->setBasePen(Qt::NoPen);
    attempts->setTickLabelColor(look_.faint);
    attempts->grid()->setVisible(false);
    plot_->axisRect()->setMinimumMargins({side_margin(metrics), metrics.height() / 2 + 1, side_margin(metrics), 0});
}

std::optional<double> RatesFigure::rate_of(std::size_t series, std::size_t column, bool adjusted) const
{
    return adjusted ? cell(series, column).adjusted_rate() : cell(series, column).rate();
}

std::optional<ChartPlace> RatesFigure::place_at(QPointF pixel) const
{
    if (!area().contains(pixel))
        return std::nullopt;
    const auto column = column_at(pixel.x());
    if (!column)
        return std::nullopt;
    if (!several())
        return ChartPlace{chart_->series.empty() ? std::nullopt : std::optional<std::size_t>(0), *column};
    ChartPlace place{std::nullopt, *column};
    double nearest = near_enough;
    for (std::size_t s = 0; s < chart_->series.size(); ++s)
        for (const bool adjusted : {false, true}) {
            const auto rate = rate_of(s, *column, adjusted);
            if (!rate || !(adjusted ? options_.adjusted() : options_.raw()))
                continue;
            if (const double off = std::abs(y_of(*rate) - pixel.y()); off < nearest) {
                nearest = off;
                place.series = s;
            }
        }
    return place;
}

QRectF RatesFigure::rect_of(const ChartPlace& place) const
{
    const QRectF whole = column_rect(place.column);
    if (!place.series)
        return whole;
    const auto rate = rate_of(*place.series, place.column, options_.adjusted());
    if (!rate)
        return {whole.left(), whole.bottom() - 4, whole.width(), 4};
    constexpr double reach = 4;
    return {whole.center().x() - reach, y_of(*rate) - reach, 2 * reach, 2 * reach};
}

ChartPlace RatesFigure::moved(const ChartPlace& from, int right, int down) const
{
    ChartPlace to = from;
    const auto columns = std::ptrdiff_t(chart_->columns());
    to.column = std::size_t(std::clamp<std::ptrdiff_t>(std::ptrdiff_t(from.column) + right, 0, columns - 1));
    if (down != 0 && several()) {
        // All of the column stands before the first line.
        const std::ptrdiff_t at = from.series ? std::ptrdiff_t(*from.series) : -1;
        const auto next = std::clamp<std::ptrdiff_t>(at + down, -1, std::ptrdiff_t(chart_->series.size()) - 1);
        to.series = next < 0 ? std::nullopt : std::optional(std::size_t(next));
    }
    return to;
}

ChartPlace RatesFigure::first() const
{
    ChartPlace place{0, 0};
    while (place.column + 1 < chart_->columns() && cell_at(*chart_, {std::nullopt, place.column}).attempts == 0)
        ++place.column;
    return place;
}

void RatesFigure::draw_attempts(QCPPainter* painter) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(look_.attempts);
    for (std::size_t column = 0; column < chart_->columns(); ++column) {
        const std::uint64_t n = cell_at(*chart_, {std::nullopt, column}).attempts;
        if (n == 0)
            continue;
        QRectF bar = column_rect(column);
        bar.setTop(std::min(plot_->yAxis2->coordToPixel(double(n)), bar.bottom() - 1));
        if (bar.width() > 4)
            bar.adjust(0.5, 0, -0.5, 0);
        painter->drawRect(bar);
    }
}

void RatesFigure::draw_band(QCPPainter* painter, std::size_t series) const
{
    QColor colour = look_.hue(series);
    colour.setAlpha(55);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    QPolygonF upper, lower;
    const auto paint = [&] {
        if (upper.size() == 1) {
            // A point that stands alone.
            const double half = std::min(4.0, column_rect(0).width() / 2);
            painter->drawRect(
                QRectF(QPointF(upper[0].x() - half, upper[0].y()), QPointF(lower[0].x() + half, lower[0].y())));
        } else if (!upper.isEmpty()) {
            std::ranges::reverse(lower);
            painter->drawPolygon(upper + lower);
        }
        upper.clear();
        lower.clear();
    };
    for (std::size_t column = 0; column < chart_->columns(); ++column) {
        const ChartCell& c = cell(series, column);
        const std::uint64_t left_out = options_.adjusted() ? c.legs : 0;
        if (c.attempts <= left_out) {
            paint();
            continue;
        }
        const ShareInterval sure = share_interval(c.failing - left_out, c.attempts - left_out);
        upper << QPointF(middle(column), y_of(sure.high));
        lower << QPointF(middle(column), y_of(sure.low));
    }
    paint();
}

void RatesFigure::draw_line(QCPPainter* painter, std::size_t series, bool adjusted) const
{
    const bool faded = several() && hovered_ && hovered_->series && hovered_->series != series;
    QColor colour = look_.hue(series);
    // The second of two lines of one thing: thin and dashed.
    const bool second = !adjusted && options_.adjusted();
    if (second && !several())
        colour = look_.text;
    if (faded)
        colour.setAlpha(90);
    QPen pen(colour, second ? 1.2 : 2.2, second ? Qt::DashLine : several() ? look_.pattern(series) : Qt::SolidLine);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    const bool dots = column_rect(0).width() >= room_for_dots;
    QPolygonF run;
    const auto paint = [&] {
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        if (run.size() > 1)
            painter->drawPolyline(run);
        if (dots || run.size() == 1) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour);
            for (const QPointF& point : run)
                painter->drawEllipse(point, second ? 1.6 : 2.8, second ? 1.6 : 2.8);
        }
        run.clear();
    };
    for (std::size_t column = 0; column < chart_->columns(); ++column) {
        if (const auto rate = rate_of(series, column, adjusted))
            run << QPointF(middle(column), y_of(*rate));
        else
            paint();
    }
    paint();
}

void RatesFigure::draw(QCPPainter* painter)
{
    draw_attempts(painter);
    painter->setAntialiasing(true);
    const auto& pointed = cursor_ ? cursor_ : hovered_;
    if (!several() && !chart_->series.empty())
        draw_band(painter, 0);
    else if (pointed && pointed->series)
        draw_band(painter, *pointed->series);
    for (std::size_t s = chart_->series.size(); s-- > 0;) {
        if (options_.raw())
            draw_line(painter, s, false);
        if (options_.adjusted())
            draw_line(painter, s, true);
    }
    draw_marks(painter);
}

}
