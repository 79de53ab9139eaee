// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/histogram_view.h"

#include "widgets/charts/histogram_marks.h"

#include "widgets/charts/time_words.h"

#include <algorithm>

namespace spoor {
namespace {

/// Zooming further shows nothing new: bins are no shorter than a millisecond.
constexpr std::int64_t shortest_view = 10'000;

}

QRect HistogramView::plot_rect() const { return plot_->axisRect()->rect().translated(plot_->pos()); }

double HistogramView::time_at(double x) const { return plot_->xAxis->pixelToCoord(x - plot_->x()); }

int HistogramView::bin_at(Micros time) const
{
    const auto after = std::ranges::upper_bound(histogram_->bins, time, {}, &HistogramBin::start);
    return std::max(0, int(after - histogram_->bins.begin()) - 1);
}

int HistogramView::bin_at_x(double x) const
{
    const QRect plot = plot_rect();
    return bin_at(Micros{std::int64_t(time_at(std::clamp(x, double(plot.left()), double(plot.right()))))});
}

std::optional<int> HistogramView::bin_under(QPoint place) const
{
    const QRect plot = plot_rect();
    if (!has_bins() || place.x() < plot.left() || place.x() > plot.right() || !plot_->geometry().contains(place))
        return {};
    const Micros time{std::int64_t(time_at(place.x()))};
    const int index = bin_at(time);
    if (time < bin(index).start || time >= bin(index).end)
        return {};
    return index;
}

HistogramRange HistogramView::bins_range(int a, int b) const
{
    return {bin(std::min(a, b)).start, bin(std::max(a, b)).end};
}

HistogramRange HistogramView::full_range() const
{
    HistogramRange full{bin(0).start, bin(last_bin()).end};
    if (view_range_ && histogram_->whole)
        full = *histogram_->whole;
    else if (histogram_->whole)
        full = {std::min(full.from, histogram_->whole->from), std::max(full.until, histogram_->whole->until)};
    return full;
}

HistogramRange HistogramView::shown_range() const
{
    return view_range_ ? HistogramRange{view_range_->first, view_range_->second} : full_range();
}

void HistogramView::view(HistogramRange range)
{
    const HistogramRange full = full_range();
    const Micros length = range.until - range.from;
    if (length >= full.until - full.from) {
        reset_view();
        return;
    }
    if (range.from < full.from)
        range = {full.from, full.from + length};
    if (range.until > full.until)
        range = {full.until - length, full.until};
    const Range wanted{range.from, range.until};
    if (view_range_ == wanted)
        return;
    view_range_ = wanted;
    show_range();
    if (!tell_range_.isActive())
        tell_range_.start();
}

void HistogramView::zoom(double factor, double at)
{
    if (!has_bins())
        return;
    const HistogramRange now = shown_range();
    const auto length = double((now.until - now.from).value);
    const double wanted = std::max(length * factor, double(shortest_view));
    if (wanted >= length && factor < 1)
        return;
    const double share = std::clamp((at - double(now.from.value)) / length, 0.0, 1.0);
    const auto from = std::int64_t(double(now.from.value) + share * (length - wanted));
    view({Micros{from}, Micros{from + std::int64_t(wanted)}});
}

void HistogramView::pan(double micros)
{
    if (!has_bins() || !view_range_)
        return;
    const Micros by{std::int64_t(micros)};
    view({view_range_->first + by, view_range_->second + by});
}

QString HistogramView::text_at(QPoint place) const
{
    const auto index = bin_under(place);
    return index ? bin_text(bin(*index), *histogram_) : QString();
}

}
