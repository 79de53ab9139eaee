// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_spec_json.h"

namespace spoor::report {

Json spec_json(const ChartSpec& spec)
{
    Json json = {{"id", std::string(name(spec.id))},
                 {"by", std::string(name(spec.by))},
                 {"zone", spec.zone.name()},
                 {"max_bins", spec.max_bins},
                 {"top", spec.top},
                 {"lines", spec.lines}};
    if (spec.range)
        json["range"] = {{"from", iso_utc(spec.range->from)}, {"until", iso_utc(spec.range->until)}};
    return json;
}

std::optional<ChartSpec> chart_spec_from(const JsonReader& json)
{
    ChartSpec spec;
    const auto id = chart_from_name(json.text("id"));
    const auto by = chart_by_from_name(json.text("by", "all"));
    if (!id || !by)
        return std::nullopt;
    spec.id = *id;
    spec.by = *by;
    spec.zone = json.zone("zone");
    // More than fits a screen many times over would only cost memory.
    spec.max_bins = static_cast<int>(json.number("max_bins", 60, 10'000));
    spec.top = static_cast<int>(json.number("top", 15, 1000));
    spec.lines = static_cast<int>(json.number("lines", 5, 100));
    json.object("range", [&](const JsonReader& range) {
        const auto from = range.time("from"), until = range.time("until");
        if (!from || !until)
            range.fail(from ? "until" : "from", "a time");
        else if (*from > *until)
            range.fail("until", "a time not before from");
        else
            spec.range = HistogramRange{*from, *until};
    });
    return spec;
}

}
