// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/message_json.h"

namespace spoor {
namespace {

Json time_json(Micros time) { return time == no_time ? Json(nullptr) : Json(iso_utc(time)); }

Micros time_from(const Json& json, const char* key)
{
    const auto at = json.find(key);
    if (at == json.end() || !at->is_string())
        return no_time;
    return parse_time(at->get<std::string>()).value_or(no_time);
}

std::string text_from(const Json& json, const char* key)
{
    const auto at = json.find(key);
    return at != json.end() && at->is_string() ? at->get<std::string>() : std::string();
}

std::uint64_t number_from(const Json& json, const char* key)
{
    const auto at = json.find(key);
    return at != json.end() && at->is_number_unsigned() ? at->get<std::uint64_t>() : 0;
}

bool flag_from(const Json& json, const char* key)
{
    const auto at = json.find(key);
    return at != json.end() && at->is_boolean() && at->get<bool>();
}

Json alert_json(const Alert& alert)
{
    Json json{{"rule", alert.finding_rule},   {"severity", std::string(name(alert.severity))},
              {"subject", alert.subject},     {"why", alert.why},
              {"count", alert.count},         {"start", time_json(alert.first)},
              {"end", time_json(alert.last)}, {"key", alert.key},
              {"again", alert.again},         {"events", Json::array()}};
    for (const EventKey& event : alert.events)
        json["events"].push_back({event.file.value, event.offset.value});
    return json;
}

Alert alert_from(const Json& json)
{
    Alert alert;
    alert.finding_rule = text_from(json, "rule");
    alert.severity = severity_from_name(text_from(json, "severity")).value_or(Severity::Info);
    alert.subject = text_from(json, "subject");
    alert.why = text_from(json, "why");
    alert.count = number_from(json, "count");
    alert.first = time_from(json, "start");
    alert.last = time_from(json, "end");
    alert.key = text_from(json, "key");
    alert.again = flag_from(json, "again");
    if (const auto events = json.find("events"); events != json.end() && events->is_array())
        for (const Json& event : *events)
            if (event.is_array() && event.size() == 2 && event[0].is_number_unsigned() && event[1].is_number_unsigned())
                alert.events.push_back(
                    {FileId{event[0].get<std::uint32_t>()}, ByteOffset{event[1].get<std::uint64_t>()}});
    return alert;
}

}

Json message_json(const Message& message)
{
    Json json{{"watch_rule", message.watch_rule},
              {"severity", std::string(name(message.severity))},
              {"count", message.count},
              {"told", time_json(message.told)},
              {"test", message.test},
              {"findings", Json::array()}};
    for (const Alert& alert : message.alerts)
        json["findings"].push_back(alert_json(alert));
    return json;
}

Result<Message> message_from_json(const Json& json)
{
    if (!json.is_object() || !json.contains("watch_rule"))
        return failure(ErrorCode::Internal, "message", "no message");
    Message message;
    message.watch_rule = text_from(json, "watch_rule");
    message.severity = severity_from_name(text_from(json, "severity")).value_or(Severity::Info);
    message.count = number_from(json, "count");
    message.told = time_from(json, "told");
    message.test = flag_from(json, "test");
    if (const auto alerts = json.find("findings"); alerts != json.end() && alerts->is_array())
        for (const Json& alert : *alerts) {
            message.alerts.push_back(alert_from(alert));
            message.alerts.back().watch_rule = message.watch_rule;
        }
    return message;
}

}
