// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timesketch_time.h"

namespace spoor {
namespace {

std::string_view description_of(TimeQuality quality)
{
    switch (quality) {
    case TimeQuality::Exact:
        return "Event Logged";
    case TimeQuality::Inferred:
        return "Event Logged (date inferred)";
    case TimeQuality::Absent:
        break;
    }
    return "Time absent";
}

}

TimesketchTime::TimesketchTime(const EventRow& row)
{
    const bool absent = row.time == no_time;
    const Micros time = absent ? Micros{0} : row.time;
    timestamp = time.value;
    datetime = iso_utc(time);
    datetime.pop_back();  // it wants the offset in digits
    datetime += "+00:00";
    description = description_of(absent ? TimeQuality::Absent : row.facet->time);
}

}
