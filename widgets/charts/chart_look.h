// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/chart.h"
#include "widgets/charts/histogram_bars.h"

#include <QBrush>
#include <QColor>
#include <QPalette>

namespace spoor {

/// The colours of charts on the palette's Base.
///
/// Lines and parts: hues that people with any common colour blindness can tell apart (M. Okabe, K. Ito, "Color Universal
/// Design", 2002), their lightness moved until the contrast with Base is at least 3:1 (WCAG 2.1, 1.4.11). Outcomes have
/// the colours of the histogram. Cells: one hue, lightness alone grows with the value.
struct ChartLook {
    explicit ChartLook(const QPalette& palette);

    QColor text, faint, base, grid, cursor;
    QColor attempts;  ///< of the bars behind rates
    BarLook outcomes;

    /// For the n-th line or part; repeats after eight.
    QColor hue(std::size_t n) const;
    /// Of a line: the first are solid, and after that the pattern says as much as the hue.
    Qt::PenStyle pattern(std::size_t n) const;
    /// Of the part of a bar.
    QColor part(const Chart& chart, std::size_t series) const;
    bool hatched(const Chart& chart, std::size_t series) const;
    /// Of a cell whose value is so much of the greatest, 0 to 1.
    QColor heat(double share) const;

private:
    bool dark_;
};

/// The series in the order in which they are stacked, from the ground: failures first, as in the histogram.
std::vector<std::size_t> stacking_order(const Chart& chart);

}
