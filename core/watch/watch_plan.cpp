// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/watch_plan.h"

#include "core/base/name_pattern.h"
#include "core/findings/rule.h"
#include "core/query/filter.h"

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

namespace spoor {
namespace {

using Json = nlohmann::json;

constexpr std::int64_t longest_seconds = std::int64_t{366} * 24 * 3600;

std::unexpected<Error> wrong(const std::string& subject, const std::string& expected)
{
    return failure(ErrorCode::BadOption, subject, expected);
}

Result<void> check_rule(const WatchRule& rule)
{
    if (rule.name.find_first_not_of(" \t") == std::string::npos)
        return wrong("name", "a name for each rule");
    if (rule.findings.empty() == rule.filter.empty())
        return wrong(rule.name, rule.filter.empty() ? "either findings or a filter" : "findings or a filter, not both");
    if (!rule.findings.empty()) {
        const auto fits = [&](const Rule* known) { return name_fits(rule.findings, known->id()); };
        if (std::ranges::none_of(rules(), fits))
            return wrong(rule.name + ": " + rule.findings, "a rule of findings, or a pattern that fits some");
        return {};
    }
    if (const auto filter = Filter::compile(rule.filter); !filter) {
        Error error = filter.error();
        error.subject = rule.name + ": " + error.subject;
        return std::unexpected(std::move(error));
    }
    if (rule.threshold == 0)
        return wrong(rule.name + ": threshold", "1 or more");
    if (rule.window.count() < 1 || rule.window.count() > longest_seconds)
        return wrong(rule.name + ": window", "1 second to a year");
    return {};
}

template <class T>
Result<void> read(const Json& json, const char* key, T& value, const std::string& where, const char* expected)
{
    const auto at = json.find(key);
    if (at == json.end())
        return {};
    bool fits = false;
    if constexpr (std::is_same_v<T, bool>)
        fits = at->is_boolean();
    else if constexpr (std::is_same_v<T, std::string>)
        fits = at->is_string();
    else
        fits = at->is_number_unsigned() && at->template get<std::uint64_t>() <= std::uint64_t{longest_seconds};
    if (!fits)
        return wrong(where + key, expected);
    value = at->template get<T>();
    return {};
}

Result<void> unknown_keys(const Json& json, const std::set<std::string>& known, const std::string& where)
{
    for (const auto& [key, value] : json.items())
        if (!known.contains(key))
            return wrong(where + key, "a name of a watch plan");
    return {};
}

Result<WatchRule> rule_from(const Json& json)
{
    if (!json.is_object())
        return wrong("rules", "an object for each rule");
    WatchRule rule;
    std::string least(name(rule.least));
    std::uint64_t window = std::uint64_t(rule.window.count());
    if (const auto done = read(json, "name", rule.name, "", "a text"); !done)
        return std::unexpected(done.error());
    const std::string where = rule.name + ": ";
    for (const auto& done : {unknown_keys(json,
                                          {"name", "enabled", "findings", "least", "filter", "threshold", "window",
                                           "notify", "sound", "command", "command_gets_json"},
                                          where),
                             read(json, "enabled", rule.enabled, where, "true or false"),
                             read(json, "findings", rule.findings, where, "a pattern of rules, such as ftp.*"),
                             read(json, "least", least, where, "info, low, medium, high or critical"),
                             read(json, "filter", rule.filter, where, "a filter"),
                             read(json, "threshold", rule.threshold, where, "a number"),
                             read(json, "window", window, where, "a number of seconds"),
                             read(json, "notify", rule.notify, where, "true or false"),
                             read(json, "sound", rule.sound, where, "true or false"),
                             read(json, "command", rule.command, where, "a command"),
                             read(json, "command_gets_json", rule.command_gets_json, where, "true or false")})
        if (!done)
            return std::unexpected(done.error());
    const auto severity = severity_from_name(least);
    if (!severity)
        return wrong(where + "least " + least, "info, low, medium, high or critical");
    rule.least = *severity;
    rule.window = std::chrono::seconds(window);
    return rule;
}

}

WatchPlan default_watch_plan()
{
    WatchPlan plan;
    WatchRule rule;
    rule.name = "Findings";
    rule.findings = "*";
    plan.rules.push_back(std::move(rule));
    return plan;
}

Result<void> check(const WatchPlan& plan)
{
    std::set<std::string> names;
    for (const WatchRule& rule : plan.rules) {
        if (const auto done = check_rule(rule); !done)
            return done;
        if (!names.insert(rule.name).second)
            return wrong(rule.name, "a name that no other rule has");
    }
    if (plan.grouping.count() < 0 || plan.grouping.count() > longest_seconds)
        return wrong("grouping", "seconds, up to a year");
    if (plan.per_minute == 0)
        return wrong("per_minute", "1 or more");
    return {};
}

std::string to_json(const WatchPlan& plan)
{
    Json json{{"grouping", plan.grouping.count()}, {"per_minute", plan.per_minute}, {"rules", Json::array()}};
    for (const WatchRule& rule : plan.rules) {
        Json one{{"name", rule.name},   {"enabled", rule.enabled}, {"notify", rule.notify},
                 {"sound", rule.sound}, {"command", rule.command}, {"command_gets_json", rule.command_gets_json}};
        if (rule.filter.empty()) {
            one["findings"] = rule.findings;
            one["least"] = std::string(name(rule.least));
        } else {
            one["filter"] = rule.filter;
            one["threshold"] = rule.threshold;
            one["window"] = rule.window.count();
        }
        json["rules"].push_back(std::move(one));
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Result<WatchPlan> watch_plan_from_json(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false, true);
    if (!json.is_object())
        return wrong("watch plan", "a JSON object with rules");
    WatchPlan plan;
    std::uint64_t grouping = std::uint64_t(plan.grouping.count());
    for (const auto& done : {unknown_keys(json, {"grouping", "per_minute", "rules"}, ""),
                             read(json, "grouping", grouping, "", "a number of seconds"),
                             read(json, "per_minute", plan.per_minute, "", "a number")})
        if (!done)
            return std::unexpected(done.error());
    plan.grouping = std::chrono::seconds(grouping);
    if (const auto rules = json.find("rules"); rules != json.end()) {
        if (!rules->is_array())
            return wrong("rules", "a list of rules");
        for (const Json& one : *rules) {
            auto rule = rule_from(one);
            if (!rule)
                return std::unexpected(rule.error());
            plan.rules.push_back(std::move(*rule));
        }
    }
    if (const auto done = check(plan); !done)
        return std::unexpected(done.error());
    return plan;
}

}
