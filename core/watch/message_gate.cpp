// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/message_gate.h"

#include <algorithm>
#include <utility>

namespace spoor {
namespace {

constexpr std::size_t most_kept = 20;
constexpr MessageGate::Time minute{60'000};

void keep_gravest(std::vector<Alert>& alerts)
{
    std::ranges::stable_sort(alerts, [](const Alert& a, const Alert& b) {
        return a.severity != b.severity ? a.severity > b.severity : a.last > b.last;
    });
    if (alerts.size() > most_kept)
        alerts.resize(most_kept);
}

}

void MessageGate::take(std::vector<Alert> alerts, Time now)
{
    // Who was told of long ago is told of again like anybody new.
    std::erase_if(groups_, [&](const auto& entry) {
        const Group& group = entry.second;
        return group.count == 0 && group.told && now - *group.told >= grouping_;
    });
    for (Alert& alert : alerts) {
        Group& group = groups_[{alert.watch_rule, alert.subject}];
        ++group.count;
        group.waiting.push_back(std::move(alert));
        if (group.waiting.size() > 2 * most_kept)
            keep_gravest(group.waiting);
    }
}

std::vector<Message> MessageGate::due(Time now)
{
    while (!sent_.empty() && now - sent_.front() >= minute)
        sent_.pop_front();
    // One message a rule: what several subjects of it have to tell at once is told together.
    std::map<std::string, Message> ready;
    for (auto& [key, group] : groups_) {
        if (group.count == 0 || (group.told && now - *group.told < grouping_))
            continue;
        if (!ready.contains(key.first) && sent_.size() + ready.size() >= per_minute_)
            continue;
        Message& message = ready[key.first];
        message.watch_rule = key.first;
        message.count += std::exchange(group.count, 0);
        std::ranges::move(std::exchange(group.waiting, {}), std::back_inserter(message.alerts));
        if (message.alerts.size() > 2 * most_kept)
            keep_gravest(message.alerts);
        group.told = now;
    }
    std::vector<Message> messages;
    for (auto& [rule, message] : ready) {
        keep_gravest(message.alerts);
        message.severity = message.alerts.front().severity;
        sent_.push_back(now);
        messages.push_back(std::move(message));
    }
    return messages;
}

std::optional<MessageGate::Time> MessageGate::next() const
{
    std::optional<Time> soonest;
    for (const auto& [key, group] : groups_) {
        if (group.count == 0)
            continue;
        const Time when = group.told ? *group.told + grouping_ : Time(0);
        soonest = std::min(soonest.value_or(when), when);
    }
    if (soonest && sent_.size() >= per_minute_)
        soonest = std::max(*soonest, sent_[sent_.size() - per_minute_] + minute);
    return soonest;
}

std::vector<Message> MessageGate::rest()
{
    std::map<std::string, Message> all;
    for (auto& [key, group] : groups_) {
        if (group.count == 0)
            continue;
        Message& message = all[key.first];
        message.watch_rule = key.first;
        message.count += std::exchange(group.count, 0);
        std::ranges::move(std::exchange(group.waiting, {}), std::back_inserter(message.alerts));
        if (message.alerts.size() > 2 * most_kept)
            keep_gravest(message.alerts);
    }
    std::vector<Message> messages;
    for (auto& [rule, message] : all) {
        keep_gravest(message.alerts);
        message.severity = message.alerts.front().severity;
        messages.push_back(std::move(message));
    }
    return messages;
}

}
