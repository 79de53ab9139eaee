// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svg_canvas.h"

#include "core/report/markup.h"
#include "core/report/words.h"

#include <array>
#include <cmath>
#include <format>

namespace spoor::report {
namespace {

// A tenth of a unit is as fine as anybody sees; more digits would only make files long.
std::string tenths(double value)
{
    const double rounded = std::round(value * 10) / 10;
    return std::format("{}", rounded == 0 ? 0.0 : rounded);
}

std::string points_text(const std::vector<std::pair<double, double>>& points)
{
    std::string out;
    for (const auto& [x, y] : points)
        out += (out.empty() ? "" : " ") + tenths(x) + ',' + tenths(y);
    return out;
}

}

std::string_view series_colour(const ChartSeries& series, std::size_t index)
{
    static constexpr std::array<std::string_view, 7> colours = {"#0072b2", "#e69f00", "#009e73", "#cc79a7",
                                                                "#56b4e9", "#d55e00", "#8a8f98"};
    if (!series.from_log) {
        if (series.name == "success" || series.name == "succeeded")
            return "#009e73";
        if (series.name == "failure" || series.name == "failed")
            return "#d55e00";
        if (series.name == "unknown")
            return "#8a8f98";
    }
    return colours[index % colours.size()];
}

std::string short_number(double value, ChartUnit unit)
{
    static constexpr std::array<std::string_view, 7> plain = {"", " k", " M", " G", " T", " P", " E"};
    static constexpr std::array<std::string_view, 7> bytes = {" B", " kB", " MB", " GB", " TB", " PB", " EB"};
    const auto& units = unit == ChartUnit::Bytes ? bytes : plain;
    if (unit != ChartUnit::Bytes && value < 10'000)
        return value == std::floor(value) ? grouped(static_cast<std::uint64_t>(value)) : std::format("{:.1f}", value);
    std::size_t power = 0;
    while (value >= 1000 && power + 1 < units.size()) {
        value /= 1000;
        ++power;
    }
    const std::string digits =
        value < 10 && value != std::floor(value) ? std::format("{:.1f}", value) : std::format("{:.0f}", value);
    return digits + std::string(units[power]);
}

AxisSteps axis_steps(double most)
{
    if (most <= 1)
        return {1, 1};
    const double rough = most / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    step = std::max(step, 1.0);  // things are counted in whole numbers
    return {std::ceil(most / step) * step, step};
}

void SvgCanvas::line(double x1, double y1, double x2, double y2, double opacity)
{
    out_ +=
        std::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"currentColor\" stroke-opacity=\"{}\"/>\n",
                    tenths(x1), tenths(y1), tenths(x2), tenths(y2), opacity);
}

void SvgCanvas::box(double x, double y, double width, double height, std::string_view fill, double opacity)
{
    if (!(width > 0) || !(height > 0))
        return;
    out_ += std::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"", tenths(x), tenths(y),
                        tenths(width), std::format("{:.2f}", height), fill);
    if (opacity < 1)
        out_ += std::format(" fill-opacity=\"{:.2f}\"", opacity);
    out_ += "/>\n";
}

void SvgCanvas::path(const std::vector<std::pair<double, double>>& points, std::string_view colour, bool dashed)
{
    if (points.size() < 2)
        return;
    out_ +=
        std::format("<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\" stroke-linejoin=\"round\"",
                    points_text(points), colour, dashed ? "1.5" : "2");
    out_ += dashed ? " stroke-dasharray=\"5 4\"/>\n" : "/>\n";
}

void SvgCanvas::area(const std::vector<std::pair<double, double>>& outline, std::string_view colour, double opacity)
{
    out_ += std::format("<polygon points=\"{}\" fill=\"{}\" fill-opacity=\"{}\"/>\n", points_text(outline), colour,
                        opacity);
}

void SvgCanvas::mark(double x, double y, std::size_t shape, std::string_view colour)
{
    switch (shape % 5) {
    case 0:
        out_ += std::format("<circle cx=\"{}\" cy=\"{}\" r=\"2.6\" fill=\"{}\"/>\n", tenths(x), tenths(y), colour);
        return;
    case 1:
        return box(x - 2.5, y - 2.5, 5, 5, colour);
    case 2:
        return area({{x, y - 3.4}, {x + 3.2, y + 2.4}, {x - 3.2, y + 2.4}}, colour, 1);
    case 3:
        return area({{x, y - 3.6}, {x + 3.6, y}, {x, y + 3.6}, {x - 3.6, y}}, colour, 1);
    default:
        return area({{x, y + 3.4}, {x + 3.2, y - 2.4}, {x - 3.2, y - 2.4}}, colour, 1);
    }
}

void SvgCanvas::text(double x, double y, Anchor anchor, std::string_view text, std::size_t characters, bool faint)
{
    static constexpr std::array<std::string_view, 3> anchors = {"", " text-anchor=\"middle\"", " text-anchor=\"end\""};
    out_ += std::format("<text x=\"{}\" y=\"{}\"{} fill=\"currentColor\"{}>", tenths(x), tenths(y),
                        anchors[static_cast<std::size_t>(anchor)], faint ? " fill-opacity=\"0.72\"" : "");
    append_markup(out_, elided(text, characters));
    out_ += "</text>\n";
}

}
