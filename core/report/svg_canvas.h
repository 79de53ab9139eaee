// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/chart.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace spoor::report {

/// A colour that people who see few colours can tell from the others: M. Okabe and K. Ito, "Color Universal Design",
/// 2008. What means something (success, failure) has the same in every chart; else by place.
std::string_view series_colour(const ChartSeries& series, std::size_t index);

/// `1 234`, `12 k`, `4 MB`: short enough for an axis.
std::string short_number(double value, ChartUnit unit);

/// Where an axis that has to reach `most` ends, and how far its marks are apart: 1, 2 or 5 times a power of ten, 3 to 6
/// marks. At least 1.
struct AxisSteps {
    double top = 1, step = 1;
};
AxisSteps axis_steps(double most);

/// Appends shapes of SVG 1.1. Lengths in user units. Lines and texts without a colour of their own are currentColor, so
/// that they are seen on light and on dark ground.
class SvgCanvas {
public:
    enum class Anchor { Start, Middle, End };

    explicit SvgCanvas(std::string& out) : out_(out) {}

    void line(double x1, double y1, double x2, double y2, double opacity);
    void box(double x, double y, double width, double height, std::string_view fill, double opacity = 1);
    /// Points that are told in order; nothing for fewer than two.
    void path(const std::vector<std::pair<double, double>>& points, std::string_view colour, bool dashed);
    void area(const std::vector<std::pair<double, double>>& outline, std::string_view colour, double opacity);
    /// One of five shapes, by index, so that lines are told apart without colours.
    void mark(double x, double y, std::size_t shape, std::string_view colour);
    /// The text is hostile, and cut after so many characters.
    void text(double x, double y, Anchor anchor, std::string_view text, std::size_t characters = 60,
              bool faint = false);

private:
    std::string& out_;
};

}
