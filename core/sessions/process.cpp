// SPDX-License-Identifier: GPL-3.0-or-later
//
// Processes of Windows machines: who started what, as whom it ran, and whether it ended. Rules of the join: see
// process_runs.h. What the accounts of 592, 600 and 593 mean: E. Fitzgerald, loganalysis list, 17 January 2003.
#include "core/query/parallel.h"
#include "core/sessions/append_runs.h"
#include "core/sessions/process_runs.h"
#include "core/sessions/process_story.h"
#include "core/sessions/session_rows.h"

namespace spoor {
namespace {

Verdict verdict_of(ProcessReason reason)
{
    switch (reason) {
    case ProcessReason::Ended:
        return Verdict::Ended;
    case ProcessReason::NeverEnded:
    case ProcessReason::PidGivenAgain:
    case ProcessReason::MachineRestarted:
        return Verdict::NeverEnded;
    default:
        return Verdict::StartMissing;
    }
}

std::uint8_t confidence_of(const ProcessRun& run)
{
    if (run.recovered)
        return 70;  // neighbours of a recovered record may be lost
    switch (run.reason) {
    case ProcessReason::Ended:
        // Without the program in both, the PID alone joins them.
        return run.start->path != StringPool::absent && run.end->path != StringPool::absent ? 100 : 85;
    case ProcessReason::OtherProgram:
        return 80;
    default:
        return 95;  // a log may lack a record, as it is said to hold them all nowhere
    }
}

/// The account that it did its work as: that of the last token, else at its end, else at its start.
StringPool::Id account_of(const ProcessRun& run)
{
    for (const auto* e : {&run.token, &run.end, &run.start})
        if (*e && (*e)->user != StringPool::absent)
            return (*e)->user;
    return StringPool::absent;
}

std::uint16_t marks_of(const Snapshot& snapshot, const ProcessRun& run)
{
    unsigned marks = 0;
    if (!run.end)
        marks |= mark_not_ended;
    if (!run.start)
        marks |= mark_begun_before;
    if (run.reused_pid)
        marks |= mark_reused_id;
    for (const auto* later : {&run.token, &run.end})
        if (run.start && *later && other_account(snapshot, *run.start, **later))
            marks |= mark_token_changed;
    return static_cast<std::uint16_t>(marks);
}

Session row_of(const Snapshot& snapshot, const ProcessRun& run)
{
    Session s;
    s.start = run.first_time;
    s.end = run.last_time;
    s.user = account_of(run);
    s.facet = (run.start ? run.start : run.token ? run.token : run.end)->facet;
    s.detail = run.creator ? *run.creator + 1 : 0;
    s.marks = marks_of(snapshot, run);
    s.reason = static_cast<ReasonId>(run.reason);
    s.verdict = verdict_of(run.reason);
    s.confidence = confidence_of(run);
    return s;
}

class ProcessFinder final : public SessionFinder {
public:
    SessionKind kind() const override { return SessionKind::Process; }

    void find(SessionTable& table, const TaskContext& context, unsigned jobs) const override
    {
        using enum WindowsStep;
        const auto hosts =
            windows_events(*table.snapshot, bit(ProcessStart) | bit(ProcessToken) | bit(ProcessEnd), context, jobs);
        std::vector<ProcessRuns> runs(hosts.size());
        query::in_parallel(jobs, hosts.size(), context.stop,
                           [&](unsigned, std::size_t i) { runs[i] = process_runs(*table.snapshot, hosts[i]); });
        for (const ProcessRuns& one : runs)
            append_runs(table, one, [&](const ProcessRun& run) { return row_of(*table.snapshot, run); });
    }

    SessionStory story(const SessionTable& table, std::size_t index, LineReader& reader) const override
    {
        return process_story(table, index, reader);
    }
};

}

const SessionFinder& process_sessions()
{
    static const ProcessFinder finder;
    return finder;
}

}
