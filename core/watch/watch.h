// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/watch/alert.h"
#include "core/watch/watch_plan.h"

#include <memory>
#include <span>
#include <vector>

namespace spoor {

/// Looks at what is new for what the rules of a plan ask for. One thread at a time. Memory: keys of what was told, and for
/// rules by filter the events of their windows.
class Watch {
public:
    /// BadOption, BadFilter.
    static Result<Watch> make(WatchPlan plan);
    Watch(Watch&&) noexcept;
    Watch& operator=(Watch&&) noexcept;
    ~Watch();

    /// All that these findings and events hold is known: nothing is told of it. For what was there before.
    void know(const FindingSet& findings, std::span<const EventId> events);

    /// What is to be told of, now that these events are new (NewEvents; ids of the set's snapshot) and these are all the findings:
    /// findings that were not there, or have grown by at least half since they were told of.
    Result<std::vector<Alert>> look(const FindingSet& findings, std::span<const EventId> events);

    const WatchPlan& plan() const;

private:
    struct State;
    explicit Watch(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}
