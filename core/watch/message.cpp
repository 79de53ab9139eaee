// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/alert.h"
#include "core/watch/message_json.h"

#include "core/explain/explain.h"
#include "core/findings/rule.h"
#include "core/report/visible_text.h"

namespace spoor {
namespace {

constexpr std::size_t title_width = 200;

std::string what_of(const Alert& alert)
{
    const auto rule = rule_from_id(alert.finding_rule);
    const Explanation* words = rule ? words_of(*rules()[*rule]) : nullptr;
    return words ? words->name : alert.watch_rule;
}

std::string span_of(const Alert& alert)
{
    if (alert.first == no_time)
        return "no time";
    return iso_utc(alert.first) + (alert.last > alert.first ? " to " + iso_utc(alert.last) : std::string());
}

}

std::string title_of(const Message& message)
{
    if (message.test)
        return "Test: " + visible(message.watch_rule);
    if (message.alerts.empty())
        return visible(message.watch_rule);
    const Alert& first = message.alerts.front();
    std::string text;
    append_visible(text, what_of(first) + ": " + first.subject, LineEnds::Show, title_width);
    if (message.count > 1)
        text += " (and " + std::to_string(message.count - 1) + " more)";
    return text;
}

std::string text_of(const Message& message)
{
    std::string text = title_of(message) + '\n';
    if (message.test)
        return text + "This is a test: nothing was found. What would be told of stands here.\n";
    for (const Alert& alert : message.alerts) {
        text += '\n' + std::string(name(alert.severity)) + "  " +
                visible(alert.finding_rule.empty() ? alert.watch_rule : alert.finding_rule) + "  " +
                visible(alert.subject) + "  (" + span_of(alert) + ")\n  " + visible(alert.why) + '\n';
        if (alert.again)
            text += "  It was told of before and has grown.\n";
    }
    if (message.count > message.alerts.size())
        text += "\n… and " + std::to_string(message.count - message.alerts.size()) + " more of the same rule.\n";
    return text + "\nWatch rule: " + visible(message.watch_rule) + '\n';
}

std::string json_of(const Message& message)
{
    // ASCII alone, because whoever shows it on a terminal would obey what a log wrote.
    return message_json(message).dump(-1, ' ', true, Json::error_handler_t::replace);
}

}
