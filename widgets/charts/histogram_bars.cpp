// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/histogram_bars.h"

#include "widgets/theme/look.h"

#include <algorithm>
#include <cmath>

namespace spoor {
namespace {

QColor blended(const QColor& colour, const QColor& ground, double share)
{
    const auto part = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(colour.redF(), ground.redF()), part(colour.greenF(), ground.greenF()),
                            part(colour.blueF(), ground.blueF()));
}

}

BarLook::BarLook(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Base);
    whole = blended(tone(Tone::Faint, palette), ground, 0.35);
    success = blended(tone(Tone::Success, palette), ground, 0.72);
    unknown = blended(tone(Tone::Unknown, palette), ground, 0.8);
    edge = tone(Tone::Failure, palette);
    failure = blended(edge, ground, 0.85);
    hatch = QBrush(blended(edge, ground, 0.5), Qt::BDiagPattern);
    unknown_ground = QBrush(blended(tone(Tone::Faint, palette), ground, 0.4), Qt::FDiagPattern);
}

/// What is painted in one colour, together.
struct HistogramBars::Shapes {
    QVector<QRect> whole, success, unknown, failure, edge;
};

HistogramBars::HistogramBars(QCustomPlot* plot)
    : QCPLayerable(plot, QStringLiteral("main")), plot_(plot), look_(plot->palette())
{
}

std::uint64_t HistogramBars::highest(const QCPRange& range) const
{
    std::uint64_t most = 0;
    if (histogram_)
        for (const HistogramBin& bin : histogram_->bins)
            if (double(bin.end.value) > range.lower && double(bin.start.value) < range.upper)
                most = std::max(most, bin.total);
    return most;
}

QRect HistogramBars::clipRect() const { return plot_->axisRect()->rect(); }

void HistogramBars::applyDefaultAntialiasingHint(QCPPainter* painter) const { painter->setAntialiasing(false); }

void HistogramBars::add(const HistogramBin& bin, Shapes& shapes) const
{
    // Far beyond the plot a number of pixels would overflow, and is clipped anyway.
    const auto pixel = [](double at) { return int(std::lround(std::clamp(at, -10'000.0, 100'000.0))); };
    const int left = pixel(plot_->xAxis->coordToPixel(double(bin.start.value)));
    const int right = pixel(plot_->xAxis->coordToPixel(double(bin.end.value)));
    constexpr int room_for_a_gap = 4;
    const int width = std::max(1, right - left - (right - left >= room_for_a_gap ? 1 : 0));
    const QCPAxis* axis = plot_->yAxis;
    // The axis is painted over the plot's last row.
    const int ground = plot_->axisRect()->bottom();
    int top = ground;
    const auto rise = [&](std::uint64_t to) {
        const int next = std::min(pixel(axis->coordToPixel(double(to))), top - 1);
        const QRect shape(left, next, width, top - next);
        top = next;
        return shape;
    };
    const QRect all = rise(bin.total);
    top = ground;
    std::uint64_t sum = 0;
    if (const auto n = bin.shown_of(Outcome::Failure)) {
        const QRect shape = rise(sum += n);
        shapes.failure << shape;
        constexpr int room_for_an_edge = 4;
        if (width >= room_for_an_edge && shape.height() >= room_for_an_edge)
            shapes.edge << shape.adjusted(0, 0, -1, -1);
    }
    if (const auto n = bin.shown_of(Outcome::Unknown))
        shapes.unknown << rise(sum += n);
    if (const auto n = bin.shown_of(Outcome::Success))
        shapes.success << rise(sum += n);
    if (sum < bin.total)
        shapes.whole << QRect(QPoint(left, std::min(all.top(), top - 1)), QPoint(left + width - 1, top - 1));
}

void HistogramBars::draw_uncounted(QCPPainter* painter) const
{
    if (!histogram_->whole)
        return;
    const QRect plot = clipRect();
    const auto x = [&](Micros t) {
        return std::clamp(plot_->xAxis->coordToPixel(double(t.value)), plot.left() - 1.0, plot.right() + 1.0);
    };
    const auto fill = [&](Micros from, Micros until) {
        const double left = x(from), right = x(until);
        // Where the view ends within a bin there is nothing to count.
        if (right - left > 1)
            painter->fillRect(QRectF(left, plot.top(), right - left, plot.height()), look_.unknown_ground);
    };
    fill(histogram_->whole->from, histogram_->bins.front().start);
    fill(histogram_->bins.back().end, histogram_->whole->until);
}

void HistogramBars::draw(QCPPainter* painter)
{
    // On a page that has not been shown yet it has no room: its sides are the wrong way round.
    if (!histogram_ || histogram_->bins.empty() || !clipRect().isValid())
        return;
    draw_uncounted(painter);
    Shapes shapes;
    const QCPRange range = plot_->xAxis->range();
    for (const HistogramBin& bin : histogram_->bins)
        if (bin.total && double(bin.end.value) > range.lower && double(bin.start.value) < range.upper)
            add(bin, shapes);
    painter->setPen(Qt::NoPen);
    const auto paint = [&](const QVector<QRect>& rects, const QBrush& brush) {
        painter->setBrush(brush);
        painter->drawRects(rects);
    };
    paint(shapes.whole, look_.whole);
    paint(shapes.success, look_.success);
    paint(shapes.unknown, look_.unknown);
    paint(shapes.failure, look_.failure);
    paint(shapes.failure, look_.hatch);
    painter->setPen(look_.edge);
    painter->setBrush(Qt::NoBrush);
    painter->drawRects(shapes.edge);
}

}
