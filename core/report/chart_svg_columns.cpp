// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_drawing.h"

#include <algorithm>
#include <array>
#include <format>

namespace spoor::report {
namespace {

using Anchor = SvgCanvas::Anchor;
using Points = std::vector<std::pair<double, double>>;

// With fewer attempts than this, chance alone moves a rate by more than ten points to either side (Wilson's interval
// at one half).
constexpr std::uint64_t few_attempts = 100;

std::uint64_t honest_attempts(const ChartCell& cell) { return cell.attempts - std::min(cell.attempts, cell.legs); }
std::uint64_t honest_failing(const ChartCell& cell) { return cell.failing - std::min(cell.failing, cell.legs); }

double top_rate(const Chart& chart)
{
    double most = 0;
    for (const ChartSeries& series : chart.series)
        for (const ChartCell& cell : series.cells) {
            most = std::max(most, cell.rate().value_or(0));
            if (const std::uint64_t n = honest_attempts(cell); n > 0 && n < few_attempts)
                most = std::max(most, share_interval(honest_failing(cell), n).high);
        }
    for (const double top : {0.01, 0.02, 0.05, 0.1, 0.2, 0.5})
        if (most <= top)
            return top;
    return 1;
}

class Rates {
public:
    Rates(SvgCanvas& canvas, const Chart& chart) : canvas_(canvas), chart_(chart), top_(top_rate(chart)) {}

    void draw()
    {
        attempts();
        axis();
        for (std::size_t i = 0; i < chart_.series.size(); ++i)
            band(i);
        for (std::size_t i = 0; i < chart_.series.size(); ++i) {
            line(i, true);
            line(i, false);
        }
        legend();
    }

private:
    double x(std::size_t column) const
    {
        return area_.left + area_.width * (static_cast<double>(column) + 0.5) / static_cast<double>(chart_.columns());
    }
    double y(double rate) const { return area_.bottom() - area_.height * std::min(1.0, rate / top_); }

    void attempts()
    {
        std::vector<std::uint64_t> sums(chart_.columns());
        for (const ChartSeries& series : chart_.series)
            for (std::size_t c = 0; c < sums.size(); ++c)
                sums[c] += series.cells[c].attempts;
        const AxisSteps steps = axis_steps(static_cast<double>(std::ranges::max(sums)));
        const double width = area_.width / static_cast<double>(sums.size());
        for (std::size_t c = 0; c < sums.size(); ++c) {
            const double height = area_.height * static_cast<double>(sums[c]) / steps.top;
            canvas_.box(x(c) - width * 0.46, area_.bottom() - height, width * 0.92, height, "currentColor", 0.13);
        }
        for (double value = 0; value <= steps.top * 1.001; value += steps.step)
            canvas_.text(area_.right() + 7, area_.bottom() - area_.height * value / steps.top + 4, Anchor::Start,
                         short_number(value, ChartUnit::Events), 20, true);
        canvas_.text(715, area_.top - 10, Anchor::End, "Attempts (bars)", 60, true);
    }

    void axis()
    {
        for (int i = 0; i <= 5; ++i) {
            const double rate = top_ * i / 5;
            canvas_.line(area_.left, y(rate), area_.right(), y(rate), 0.14);
            canvas_.text(area_.left - 7, y(rate) + 4, Anchor::End,
                         std::format("{:.{}f} %", rate * 100, top_ < 0.05 ? 1 : 0));
        }
        canvas_.text(4, area_.top - 10, Anchor::Start, "Failure rate", 60, true);
        draw_columns_axis(canvas_, chart_, area_);
    }

    // Parts between gaps: nothing is drawn where nothing was attempted.
    template <class Has, class Draw>
    void each_stretch(std::size_t series, Has&& has, Draw&& draw) const
    {
        const auto& cells = chart_.series[series].cells;
        for (std::size_t begin = 0; begin < cells.size();) {
            std::size_t end = begin;
            while (end < cells.size() && has(cells[end]))
                ++end;
            if (end > begin)
                draw(begin, end);
            begin = end + 1;
        }
    }

