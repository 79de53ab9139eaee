// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/learn_programs.h"

#include "core/findings/web_programs.h"

#include <algorithm>
#include <map>

namespace spoor {
namespace {

constexpr std::string_view allowed = "programs.web-allowed";

void add(LearnedProgram& program, const Snapshot& snapshot, std::uint32_t event)
{
    const Micros time = snapshot.time(EventId{event});
    ++program.starts;
    if (program.example.empty())
        program.example = snapshot.path(EventId{event});
    if (time == no_time)
        return;
    program.first = program.first == no_time ? time : std::min(program.first, time);
    program.last = program.last == no_time ? time : std::max(program.last, time);
}

}

std::vector<LearnedProgram> learn_programs(const Evidence& evidence, const RuleSettings& settings,
                                           std::optional<Micros> from, std::optional<Micros> to,
                                           const TaskContext& context)
{
    // As if nothing were known, so that what is known can be reviewed as well.
    RuleSettings nothing_known = settings;
    if (!nothing_known.set_list(allowed, {}))
        return {};
    const Snapshot& snapshot = *evidence.snapshot;
    MachineNumbers machines(snapshot);
    std::map<std::string, LearnedProgram> found;
    for (const WebProgram& p : web_programs(evidence, nothing_known, machines, context)) {
        const std::uint32_t event = p.start != WebProgram::none   ? p.start
                                    : p.token != WebProgram::none ? p.token
                                                                  : p.end;
        if (p.program.empty() || event == WebProgram::none)
            continue;
        const Micros time = snapshot.time(EventId{event});
        // Nobody knows whether what has no time belongs to the quiet period.
        if ((from || to) && (time == no_time || (from && time < *from) || (to && time > *to)))
            continue;
        add(found[p.program], snapshot, event);
    }
    std::vector<LearnedProgram> programs;
    for (auto& [name, program] : found) {
        program.program = name;
        program.known = settings.listed(allowed, name) || settings.listed(allowed, program.example);
        programs.push_back(std::move(program));
    }
    return programs;
}

}
