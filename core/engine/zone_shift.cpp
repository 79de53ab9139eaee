// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/zone_shift.h"

#include <algorithm>
#include <cstring>

namespace spoor {

void survey_times(Times& times)
{
    times.sorted = true;
    times.first = no_time.value;
    times.last = std::numeric_limits<std::int64_t>::min();
    std::int64_t before = std::numeric_limits<std::int64_t>::min();
    for (const std::int64_t t : times.utc.span()) {
        times.sorted &= t >= before;
        before = t;
        if (t == no_time.value)
            continue;
        times.first = std::min(times.first, t);
        times.last = std::max(times.last, t);
    }
}

Times wall_times(const Times& times)
{
    Times out;
    out.utc = Column<std::int64_t>(times.utc.size());
    if (!times.utc.empty())
        std::memcpy(out.utc.data(), times.utc.data(), times.utc.size() * sizeof(std::int64_t));
    for (std::size_t r = 0; r < times.runs.size(); ++r) {
        const std::size_t end = r + 1 < times.runs.size() ? times.runs[r + 1].row : times.utc.size();
        for (std::size_t row = times.runs[r].row; row < end; ++row) {
            if (out.utc[row] != no_time.value)
                out.utc[row] += times.runs[r].east.value;
        }
    }
    survey_times(out);
    return out;
}

void apply_zone(Times& times, const Zone& zone, const Column<FacetId>& rows, const FacetTable& facets)
{
    if (!times.runs.empty())
        times = wall_times(times);
    if (zone.is_utc())
        return;
    Zone::Offset offset{Micros{}, Micros{1}, Micros{0}};
    const auto shift = [&](std::size_t row, Micros east) {
        // Rows in front of the first that has a time have none, whatever the run says.
        if (times.runs.empty() || times.runs.back().east != east)
            times.runs.push_back({static_cast<std::uint32_t>(row), east});
        times.utc[row] -= east.value;
    };
    for (std::size_t row = 0; row < times.utc.size(); ++row) {
        const std::int64_t t = times.utc[row];
        if (t == no_time.value)
            continue;
        if (facets[rows[row]].own_zone) {
            shift(row, Micros{});
            continue;
        }
        if (t < offset.since.value || t >= offset.until.value)
            offset = zone.offset_at_wall(Micros{t});
        shift(row, offset.east);
    }
    survey_times(times);
}

}
