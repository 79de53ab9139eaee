// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/findings/evidence.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace spoor {

/// What rules look at of one HTTP request; the rest by ids_of. 24 bytes, as there are millions.
struct HttpRow {
    Micros time = no_time;
    std::uint32_t event = 0;  ///< EventId
    FacetId facet = 0;
    StringPool::Id client = 0, path = 0;
};

/// The requests whose path (`&Segment::path`, or client or agent) is flagged, in order of EventId. `flags` is by id of
/// the pool; ids beyond its end are not flagged. One pass over that column. Any result once stop is asked for.
std::vector<HttpRow> requests_by(const Evidence& evidence, Column<StringPool::Id> Segment::* column,
                                 std::span<const std::uint8_t> flags, const TaskContext& context);

/// The requests whose facet is wanted, in order of EventId; see events_with.
std::vector<HttpRow> requests_with(const Evidence& evidence, const std::function<bool(const Facet&)>& wanted,
                                   const TaskContext& context);

/// Whether there are any requests at all: what rules ask first.
bool has_requests(const Evidence& evidence);

/// Rows of requests, those of one client beside each other, in each of them in order of time, then of place. Groups are
/// given as spans; they come in order of pool id, which differs from load to load: sort what comes of them.
class RowsByClient {
public:
    /// `clients`: size of the pool.
    RowsByClient(std::span<const HttpRow> rows, std::uint32_t clients);
    const std::vector<std::span<const HttpRow>>& groups() const { return groups_; }

private:
    std::vector<HttpRow> rows_;
    std::vector<std::span<const HttpRow>> groups_;
};

}
