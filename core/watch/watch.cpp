// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/watch.h"

#include "core/base/name_pattern.h"
#include "core/findings/rule.h"
#include "core/watch/filter_window.h"
#include "core/watch/told_findings.h"

#include <utility>
#include <variant>

namespace spoor {
namespace {

constexpr std::size_t most_events = 20;

/// A rule of the plan with what it remembers.
struct Watching {
    WatchRule rule;
    ToldFindings told;
    Filter filter;
    FilterWindow window;

    std::vector<std::uint32_t> chosen(const FindingSet& set) const
    {
        std::vector<std::uint32_t> rows;
        for (std::uint32_t i = 0; i < set.rows.size(); ++i)
            if (set.rows[i].severity >= rule.least && name_fits(rule.findings, rules()[set.rows[i].rule]->id()))
                rows.push_back(i);
        return rows;
    }
};

Alert alert_of(const FindingSet& set, const Finding& f, const std::string& watch_rule, bool again)
{
    Alert alert;
    alert.watch_rule = watch_rule;
    alert.finding_rule = rules()[f.rule]->id();
    alert.key = set.key_of(f);
    alert.severity = f.severity;
    alert.subject = f.subject;
    alert.why = f.why;
    alert.count = f.count;
    alert.first = f.start;
    alert.last = f.end;
    alert.again = again;
    for (const std::uint32_t event : set.events_of(f).first(std::min<std::size_t>(f.event_count, most_events)))
        alert.events.push_back(set.snapshot->key(EventId{event}));
    return alert;
}

}

struct Watch::State {
    WatchPlan plan;
    std::vector<Watching> rules;

    Result<std::vector<Alert>> go_on(const FindingSet& findings, std::span<const EventId> events, bool known)
    {
        std::vector<Alert> alerts;
        for (Watching& w : rules) {
            if (w.rule.filter.empty()) {
                for (const auto& [row, news] : w.told.take(findings, w.chosen(findings)))
                    if (!known)
                        alerts.push_back(
                            alert_of(findings, findings.rows[row], w.rule.name, news == ToldFindings::News::Grown));
                continue;
            }
            if (!findings.snapshot || events.empty())
                continue;
            const auto found = matching(w.filter, *findings.snapshot, events);
            if (!found)
                return std::unexpected(found.error());
            for (Alert& alert : w.window.take(*findings.snapshot, *found, known))
                alerts.push_back(std::move(alert));
        }
        return alerts;
    }
};

Result<Watch> Watch::make(WatchPlan plan)
{
    if (const auto done = check(plan); !done)
        return std::unexpected(done.error());
    auto state = std::make_unique<State>();
    for (const WatchRule& rule : plan.rules) {
        if (!rule.enabled)
            continue;
        auto filter = Filter::compile(rule.filter);
        if (!filter)
            return std::unexpected(filter.error());
        state->rules.push_back({rule, {}, std::move(*filter), FilterWindow(rule)});
    }
    state->plan = std::move(plan);
    return Watch(std::move(state));
}

Watch::Watch(std::unique_ptr<State> state) : state_(std::move(state)) {}
Watch::Watch(Watch&&) noexcept = default;
Watch& Watch::operator=(Watch&&) noexcept = default;
Watch::~Watch() = default;

void Watch::know(const FindingSet& findings, std::span<const EventId> events)
{
    // What cannot be looked at now is looked at with what comes next.
    static_cast<void>(state_->go_on(findings, events, true));
}

Result<std::vector<Alert>> Watch::look(const FindingSet& findings, std::span<const EventId> events)
{
    return state_->go_on(findings, events, false);
}

const WatchPlan& Watch::plan() const { return state_->plan; }

}