    void band(std::size_t series)
    {
        const auto few = [](const ChartCell& c) { return honest_attempts(c) > 0 && honest_attempts(c) < few_attempts; };
        each_stretch(series, few, [&](std::size_t begin, std::size_t end) {
            Points upper, lower;
            const double half = area_.width / static_cast<double>(chart_.columns()) / 2;
            for (std::size_t c = begin; c < end; ++c) {
                const ChartCell& cell = chart_.series[series].cells[c];
                const ShareInterval share = share_interval(honest_failing(cell), honest_attempts(cell));
                for (const double side : {-half, half}) {
                    upper.emplace_back(x(c) + side, y(share.high));
                    lower.emplace_back(x(c) + side, y(share.low));
                }
            }
            upper.insert(upper.end(), lower.rbegin(), lower.rend());
            canvas_.area(upper, series_colour(chart_.series[series], series), 0.16);
        });
    }

    void line(std::size_t series, bool raw)
    {
        const auto rate = [&](const ChartCell& c) { return raw ? c.rate() : c.adjusted_rate(); };
        const std::string_view colour = series_colour(chart_.series[series], series);
        each_stretch(
            series, [&](const ChartCell& c) { return rate(c).has_value(); },
            [&](std::size_t begin, std::size_t end) {
                Points points;
                for (std::size_t c = begin; c < end; ++c)
                    points.emplace_back(x(c), y(*rate(chart_.series[series].cells[c])));
                canvas_.path(points, colour, raw);
                if (!raw && (chart_.columns() <= 40 || points.size() == 1))
                    for (const auto& [px, py] : points)
                        canvas_.mark(px, py, series, colour);
            });
    }

    void legend()
    {
        const double end = draw_legend(canvas_, chart_, 4, 14, true);
        if (end + 330 > 715)
            return;
        canvas_.path({{end + 8, 10}, {end + 30, 10}}, "currentColor", false);
        canvas_.text(end + 35, 14, Anchor::Start, "adjusted", 60, true);
        canvas_.path({{end + 98, 10}, {end + 120, 10}}, "currentColor", true);
        canvas_.text(end + 125, 14, Anchor::Start, "raw, with handshake legs", 60, true);
        if (end + 560 > 715)
            return;
        canvas_.box(end + 288, 5, 14, 10, series_colour(chart_.series[0], 0), 0.3);
        canvas_.text(end + 307, 14, Anchor::Start, "95 % interval below 100 attempts", 60, true);
    }

    SvgCanvas& canvas_;
    const Chart& chart_;
    const double top_;
    const PlotArea area_{56, 48, 604, 218};
};

}

void draw_rates(SvgCanvas& canvas, const Chart& chart) { Rates(canvas, chart).draw(); }

void draw_stacks(SvgCanvas& canvas, const Chart& chart)
{
    const PlotArea area{64, 48, 640, 218};
    std::vector<std::uint64_t> sums(chart.columns());
    for (const ChartSeries& series : chart.series)
        for (std::size_t c = 0; c < sums.size(); ++c)
            sums[c] += drawn(chart, series.cells[c]);
    const AxisSteps steps = axis_steps(static_cast<double>(std::ranges::max(sums)));
    for (double value = 0; value <= steps.top * 1.001; value += steps.step) {
        const double y = area.bottom() - area.height * value / steps.top;
        canvas.line(area.left, y, area.right(), y, 0.14);
        canvas.text(area.left - 7, y + 4, Anchor::End, short_number(value, chart.unit));
    }
    static constexpr std::array<std::string_view, 3> units = {"Events", "Handshakes", "Bytes"};
    canvas.text(4, area.top - 12, Anchor::Start, units[static_cast<std::size_t>(chart.unit)], 60, true);
    const double width = area.width / static_cast<double>(sums.size());
    const double bar = std::max(width - 2, width * 0.8);
    for (std::size_t c = 0; c < sums.size(); ++c) {
        double y = area.bottom();
        for (std::size_t s = 0; s < chart.series.size(); ++s) {
            const double height = area.height * static_cast<double>(drawn(chart, chart.series[s].cells[c])) / steps.top;
            y -= height;
            canvas.box(area.left + width * static_cast<double>(c) + (width - bar) / 2, y, bar, height,
                       series_colour(chart.series[s], s));
        }
    }
    draw_columns_axis(canvas, chart, area);
    draw_legend(canvas, chart, 4, 14, false);
}

}
