// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/found_events.h"

#include "core/query/seek.h"

namespace spoor {

FoundEvents::FoundEvents(const FoundRows& found) : found_(found), walk_(found.matches.rows) {}

// Where the event stands in the rows that were searched, or what is nearest to it.
std::optional<std::uint32_t> FoundEvents::place(EventKey key, std::optional<std::uint32_t> row) const
{
    const RowSet& rows = found_.shown;
    if (!rows.snapshot())
        return std::nullopt;
    if (row && *row < rows.size() && rows.snapshot()->key(rows[*row]) == key)
        return row;
    const auto event = rows.snapshot()->find(key);
    // In another order than that of time each search for an event goes through all rows.
    return event && found_.time_ordered ? nearest_row(rows, *event, true) : row;
}

std::optional<FoundEvents::Step> FoundEvents::step(Way way, std::optional<EventKey> from,
                                                   std::optional<std::uint32_t> row) const
{
    const auto start = from ? place(*from, row) : std::nullopt;
    const auto step = way == Way::Next       ? walk_.next(start)
                      : way == Way::Previous ? walk_.previous(start)
                                             : walk_.at_or_next(start);
    if (!step)
        return std::nullopt;
    return Step{found_.shown.snapshot()->key(found_.shown[step->row]), step->row, step->number, step->wrapped};
}

std::uint32_t FoundEvents::number(EventKey key, std::uint32_t row) const
{
    const auto at = place(key, row);
    if (!at || *at >= found_.shown.size() || found_.shown.snapshot()->key(found_.shown[*at]) != key)
        return 0;
    return walk_.number(*at);
}

}
