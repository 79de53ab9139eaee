// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/findings/severity.h"

#include <cstdint>
#include <string>
#include <vector>

namespace spoor {

/// Something that a watch rule asks to be told of. Holds text from the log: hostile.
struct Alert {
    std::string watch_rule;    ///< WatchRule::name
    std::string finding_rule;  ///< id of the rule that found it; empty: by a filter
    std::string key;  ///< what it is known by: the finding's key; the rule's name and the client of a filter's
    Severity severity = Severity::Info;  ///< of the finding; Medium for filters
    std::string subject;  ///< of the finding; the client, or else the rule's name, for filters
    std::string why;  ///< a sentence
    std::uint64_t count = 0;  ///< what the finding counts; events that matched within the window
    Micros first = no_time, last = no_time;  ///< times of the log
    std::vector<EventKey> events;  ///< at most 20, in order of time
    bool again = false;  ///< the same was told before, and has grown

    bool operator==(const Alert&) const = default;
};

/// What is told at once: one alert, or several of one rule that came together.
struct Message {
    std::string watch_rule;
    Severity severity = Severity::Info;  ///< the gravest of the alerts
    std::vector<Alert> alerts;  ///< at least 1, at most 20: the gravest, then the newest
    std::uint64_t count = 0;  ///< how many alerts there were in all
    Micros told = no_time;  ///< UTC, by the clock of this machine
    bool test = false;  ///< somebody pressed the button
};

/// One line, English, without line ends, characters made visible: `brute force: 10.1.2.3 (and 14 more)`.
std::string title_of(const Message& message);
/// Lines for people, English, log text made visible.
std::string text_of(const Message& message);
/// One line of JSON with all of it.
std::string json_of(const Message& message);

}
