// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_drawing.h"
#include "core/report/document_writers.h"
#include "core/report/markup.h"
#include "core/report/time_ticks.h"
#include "core/report/time_words.h"
#include "core/report/utf8.h"
#include "core/report/words.h"

#include <algorithm>
#include <format>

namespace spoor::report {
namespace {

using Anchor = SvgCanvas::Anchor;

std::string_view shape_words(ChartShape shape)
{
    switch (shape) {
    case ChartShape::Rates:
        return "Lines of rates over time";
    case ChartShape::Stacks:
        return "Stacked bars";
    case ChartShape::Bars:
        return "Horizontal bars";
    case ChartShape::Map:
        return "A map of weekdays and hours";
    }
    return {};
}

std::string description(const Chart& chart)
{
    std::string text = std::format("{}; {} columns, {} series, made from {} events.", shape_words(chart.shape),
                                   chart.columns(), chart.series.size(), grouped(chart.events));
    if (chart.columns_are == ChartColumns::Times && chart.bounds.size() > 1)
        text += std::format(" From {} until {}.", utc_text(chart.bounds.front()), utc_text(chart.bounds.back()));
    for (std::size_t i = 0; i < chart.series.size() && i < 12; ++i) {
        ChartCell sum;
        for (const ChartCell& cell : chart.series[i].cells) {
            sum.value += cell.value;
            sum.attempts += cell.attempts;
            sum.failing += cell.failing;
            sum.legs += cell.legs;
        }
        text += std::format(" {}: {}", elided(series_title(chart, i), 80), grouped(drawn(chart, sum)));
        if (const auto rate = sum.adjusted_rate(); rate && sum.attempts > 0)
            text += std::format(", failure rate {:.1f} % (raw {:.1f} %)", *rate * 100, *sum.rate() * 100);
        text += '.';
    }
    return text;
}

std::string id_of(std::string_view prefix)
{
    std::string id;
    for (const char c : prefix)
        id += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '-';
    return id.empty() ? "chart" : id;
}

bool can_be_drawn(const Chart& chart)
{
    return !chart.empty() && chart.columns() > 0 &&
           std::ranges::all_of(chart.series, [&](const ChartSeries& s) { return s.cells.size() == chart.columns(); });
}

}

std::uint64_t drawn(const Chart& chart, const ChartCell& cell)
{
    const bool values = std::ranges::any_of(chart.series, [](const ChartSeries& s) {
        return std::ranges::any_of(s.cells, [](const ChartCell& c) { return c.value > 0; });
    });
    return values ? cell.value : cell.attempts;
}

void draw_columns_axis(SvgCanvas& canvas, const Chart& chart, const PlotArea& area)
{
    canvas.line(area.left, area.bottom(), area.right(), area.bottom(), 0.6);
    const double width = area.width / static_cast<double>(chart.columns());
    if (chart.columns_are == ChartColumns::Times) {
        for (const TimeTick& tick : time_ticks(chart.bounds, chart.spec.zone, 9)) {
            const double x = area.left + width * static_cast<double>(tick.bound);
            canvas.line(x, area.bottom(), x, area.bottom() + 4, 0.6);
            canvas.text(x, area.bottom() + 17, Anchor::Middle, tick.label);
            canvas.text(x, area.bottom() + 31, Anchor::Middle, tick.below, 60, true);
        }
    } else if (chart.columns_are == ChartColumns::Hours) {
        for (std::size_t hour = 0; hour < 24; hour += 2)
            canvas.text(area.left + width * (static_cast<double>(hour) + 0.5), area.bottom() + 17, Anchor::Middle,
                        std::format("{:02}", hour));
    } else {
        for (std::size_t i = 0; i < chart.values.size(); ++i)
            canvas.text(area.left + width * (static_cast<double>(i) + 0.5), area.bottom() + 17, Anchor::Middle,
                        chart.values[i], static_cast<std::size_t>(std::max(3.0, width / 7)));
    }
    const std::string of = chart.columns_are == ChartColumns::Hours ? "Hour of the day, " : "Time, ";
    if (chart.columns_are != ChartColumns::Values)
        canvas.text(area.left + area.width / 2, area.bottom() + 47, Anchor::Middle, of + chart.spec.zone.name(), 80,
                    true);
}

double draw_legend(SvgCanvas& canvas, const Chart& chart, double x, double y, bool marks)
{
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const std::string title = elided(series_title(chart, i), 24);
        const double width = 28 + 7.2 * static_cast<double>(code_points(title));
        if (x + width > 715)
            break;
        const std::string_view colour = series_colour(chart.series[i], i);
        if (marks)
            canvas.mark(x + 6, y - 4, i, colour);
        else
            canvas.box(x + 1, y - 9, 10, 10, colour);
        canvas.text(x + 16, y, Anchor::Start, title);
        x += width;
    }
    return x;
}

double height_of(const Chart& chart)
{
    if (chart.shape == ChartShape::Bars)
        return std::max(110.0, 64.0 + 24.0 * static_cast<double>(chart.columns()));
    if (chart.shape == ChartShape::Map)
        return std::max(150.0, 96.0 + 26.0 * static_cast<double>(chart.series.size()));
    return 320;
}

std::string svg_of(const Chart& chart, const std::string& title, const std::string& id_prefix)
{
    const bool drawable = can_be_drawn(chart);
    const double height = drawable ? height_of(chart) : 90;
    const std::string id = id_of(id_prefix);
    std::string out = std::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"spoor-chart\" role=\"img\" aria-labelledby=\"{0}-title "
        "{0}-desc\" viewBox=\"0 0 720 {1:.0f}\" width=\"720\" height=\"{1:.0f}\" color=\"#57606a\" "
        "font-family=\"system-ui, "
        "'Noto Sans', 'DejaVu Sans', sans-serif\" font-size=\"12\">\n<title id=\"{0}-title\">",
        id, height);
    append_markup(out, title);
    out += std::format("</title>\n<desc id=\"{}-desc\">", id);
    append_markup(out, drawable ? description(chart) : "Nothing to draw: no event is of this kind.");
    out += "</desc>\n";
    SvgCanvas canvas(out);
    if (!drawable)
        canvas.text(360, 48, Anchor::Middle, "Nothing to draw: no event is of this kind.");
    else if (chart.shape == ChartShape::Rates)
        draw_rates(canvas, chart);
    else if (chart.shape == ChartShape::Stacks)
        draw_stacks(canvas, chart);
    else if (chart.shape == ChartShape::Bars)
        draw_bars(canvas, chart);
    else
        draw_map(canvas, chart);
    return out + "</svg>\n";
}

}
