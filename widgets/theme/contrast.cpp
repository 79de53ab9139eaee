// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace spoor {
namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor readable(QColor colour, const QColor& ground, const QColor& text)
{
    const auto mix = [](float from, float to) { return from * 0.8f + to * 0.2f; };
    for (int step = 0; step < 10 && contrast(colour, ground) < readable_contrast; ++step)
        colour = QColor::fromRgbF(mix(colour.redF(), text.redF()), mix(colour.greenF(), text.greenF()),
                                  mix(colour.blueF(), text.blueF()));
    return colour;
}

}
