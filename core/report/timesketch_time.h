// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/event_row.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace spoor {

/// When an event was, as Timesketch wants to be told (its documentation, "Import from CSV or JSONL": message, datetime in
/// ISO 8601 and timestamp_desc must be there). One without a time stands at 1970 and says so, because an import drops
/// events without one.
struct TimesketchTime {
    explicit TimesketchTime(const EventRow& row);

    std::int64_t timestamp;  ///< µs since 1970
    std::string datetime;  ///< `2004-11-16T10:54:13.000000+00:00`
    std::string_view description;
};

}
