// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/watch/alert.h"
#include "core/watch/watch_plan.h"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace spoor {

/// The events of a snapshot among these that match, ascending; only the segments that hold any of them are looked at.
Result<std::vector<EventId>> matching(const Filter& filter, const Snapshot& snapshot, std::span<const EventId> events);

/// Counts the events of one watch rule by filter, for each client apart, within its window: by the times that the log
/// has, whenever and in whatever order they come. Events without a time count where one is enough. Memory: for each client
/// that was heard of within twice the window, 16 bytes an event, and no more than `most_kept` of them.
class FilterWindow {
public:
    static constexpr std::size_t most_kept = 100'000;

    explicit FilterWindow(const WatchRule& rule) : rule_(rule) {}

    /// Goes on with events that match. Known: nothing is told of them.
    std::vector<Alert> take(const Snapshot& snapshot, std::span<const EventId> events, bool known);

private:
    struct Seen {
        std::int64_t time;
        EventKey event;
        friend auto operator<=>(const Seen&, const Seen&) = default;
    };
    struct Client {
        std::deque<Seen> seen;  // by time
        std::int64_t told_to = 0;  // last time of what was told
        std::uint64_t told = 0;  // how many that were; 0: nothing
        bool fresh = false;  // something came with this call
        std::int64_t fresh_from = 0, fresh_to = 0;
    };
    void add(Client& client, const Seen& seen);
    void judge(const std::string& name, Client& client, bool known, std::vector<Alert>& alerts);
    Alert alert(const std::string& name) const;

    WatchRule rule_;
    std::map<std::string, Client> clients_;
    std::int64_t newest_ = 0;
};

}
