// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chart_output.h"
#include "app/cli/exit_status.h"
#include "app/cli/json_text.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/text_table.h"
#include "app/cli/wording.h"
#include "core/report/document_writers.h"
#include "core/report/visible_text.h"
#include "core/sessions/http_auth.h"
#include "core/stats/breakdown.h"

#include <algorithm>
#include <cstdio>

namespace spoor::cli {
namespace {

Json stats_json(BreakdownBy by, const std::vector<BreakdownRow>& rows, std::uint32_t events)
{
    Json json;
    json["spoor"] = SPOOR_VERSION;
    json["by"] = std::string(name(by));
    json["events"] = events;
    json["rows"] = Json::array();
    for (const BreakdownRow& row : rows) {
        const Json rate = {{"raw", json_rate(row.failure_rate())},
                           {"adjusted", json_rate(row.adjusted_failure_rate())}};
        json["rows"].push_back({{"key", row.key ? Json(*row.key) : Json(nullptr)},
                                {"events", row.events},
                                {"with_status", row.with_status},
                                {"failing", row.failing},
                                {"failure_rate", rate}});
    }
    return json;
}

std::string percent(const BreakdownRow& row, double rate)
{
    if (row.with_status == 0)
        return "-";
    char text[16];
    std::snprintf(text, sizeof text, "%.2f %%", rate * 100);
    return text;
}

// `2004-11-16 10:00` reads better than the ISO form that scripts get.
std::string key_text(const BreakdownRow& row, BreakdownBy by)
{
    if (!row.key)
        return by == BreakdownBy::Hour || by == BreakdownBy::Day ? "(no time)" : "(none)";
    if (by == BreakdownBy::Hour)
        return row.key->substr(0, 10) + ' ' + row.key->substr(11, 5);
    return *row.key;
}

std::string stats_text(BreakdownBy by, const std::vector<BreakdownRow>& rows)
{
    using enum TextTable::Align;
    const bool time = by == BreakdownBy::Hour || by == BreakdownBy::Day;
    TextTable table({{std::string(name(by)) + (time ? " (UTC)" : "")},
                     {"events", Right},
                     {"with status", Right},
                     {"failing", Right},
                     {"raw", Right},
                     {"adjusted", Right}});
    for (const BreakdownRow& row : rows)
        table.add({key_text(row, by), grouped(row.events), grouped(row.with_status), grouped(row.failing),
                   percent(row, row.failure_rate()), percent(row, row.adjusted_failure_rate())});
    return table.text();
}

std::string chart_names()
{
    std::string names;
    for (int id = 0; id < chart_count; ++id)
        names += (id > 0 ? ", " : "") + std::string(name(static_cast<ChartId>(id)));
    return names;
}

int print_chart(const ChartSpec& spec, const RowSet& rows, bool json, unsigned jobs)
{
    const auto handshakes = find_sessions(rows.snapshot(), SessionKind::HttpAuth, {}, jobs);
    SessionSet sessions;
    if (handshakes)
        sessions.tables[static_cast<std::size_t>(SessionKind::HttpAuth)] = *handshakes;
    const HandshakeLegs legs = handshakes ? handshake_legs(**handshakes) : HandshakeLegs{};
    const auto chart = make_chart(spec, rows, sessions, legs.is_leg);
    if (!chart)
        return exit_interrupted;
    return print(json ? json_text(chart_json(*chart)) : report::csv_of(report::table_of(*chart)));
}

}

int stats_command(const Arguments& arguments)
{
    CLI::App app("Counts and failure rates", "spoor-cli stats");
    CommonParser common(app);
    std::string by_name, chart_name;
    bool json = false, csv = false;
    app.add_option("--by", by_name,
                   "hour, day, client, user, status, kind or file; with --chart failure-rate: all, protocol, site, "
                   "client or user")
        ->type_name("WHAT");
    app.add_option("--chart", chart_name, "The numbers of a chart (CSV, or JSON with --json)")->type_name("NAME");
    auto* json_flag = app.add_flag("--json", json, "Print JSON");
    app.add_flag("--csv", csv, "Print CSV (of a chart)")->excludes(json_flag);
    if (const auto status = parse(app, arguments))
        return *status;
    const auto options = options_of(app, common);
    if (!options)
        return options.error();
    const auto chart_id = chart_from_name(chart_name);
    if (!chart_name.empty() && !chart_id)
        return wrong_use(app, "--chart " + chart_name + ": expected " + chart_names());
    const auto chart_by = by_name.empty() ? ChartBy::All : chart_by_from_name(by_name);
    if (chart_id && !chart_by)
        return wrong_use(app, "--by " + by_name + ": expected all, protocol, site, client or user");
    if (csv && !chart_id)
        return wrong_use(app, "--csv: is for the numbers of a --chart");
    const auto by = breakdown_from_name(by_name);
    if (by_name.empty() && !chart_id)
        return wrong_use(app, "--by is required (or --chart NAME)");
    if (!by && !chart_id)
        return wrong_use(app, "--by " + by_name + ": expected hour, day, client, user, status, kind or file");
    const auto chosen = load_selection(*options);
    if (!chosen)
        return chosen.error();
    const auto& [loaded, selection] = *chosen;
    if (chart_id)
        return std::max({print_chart({.id = *chart_id, .by = *chart_by, .zone = {}, .range = {}}, selection.rows, json,
                                     options->load.jobs),
                         loaded.status, selection.status});
    const auto handshakes = find_sessions(loaded.snapshot, SessionKind::HttpAuth, {}, options->load.jobs);
    const HandshakeLegs legs = handshakes ? handshake_legs(**handshakes) : HandshakeLegs{};
    const std::vector<BreakdownRow> rows = breakdown(selection.rows, *by, legs.is_leg);
    const int printed = print(json ? json_text(stats_json(*by, rows, selection.rows.size())) : stats_text(*by, rows));
    return std::max({printed, loaded.status, selection.status});
}

}
