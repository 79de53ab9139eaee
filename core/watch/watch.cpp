// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/watch.h"
#include "core/watch/learn_programs.h"
#include "core/watch/message_gate.h"
#include "core/watch/run_command.h"
#include "core/watch/told_log.h"

namespace spoor {

struct Watch::State {
    WatchPlan plan;
};

Result<Watch> Watch::make(WatchPlan plan) { return Watch(std::make_unique<State>(std::move(plan))); }
Watch::Watch(std::unique_ptr<State> state) : state_(std::move(state)) {}
Watch::Watch(Watch&&) noexcept = default;
Watch& Watch::operator=(Watch&&) noexcept = default;
Watch::~Watch() = default;
void Watch::know(const FindingSet&, std::span<const EventId>) {}
Result<std::vector<Alert>> Watch::look(const FindingSet&, std::span<const EventId>) { return std::vector<Alert>{}; }
const WatchPlan& Watch::plan() const { return state_->plan; }

WatchPlan default_watch_plan() { return {}; }
Result<void> check(const WatchPlan&) { return {}; }
std::string to_json(const WatchPlan&) { return {}; }
Result<WatchPlan> watch_plan_from_json(std::string_view) { return WatchPlan{}; }

std::string title_of(const Message&) { return {}; }
std::string text_of(const Message&) { return {}; }
std::string json_of(const Message&) { return {}; }

void MessageGate::take(std::vector<Alert>, Time) {}
std::vector<Message> MessageGate::due(Time) { return {}; }
std::optional<MessageGate::Time> MessageGate::next() const { return std::nullopt; }
std::vector<Message> MessageGate::rest() { return {}; }

Result<void> run_command(const std::string&, std::string_view, std::chrono::seconds, std::stop_token) { return {}; }
Result<void> append_told(const std::string&, const ToldEntry&) { return {}; }
Result<std::vector<ToldEntry>> read_told(const std::string&, std::size_t) { return std::vector<ToldEntry>{}; }
std::vector<LearnedProgram> learn_programs(const Snapshot&, const SessionSet&, std::optional<Micros>,
                                           std::optional<Micros>, const std::vector<std::string>&)
{
    return {};
}

}
