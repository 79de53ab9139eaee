// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch_output.h"

#include "app/cli/findings_output.h"
#include "app/cli/text_table.h"
#include "app/cli/wording.h"
#include "core/report/finding_json.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <optional>

namespace spoor::cli {
namespace {

constexpr std::size_t evidence_in_json = 20, evidence_in_text = 5;

std::optional<Micros> known(Micros time) { return time == no_time ? std::nullopt : std::optional(time); }

std::string span_text(const Alert& alert)
{
    if (alert.first == no_time)
        return "no time";
    return time_text(alert.first) + (alert.last > alert.first ? " to " + time_text(alert.last) : std::string()) +
           " UTC";
}

}

AlertWords::AlertWords(const FindingSet& set) : set_(set)
{
    for (std::uint32_t i = 0; i < set.rows.size(); ++i)
        rows_.emplace(set.key_of(set.rows[i]), i);
}

const Finding* AlertWords::finding_of(const Alert& alert) const
{
    const auto row = alert.finding_rule.empty() ? rows_.end() : rows_.find(alert.key);
    return row == rows_.end() ? nullptr : &set_.rows[row->second];
}

Json AlertWords::by_filter(const Alert& alert)
{
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
              {"evidence", Json::array()},
              {"sessions", Json::array()}};
    for (const EventKey& key : alert.events)
        if (const auto event = set_.snapshot->find(key))
            json["evidence"].push_back(report::event_json(*set_.snapshot, *event, reader_));
    return json;
}

std::string AlertWords::json_line(const Alert& alert)
{
    const Finding* finding = finding_of(alert);
    Json json = finding ? report::finding_json(set_, *finding, evidence_in_json, nullptr, reader_) : by_filter(alert);
    json["watch_rule"] = alert.watch_rule;
    json["again"] = alert.again;
    return cli::json_line(json);
}

std::string AlertWords::text(const Alert& alert) const
{
    const std::string head = visible(alert.watch_rule) + (alert.again ? " (told of before, and grown)" : "") + ":\n";
    if (const Finding* finding = finding_of(alert)) {
        const std::uint32_t one[] = {static_cast<std::uint32_t>(finding - set_.rows.data())};
        return head + findings_text(set_, one, evidence_in_text) + '\n';
    }
    return head + std::string(name(alert.severity)) + "  " + visible(alert.subject) + "  (" + span_text(alert) +
           ")\n  " + visible(alert.why) + "\n\n";
}

std::string programs_table(std::span<const LearnedProgram> programs)
{
    if (programs.empty())
        return "no programs ran for visitors of a web server\n";
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
