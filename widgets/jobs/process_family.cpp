// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/process_family.h"

#include "core/sessions/process_tree.h"

namespace spoor {
namespace {

std::uint32_t pid_of(const Snapshot& snapshot, EventId event)
{
    const auto [segment, row] = snapshot.place(event);
    const auto& pids = snapshot.segments[segment].data->pid;
    return pids.empty() ? no_pid : pids[row];
}

}

ShownProcess shown_process(const SessionTable& table, std::uint32_t session)
{
    const Session& of = table.rows[session];
    const Snapshot& snapshot = *table.snapshot;
    ShownProcess process;
    process.session = session;
    process.pid = no_pid;
    process.start_missing = true;
    process.never_ended = of.verdict == Verdict::NeverEnded;
    for (const std::uint32_t number : table.events_of(of)) {
        const EventId event{number};
        const std::string_view user = snapshot.user(event);
        if (process.pid == no_pid)
            process.pid = pid_of(snapshot, event);
        if (process.program.empty())
            process.program = snapshot.path(event);
        switch (snapshot.facet(event).kind) {
        case Kind::ProcessStart:
            process.created_by = user;
            process.start = snapshot.time(event);
            process.start_event = snapshot.key(event);
            process.start_missing = false;
            break;
        case Kind::ProcessToken:
            process.token_user = user;
            if (!process.start_event)
                process.start_event = snapshot.key(event);
            break;
        case Kind::ProcessEnd:
            process.exited_as = user;
            process.end = snapshot.time(event);
            process.end_event = snapshot.key(event);
            break;
        default:
            break;
        }
    }
    return process;
}

ProcessFamily shown_family(const SessionTable& table, std::uint32_t session)
{
    const ProcessTree tree = process_family(table, session);
    ProcessFamily family;
    family.left_out = tree.left_out;
    for (const ProcessNode& node : tree.nodes) {
        ShownProcess process = shown_process(table, node.session);
        if (node.parent)
            process.parent = static_cast<std::int32_t>(*node.parent);
        if (node.session == session)
            family.chosen = static_cast<std::int32_t>(family.nodes.size());
        family.nodes.push_back(std::move(process));
    }
    return family;
}

}
