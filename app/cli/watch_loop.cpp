// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch_loop.h"

#include "app/cli/case_paths.h"
#include "app/cli/exit_status.h"
#include "app/cli/findings_of.h"
#include "app/cli/followed_logs.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/told_commands.h"
#include "app/cli/watch_output.h"
#include "app/cli/wording.h"
#include "core/engine/new_events.h"
#include "core/watch/message_gate.h"
#include "core/watch/watch.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace spoor::cli {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr milliseconds look_apart(250);
constexpr std::size_t most_waiting = 4;

milliseconds now() { return std::chrono::duration_cast<milliseconds>(Clock::now().time_since_epoch()); }

Micros wall_clock()
{
    return Micros{
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
            .count()};
}

bool nothing_readable(const Snapshot& snapshot)
{
    return std::ranges::all_of(snapshot.sources, [](const auto& source) { return source->error.has_value(); });
}

class Loop {
public:
    Loop(const CommonOptions& options, const WatchOptions& watch, const Filter& filter, Watch rules,
         const Interrupt& interrupt)
        : options_(options), watch_(watch), filter_(filter), interrupt_(interrupt), rules_(std::move(rules)),
          gate_(watch.plan.grouping, watch.plan.per_minute), commands_(watch.told)
    {
    }

    /// What is new in this view. `known`: nothing of it is told.
    void look(std::shared_ptr<const Snapshot> snapshot, bool known)
    {
        const auto began = Clock::now();
        auto events = fresh_.in(*snapshot);
        if (!events.empty() || known) {
            FindingSet set = findings_of(std::move(snapshot), options_.load.jobs, watch_.settings);
            if (!set.snapshot || !keep_chosen(set, events))
                return;
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
    /// Where commands take longer than the gate gives them time for, what waits becomes part of a next message.
    void send_due()
    {
        if (commands_.waiting() < most_waiting)
            send(gate_.due(now()));
    }
    void send_rest() { send(gate_.rest()); }

    /// Until the next look is in place: they begin so far apart, and take at most half of the time.
    milliseconds pause() const { return std::max(look_apart - cost_, cost_); }
    milliseconds longest_wait() const
    {
        const auto next = gate_.next();
        const milliseconds least(commands_.waiting() < most_waiting ? 1 : 250);
        return std::clamp(next ? *next - now() : milliseconds(1000), least, milliseconds(1000));
    }
    int status() const { return output_.status(); }
    bool heard() const { return heard_; }

private:
    // Findings with an event that --filter, --from and --to choose, as `findings` has it, and these events. False where it
    // was interrupted or a filter could not be run, which is told.
    bool keep_chosen(FindingSet& set, std::vector<EventId>& events) const
    {
        if (filter_.matches_everything() && !options_.from && !options_.to)
            return true;
        const Loaded loaded{set.snapshot, {}, 0};
        const auto selection = select(options_, filter_, loaded, interrupt_);
        if (!selection)
            return false;
        std::vector<Finding> rows;
        for (const std::uint32_t row : chosen_findings(set, *selection))
            rows.push_back(std::move(set.rows[row]));
        set.rows = std::move(rows);
        std::vector<bool> chosen(set.snapshot->event_count());
        for (std::uint32_t i = 0; i < selection->rows.size(); ++i)
            chosen[selection->rows[i].value] = true;
        std::erase_if(events, [&](EventId event) { return !chosen[event.value]; });
        return true;
    }

    void tell(const Result<std::vector<Alert>>& alerts, const FindingSet& set)
    {
        if (!alerts) {
            say(word(alerts.error()));
            return;
        }
        if (alerts->empty())
            return;
        AlertWords words(set);
        for (const Alert& alert : *alerts)
            heard_ &= output_.write(watch_.json ? words.json_line(alert) : words.text(alert));
        gate_.take(*alerts, now());
    }

    const CommonOptions& options_;
    const WatchOptions& watch_;
    const Filter& filter_;
    const Interrupt& interrupt_;
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
    const auto filter = filter_of(options);
    if (!filter)
        return exit_wrong_use;
    const Interrupt interrupt(true);
    const CasePaths cases = with_cases_opened(options, TaskContext{interrupt.token(), {}});
    FollowedLogs logs =
        watch.once ? FollowedLogs(cases.options, interrupt) : FollowedLogs(cases.options, watch.keep_events, interrupt);
    int status = std::max(cases.status, logs.status());
    auto snapshot = logs.snapshot();
    if (status == exit_unreadable && nothing_readable(*snapshot))
        return status;
    Loop loop(options, watch, *filter, std::move(*rules), interrupt);
    if (!interrupt.happened()) {
        if (!watch.once)
            say("following " + counted(snapshot->sources.size(), "file", "files") + " with " +
                counted(snapshot->event_count(), "event", "events") + "; Ctrl-C ends");
        loop.look(snapshot, !watch.existing);
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
