// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/machine_life.h"

#include "core/findings/facet_scan.h"
#include "core/sessions/process_runs.h"

#include <algorithm>

namespace spoor {

MachineLife::MachineLife(const Evidence& evidence, MachineNumbers& machines, const TaskContext& context)
    : snapshot_(*evidence.snapshot), table_(*evidence.sessions[SessionKind::Process])
{
    for (const Session& s : table_.rows) {
        if (context.cancelled())
            return;
        const std::uint32_t first = table_.events[s.first_event];
        Machine& m = at(machines.of(first));
        m.ends += (s.marks & mark_not_ended) == 0;
        if (s.end != no_time)
            m.last = std::max(m.last, s.end);
        if (s.start != no_time && program_name(snapshot_.path(EventId{first})) == "smss.exe")
            m.managers.push_back(s.start);
    }
    // Services of other logs start and stop too; those of Windows have an event id.
    const auto turn = [](const Facet& f) {
        return f.event_id != Facet::none && (f.kind == Kind::ServiceStart || f.kind == Kind::ServiceStop);
    };
    for (const std::uint32_t event : events_with(evidence, turn, context))
        if (const Micros time = snapshot_.time(EventId{event}); time != no_time)
            at(machines.of(event)).turns.push_back(time);
    for (Machine& m : machines_)
        std::ranges::sort(m.turns);
}

MachineLife::Machine& MachineLife::at(std::uint32_t machine)
{
    if (machine >= machines_.size())
        machines_.resize(machine + 1);
    return machines_[machine];
}

std::uint64_t MachineLife::ends(std::uint32_t machine) const
{
    return machine < machines_.size() ? machines_[machine].ends : 0;
}

MachineLife::Until MachineLife::until(std::uint32_t machine, std::uint32_t session) const
{
    const Session& s = table_.rows[session];
    if (machine >= machines_.size() || s.start == no_time)
        return {};
    const Machine& m = machines_[machine];
    const auto next = [&](const std::vector<Micros>& times) {
        const auto found = std::ranges::upper_bound(times, s.start);
        return found == times.end() ? no_time : *found;
    };
    if (s.reason == static_cast<ReasonId>(ProcessReason::MachineRestarted)) {
        // Children of the session manager have its name, so it tells of a restart alone where nothing else does.
        const Micros turn = next(m.turns);
        return {turn == no_time ? next(m.managers) : turn, true};
    }
    const auto last = snapshot_.source(EventId{table_.events[s.first_event]}).last;
    return {std::max(m.last, last.value_or(m.last)), false};
}

}
