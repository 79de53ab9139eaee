// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_drawing.h"
#include "core/report/document_writers.h"
#include "core/report/markup.h"
#include "core/report/words.h"

#include <algorithm>
#include <cmath>
#include <format>

namespace spoor::report {
namespace {

using Anchor = SvgCanvas::Anchor;

// Five steps of strength, which can be told apart in print; a cell with anything in it is never blank.
constexpr int strengths = 5;

double strength(double share) { return 0.15 + 0.85 * std::ceil(std::clamp(share, 0.0, 1.0) * strengths) / strengths; }

}

void draw_bars(SvgCanvas& canvas, const Chart& chart)
{
    constexpr double left = 232, width = 320, row = 24;
    draw_legend(canvas, chart, 4, 14, false);
    canvas.text(715, 14, Anchor::End, chart.unit == ChartUnit::Bytes ? "bytes, failure rate" : "number, failure rate",
                60, true);
    std::vector<std::uint64_t> sums(chart.columns());
    for (const ChartSeries& series : chart.series)
        for (std::size_t c = 0; c < sums.size(); ++c)
            sums[c] += drawn(chart, series.cells[c]);
    const double most = static_cast<double>(std::max<std::uint64_t>(1, std::ranges::max(sums)));
    for (std::size_t c = 0; c < sums.size(); ++c) {
        const double y = 30 + row * static_cast<double>(c);
        double x = left;
        ChartCell all;
        for (std::size_t s = 0; s < chart.series.size(); ++s) {
            const ChartCell& cell = chart.series[s].cells[c];
            all.attempts += cell.attempts;
            all.failing += cell.failing;
            all.legs += cell.legs;
            const double length = width * static_cast<double>(drawn(chart, cell)) / most;
            canvas.box(x, y, length, row - 8, series_colour(chart.series[s], s));
            x += length;
        }
        const std::string label = chart.columns_are == ChartColumns::Values ? chart.values[c] : column_title(chart, c);
        canvas.text(left - 8, y + 12, Anchor::End, label.empty() ? "(empty)" : label, 30);
        // As exact as there is room for.
        std::string end = chart.unit != ChartUnit::Bytes && sums[c] < 100'000'000
                              ? grouped(sums[c])
                              : short_number(static_cast<double>(sums[c]), chart.unit);
        if (const auto rate = all.adjusted_rate())
            end += std::format(", {:.{}f} % failing", *rate * 100, *rate > 0 && *rate < 0.1 ? 1 : 0);
        canvas.text(x + 6, y + 12, Anchor::Start, end);
    }
    canvas.line(left, 26, left, 30 + row * static_cast<double>(sums.size()) - 4, 0.6);
    if (chart.more_values > 0)
        canvas.text(left - 8, 30 + row * static_cast<double>(sums.size()) + 12, Anchor::End,
                    std::format("{} more values", grouped(chart.more_values)), 60, true);
}

void draw_map(SvgCanvas& canvas, const Chart& chart)
{
    constexpr double row = 26;
    const PlotArea area{92, 30, 616, row * static_cast<double>(chart.series.size())};
    const double width = area.width / static_cast<double>(chart.columns());
    std::uint64_t most = 1;
    for (const ChartSeries& series : chart.series)
        for (const ChartCell& cell : series.cells)
            most = std::max(most, drawn(chart, cell));
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const double y = area.top + row * static_cast<double>(s);
        canvas.text(area.left - 8, y + 17, Anchor::End, series_title(chart, s), 12);
        for (std::size_t c = 0; c < chart.columns(); ++c) {
            const ChartCell& cell = chart.series[s].cells[c];
            const double x = area.left + width * static_cast<double>(c);
            const double share = static_cast<double>(drawn(chart, cell)) / static_cast<double>(most);
            canvas.box(x + 1, y + 1, width - 2, row - 2, share > 0 ? "#0072b2" : "currentColor",
                       share > 0 ? strength(share) : 0.06);
            // A rate by length, on a light track, so that it is seen on weak and on strong cells.
            if (const auto rate = cell.adjusted_rate(); rate && *rate > 0) {
                canvas.box(x + 3, y + row - 8, width - 6, 4, "#ffffff", 0.85);
                canvas.box(x + 3, y + row - 8, (width - 6) * *rate, 4, "#d55e00");
            }
        }
    }
    canvas.text(4, 16, Anchor::Start, "Fewer", 60, true);
    for (int i = 1; i <= strengths; ++i)
        canvas.box(44 + 18.0 * i, 6, 16, 12, "#0072b2", strength(static_cast<double>(i) / strengths));
    canvas.text(158, 16, Anchor::Start, "more attempts (most: " + grouped(most) + ")", 60, true);
    canvas.box(420, 9, 26, 6, "currentColor", 0.2);
    canvas.box(420, 9, 13, 6, "#d55e00");
    canvas.text(452, 16, Anchor::Start, "failure rate (full length: 100 %)", 60, true);
    for (std::size_t c = 0; c < chart.columns(); c += 2)
        canvas.text(area.left + width * (static_cast<double>(c) + 0.5), area.bottom() + 17, Anchor::Middle,
                    chart.columns_are == ChartColumns::Hours ? std::format("{:02}", c) : column_title(chart, c), 8);
    canvas.text(area.left + area.width / 2, area.bottom() + 36, Anchor::Middle,
                "Hour of the day, " + chart.spec.zone.name(), 80, true);
}

}
