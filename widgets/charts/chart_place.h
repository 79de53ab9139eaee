// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/chart.h"

#include <cstddef>
#include <optional>

namespace spoor {

/// A bar, a point or a cell of a chart. Without a series: all that stands over the column.
struct ChartPlace {
    std::optional<std::size_t> series;
    std::size_t column = 0;

    bool operator==(const ChartPlace&) const = default;
};

/// Which rates are drawn as lines.
enum class RateKind { Raw, Adjusted, Both };

/// What the colour of a map's cells says.
enum class MapOf { Attempts, Rate };

/// How a chart is shown: what is the viewer's choice and not counted anew.
struct ChartOptions {
    RateKind rates = RateKind::Both;
    MapOf map = MapOf::Attempts;
    /// Handshakes have been looked for in these logs: without, the adjusted rate is not known and not drawn.
    bool legs_known = true;

    bool raw() const { return rates != RateKind::Adjusted || !legs_known; }
    bool adjusted() const { return rates != RateKind::Raw && legs_known; }
    bool operator==(const ChartOptions&) const = default;
};

/// What was counted at a place: of a cell, or the sum over all series of the column.
ChartCell cell_at(const Chart& chart, const ChartPlace& place);

}
