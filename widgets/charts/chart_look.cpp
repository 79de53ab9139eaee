// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_look.h"

#include "widgets/theme/look.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace spoor {
namespace {

constexpr std::array<QRgb, 8> dark_on_light = {0x0072b2, 0xc44e00, 0x007a58, 0xa8478a,
                                               0x8a6a00, 0x4b4fb8, 0x6b6b6b, 0x7c3f00};
constexpr std::array<QRgb, 8> light_on_dark = {0x56b4e9, 0xff9e57, 0x3dd1a5, 0xe69cc9,
                                               0xf0e442, 0x9fa3ff, 0xb4b4b4, 0xd0a67a};
// Least and greatest, and what is between.
constexpr std::array<QRgb, 5> heat_on_light = {0xe3edf7, 0xa6c8e4, 0x5b9ccb, 0x2468a8, 0x08306b};
constexpr std::array<QRgb, 5> heat_on_dark = {0x22303d, 0x2b5278, 0x3f7fb5, 0x77b3e0, 0xd8ecfb};

QColor mixed(QRgb a, QRgb b, double share)
{
    const auto part = [share](int x, int y) { return int(std::lround(x + (y - x) * share)); };
    return QColor(part(qRed(a), qRed(b)), part(qGreen(a), qGreen(b)), part(qBlue(a), qBlue(b)));
}

int rank(const ChartSeries& series)
{
    constexpr int other = 3;
    if (series.from_log)
        return other;
    if (series.name == "failure" || series.name == "failed")
        return 0;
    if (series.name == "unknown" || series.name == "abandoned")
        return 1;
    return series.name == "success" ? 2 : other;
}

}

ChartLook::ChartLook(const QPalette& palette)
    : text(palette.color(QPalette::Text)), faint(tone(Tone::Faint, palette)), base(palette.color(QPalette::Base)),
      grid(faint), cursor(palette.color(QPalette::Accent)), attempts(faint), outcomes(palette), dark_(is_dark(palette))
{
    grid.setAlpha(50);
    attempts.setAlpha(dark_ ? 55 : 45);
}

QColor ChartLook::hue(std::size_t n) const
{
    return QColor::fromRgb(dark_ ? light_on_dark[n % light_on_dark.size()] : dark_on_light[n % dark_on_light.size()]);
}

Qt::PenStyle ChartLook::pattern(std::size_t n) const
{
    constexpr std::array patterns = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine, Qt::DashDotDotLine};
    return patterns[n % patterns.size()];
}

QColor ChartLook::part(const Chart& chart, std::size_t series) const
{
    switch (rank(chart.series[series])) {
    case 0:
        return outcomes.failure;
    case 1:
        return outcomes.unknown;
    case 2:
        return outcomes.success;
    default:
        return hue(series);
    }
}

bool ChartLook::hatched(const Chart& chart, std::size_t series) const { return rank(chart.series[series]) == 0; }

QColor ChartLook::heat(double share) const
{
    const auto& scale = dark_ ? heat_on_dark : heat_on_light;
    const double at = std::clamp(share, 0.0, 1.0) * double(scale.size() - 1);
    const auto below = std::min(std::size_t(at), scale.size() - 2);
    return mixed(scale[below], scale[below + 1], at - double(below));
}

std::vector<std::size_t> stacking_order(const Chart& chart)
{
    std::vector<std::size_t> order(chart.series.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t s) { return rank(chart.series[s]); });
    return order;
}

}
