// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/alert.h"
#include "core/watch/watch_plan.h"

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace spoor {

/// Keeps a flood from being many messages: alerts of one rule and subject within WatchPlan::grouping are one, and there are no
/// more than WatchPlan::per_minute. The first of a kind is told at once. Knows no clock: every call says what time it is
/// (steady, any epoch). One thread at a time. Nothing is dropped: counts add up.
class MessageGate {
public:
    using Time = std::chrono::milliseconds;

    MessageGate(std::chrono::seconds grouping, std::uint32_t per_minute) : grouping_(grouping), per_minute_(per_minute)
    {
    }

    void take(std::vector<Alert> alerts, Time now);
    /// What is to be told now. Message::told is left to the caller.
    std::vector<Message> due(Time now);
    /// When `due` will have something; nothing while all has been told.
    std::optional<Time> next() const;
    /// All that waits, at the end.
    std::vector<Message> rest();

private:
    struct Group {
        std::vector<Alert> waiting;
        std::uint64_t count = 0;
        std::optional<Time> told;
    };
    std::chrono::seconds grouping_;
    std::uint32_t per_minute_;
    std::map<std::pair<std::string, std::string>, Group> groups_;  // by rule and subject
    std::deque<Time> sent_;  // within the last minute
};

}
