// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/find_job.h"
#include "widgets/models/match_walk.h"

#include <optional>

namespace spoor {

/// What was found, walked from event to event: so the rows that were searched may be older than those that are shown.
/// Halving alone, whatever the number of rows. A value.
class FoundEvents {
public:
    FoundEvents() = default;
    explicit FoundEvents(const FoundRows& found);

    std::uint32_t count() const { return walk_.count(); }
    bool complete() const { return found_.complete; }
    /// Positions in the rows that were searched; null where nothing was.
    const std::shared_ptr<const std::vector<std::uint32_t>>& rows() const { return found_.matches.rows; }

    struct Step {
        EventKey key;
        std::uint32_t row;     ///< in the rows that were searched: a hint where to look for `key`
        std::uint32_t number;  ///< from 1
        bool wrapped;
    };
    enum class Way { Next, Previous, HereOrNext };
    /// From the chosen event, which stands at `row` of the table (or from the top). Nothing where nothing was found.
    std::optional<Step> step(Way way, std::optional<EventKey> from, std::optional<std::uint32_t> row) const;
    /// Which of the matches the chosen event is, from 1; 0 where it is none.
    std::uint32_t number(EventKey key, std::uint32_t row) const;

private:
    std::optional<std::uint32_t> place(EventKey key, std::optional<std::uint32_t> row) const;

    FoundRows found_;
    MatchWalk walk_;
};

}
