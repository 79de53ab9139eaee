// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch_output.h"

#include "app/cli/findings_output.h"
#include "app/cli/text_table.h"
#include "app/cli/wording.h"
#include "core/engine/line_reader.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <optional>

namespace spoor::cli {
namespace {

constexpr std::size_t evidence = 20;

std::optional<std::uint32_t> row_of(const Alert& alert, const FindingSet& set)
{
    if (alert.finding_rule.empty())
        return std::nullopt;
    for (std::uint32_t i = 0; i < set.rows.size(); ++i)
        if (set.key_of(set.rows[i]) == alert.key)
            return i;
    return std::nullopt;
}

std::optional<Micros> known(Micros time) { return time == no_time ? std::nullopt : std::optional(time); }

Json json_by_filter(const Alert& alert, const Snapshot& snapshot)
{
    LineReader reader;
    Json json{{"rule", nullptr},
              {"severity", std::string(name(alert.severity))},
              {"confidence", 1.0},
              {"subject", alert.subject},
              {"why", alert.why},
              {"start", json_time(known(alert.first))},
              {"end", json_time(known(alert.last))},
              {"count", alert.count},
              {"key", alert.key},
              {"events", alert.count},
              {"evidence", Json::array()}};
    for (const EventKey& key : alert.events)
        if (const auto event = snapshot.find(key)) {
            const auto offset = reader.byte_offset(snapshot, *event);
            json["evidence"].push_back({{"time", json_time(known(snapshot.time(*event)))},
                                        {"file", snapshot.source(*event).display_name()},
                                        {"line", snapshot.line(*event)},
                                        {"offset", offset ? Json(*offset) : Json(nullptr)}});
        }
    return json;
}

}

std::string alert_line(const Alert& alert, const FindingSet& set)
{
    const auto row = row_of(alert, set);
    Json json;
    if (row) {
        const std::uint32_t one[] = {*row};
        json = findings_json(set, one, evidence)["findings"][0];
    } else {
        json = json_by_filter(alert, *set.snapshot);
    }
    json["watch_rule"] = alert.watch_rule;
    json["again"] = alert.again;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string alert_text(const Alert& alert, const FindingSet& set)
{
    const std::string head = visible(alert.watch_rule) + (alert.again ? " (told of before, and grown)" : "") + ":\n";
    if (const auto row = row_of(alert, set)) {
        const std::uint32_t one[] = {*row};
        return head + findings_text(set, one, 5) + '\n';
    }
    return head + std::string(name(alert.severity)) + "  " + visible(alert.subject) + "  (" +
           time_text(known(alert.first)) + " to " + time_text(known(alert.last)) + " UTC)\n  " + visible(alert.why) +
           "\n\n";
}

std::string programs_table(std::span<const LearnedProgram> programs)
{
    if (programs.empty())
        return "no programs ran as the web server's visitors\n";
    TextTable table({{"program"}, {"known"}, {"starts"}, {"first"}, {"last"}, {"example"}});
    for (const LearnedProgram& p : programs)
        table.add({p.program, p.known ? "yes" : "no", std::to_string(p.starts), time_text(known(p.first)),
                   time_text(known(p.last)), p.example});
    return table.text();
}

std::string programs_settings(std::span<const LearnedProgram> programs, const RuleSettings& settings)
{
    RuleSettings merged = settings;
    std::vector<std::string> list = settings.list("programs.web-allowed");
    for (const LearnedProgram& p : programs)
        if (!p.known)
            list.push_back(p.program);
    if (!merged.set_list("programs.web-allowed", std::move(list)))
        return {};
    return merged.json() + '\n';
}

}
