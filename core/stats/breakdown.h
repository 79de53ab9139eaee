// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/query/row_set.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// What events are counted by.
enum class BreakdownBy : std::uint8_t { Hour, Day, Client, User, Status, Kind, File };

/// `hour`, `day`, `client`, … as the contract has them.
std::string_view name(BreakdownBy);
std::optional<BreakdownBy> breakdown_from_name(std::string_view);

/// Events that have one value in common.
struct BreakdownRow {
    /// The value: an ISO hour (`2004-11-16T10:00:00.000000Z`), a date, a client, a user as logged (with its domain), a
    /// status, the name of a kind, a source's display name. Nothing where the events have no such value.
    std::optional<std::string> key;
    std::uint64_t events = 0;
    std::uint64_t with_status = 0;
    std::uint64_t failing = 0;  ///< with a status of 400 and above
    std::uint64_t legs = 0;  ///< of `failing`, those that are a leg of a handshake which went on to succeed

    /// Failing ÷ with a status; 0 where none has one.
    double failure_rate() const { return with_status ? double(failing) / double(with_status) : 0.0; }
    /// The same without the legs, on both sides.
    double adjusted_failure_rate() const
    {
        return with_status > legs ? double(failing - legs) / double(with_status - legs) : 0.0;
    }
    bool operator==(const BreakdownRow&) const = default;
};

/// Only values that occur. Hours and days (UTC) in order of time, all else by count, greatest first, then by key; the
/// row without a value is last. Blocking, one pass over two columns; any thread. `is_leg`: of handshake_legs() for the
/// rows' snapshot; where it is empty no event is one.
std::vector<BreakdownRow> breakdown(const RowSet&, BreakdownBy, const std::vector<bool>& is_leg = {});

}
