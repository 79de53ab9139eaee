// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch_loop.h"

#include "app/cli/case_paths.h"
#include "app/cli/exit_status.h"
#include "app/cli/findings_of.h"
#include "app/cli/followed_logs.h"
#include "app/cli/output.h"
#include "app/cli/told_commands.h"
#include "app/cli/watch_output.h"
#include "app/cli/wording.h"
#include "core/engine/new_events.h"
#include "core/watch/message_gate.h"
#include "core/watch/watch.h"

#include <algorithm>
#include <chrono>

namespace spoor::cli {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr milliseconds look_apart(250);

milliseconds now() { return std::chrono::duration_cast<milliseconds>(Clock::now().time_since_epoch()); }

Micros wall_clock()
{
    return Micros{
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
            .count()};
}

class Loop {
public:
    Loop(const CommonOptions& options, const WatchOptions& watch, Watch rules)
        : options_(options), watch_(watch), rules_(std::move(rules)), gate_(watch.plan.grouping, watch.plan.per_minute),
          commands_(watch.told)
    {
    }

    /// What is new in this view. `known`: nothing of it is told.
    void look(std::shared_ptr<const Snapshot> snapshot, bool known)
    {
        const auto began = Clock::now();
        const auto events = fresh_.in(*snapshot);
        if (!events.empty() || known) {
            const FindingSet set = findings_of(std::move(snapshot), options_.load.jobs, watch_.settings);
            if (known)
                rules_.know(set, events);
            else
                tell(rules_.look(set, events), set);
        }
        cost_ = std::chrono::duration_cast<milliseconds>(Clock::now() - began);
    }

    void send(std::vector<Message> messages)
    {
        for (Message& message : messages) {
            const auto rule = std::ranges::find(watch_.plan.rules, message.watch_rule, &WatchRule::name);
            if (rule == watch_.plan.rules.end())
                continue;
            message.told = wall_clock();
            commands_.tell(*rule, std::move(message));
        }
    }
    void send_due() { send(gate_.due(now())); }
    void send_rest() { send(gate_.rest()); }

    /// Until the next look is in place: at most half of the time is spent looking.
    milliseconds pause() const { return std::max(look_apart, cost_); }
    milliseconds longest_wait() const
    {
        const auto next = gate_.next();
        return std::clamp(next ? *next - now() : milliseconds(1000), milliseconds(1), milliseconds(1000));
    }
    int status() const { return output_.status(); }
    bool heard() const { return heard_; }

private:
    void tell(const Result<std::vector<Alert>>& alerts, const FindingSet& set)
    {
        if (!alerts) {
            say(word(alerts.error()));
            return;
        }
        for (const Alert& alert : *alerts)
            heard_ &= output_.write(watch_.json ? alert_line(alert, set) : alert_text(alert, set));
        gate_.take(*alerts, now());
    }

    const CommonOptions& options_;
    const WatchOptions& watch_;
    Watch rules_;
    NewEvents fresh_;
    MessageGate gate_;
    Output output_;
    ToldCommands commands_;
    milliseconds cost_{0};
    bool heard_ = true;  // whoever reads the output is there
};

}

int watch_logs(const CommonOptions& options, const WatchOptions& watch)
{
    auto rules = Watch::make(watch.plan);
    if (!rules) {
        say(word(rules.error()));
        return exit_wrong_use;
    }
    const Interrupt interrupt(true);
    const CasePaths cases = with_cases_opened(options, TaskContext{interrupt.token(), {}});
    FollowedLogs logs(cases.options, watch.once ? 0 : watch.keep_events, interrupt);
    int status = std::max(cases.status, logs.status());
    auto snapshot = logs.snapshot();
    Loop loop(options, watch, std::move(*rules));
    if (!interrupt.happened()) {
        loop.look(snapshot, !watch.existing);
        if (!watch.once)
            say("following " + counted(snapshot->sources.size(), "file", "files") + " with " +
                counted(snapshot->event_count(), "event", "events") + "; Ctrl-C ends");
    }
    while (!watch.once && !interrupt.happened() && loop.heard()) {
        loop.send_due();
        const auto next = logs.wait(snapshot->generation, loop.longest_wait());
        if (next->generation == snapshot->generation)
            continue;
        snapshot = next;
        loop.look(snapshot, false);
        // What comes meanwhile is looked at together.
        logs.wait(std::numeric_limits<std::uint64_t>::max(), loop.pause());
    }
    loop.send_due();
    loop.send_rest();
    status = std::max(status, loop.status());
    return interrupt.happened() && !interrupt.terminated() ? int(exit_interrupted) : status;
}

}
