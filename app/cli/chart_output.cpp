// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chart_output.h"

#include "core/report/document_writers.h"

namespace spoor::cli {
namespace {

Json rate_json(std::optional<double> rate) { return rate ? json_rate(*rate) : Json(nullptr); }

Json cell_json(const ChartCell& cell)
{
    const Json rate = {{"raw", rate_json(cell.rate())}, {"adjusted", rate_json(cell.adjusted_rate())}};
    return {{"value", cell.value},
            {"attempts", cell.attempts},
            {"failing", cell.failing},
            {"legs", cell.legs},
            {"failure_rate", rate}};
}

}

Json chart_json(const Chart& chart)
{
    Json json;
    json["spoor"] = SPOOR_VERSION;
    json["chart"] = std::string(name(chart.spec.id));
    json["by"] = std::string(name(chart.spec.by));
    json["zone"] = chart.spec.zone.name();
    json["events"] = chart.events;
    json["left_out"] = chart.left_out;
    json["more_values"] = chart.more_values;
    json["columns"] = Json::array();
    for (std::size_t c = 0; c < chart.columns(); ++c)
        json["columns"].push_back(chart.columns_are == ChartColumns::Times ? iso_utc(chart.bounds[c])
                                                                           : report::column_title(chart, c));
    json["series"] = Json::array();
    for (const ChartSeries& series : chart.series) {
        Json cells = Json::array();
        for (const ChartCell& cell : series.cells)
            cells.push_back(cell_json(cell));
        json["series"].push_back({{"name", series.name}, {"cells", cells}});
    }
    return json;
}

}
