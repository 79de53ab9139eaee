// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logons of Windows machines, by logon id, and refused ones by client and account. Rules of the join: see logon_runs.h.
#include "core/query/parallel.h"
#include "core/sessions/append_runs.h"
#include "core/sessions/logon_runs.h"
#include "core/sessions/logon_story.h"
#include "core/sessions/session_rows.h"

#include <limits>

namespace spoor {
namespace {

struct Judgement {
    Verdict verdict;
    std::uint8_t confidence;
};

Judgement judged(LogonReason reason)
{
    switch (reason) {
    case LogonReason::LoggedOff:
        return {Verdict::LoggedOff, 100};
    case LogonReason::StillOpen:
    case LogonReason::MachineRestarted:
        return {Verdict::StillOpen, 90};
    case LogonReason::NetworkStillOpen:
        return {Verdict::StillOpen, 60};
    case LogonReason::IdGivenAgain:
        return {Verdict::StillOpen, 70};
    case LogonReason::BuiltIn:
        return {Verdict::StillOpen, 100};
    case LogonReason::LogoffAlone:
        return {Verdict::LogonMissing, 95};
    case LogonReason::OthersAlone:
        return {Verdict::LogonMissing, 90};
    case LogonReason::Refused:
        return {Verdict::LogonFailed, 95};
    case LogonReason::RefusedUnproven:
        return {Verdict::LogonFailed, 80};
    case LogonReason::NoId:
        return {Verdict::Unknown, 50};
    }
    return {Verdict::Unknown, 0};
}

Session row_of(const Snapshot& snapshot, const LogonRun& run)
{
    const WindowsEvent& told = run.logon ? *run.logon : *run.first;
    const Judgement judgement = judged(run.reason);
    constexpr std::uint32_t most = std::numeric_limits<std::uint16_t>::max();
    Session s;
    s.start = run.first_time;
    s.end = run.last_time;
    s.client = told.client;
    s.user = told.user;
    s.facet = told.facet;
    const std::int32_t type = snapshot.pools->facets[told.facet].sub;
    s.detail = type == Facet::none ? no_logon_type : static_cast<std::uint32_t>(type);
    s.attempts = static_cast<std::uint16_t>(std::min(run.attempts, most));
    s.failures = static_cast<std::uint16_t>(std::min(run.failures, most));
    s.verdict = judgement.verdict;
    s.confidence = run.recovered ? std::min<std::uint8_t>(judgement.confidence, 70) : judgement.confidence;
    s.reason = static_cast<ReasonId>(run.reason);
    unsigned marks = run.privileged ? mark_privileged : mark_none;
    if (s.verdict == Verdict::StillOpen)
        marks |= mark_not_ended;
    if (s.verdict == Verdict::LogonMissing)
        marks |= mark_begun_before;
    if (run.reused_id)
        marks |= mark_reused_id;
    s.marks = static_cast<std::uint16_t>(marks);
    return s;
}

class LogonFinder final : public SessionFinder {
public:
    SessionKind kind() const override { return SessionKind::Logon; }

    void find(SessionTable& table, const TaskContext& context, unsigned jobs) const override
    {
        const auto hosts = windows_events(*table.snapshot, ~bit(WindowsStep::Proven), context, jobs);
        std::vector<LogonRuns> runs(hosts.size());
        query::in_parallel(jobs, hosts.size(), context.stop,
                           [&](unsigned, std::size_t i) { runs[i] = logon_runs(*table.snapshot, hosts[i]); });
        for (const LogonRuns& one : runs)
            append_runs(table, one, [&](const LogonRun& run) { return row_of(*table.snapshot, run); });
    }

    SessionStory story(const SessionTable& table, std::size_t index, LineReader& reader) const override
    {
        return logon_story(table, index, reader);
    }
};

}

const SessionFinder& logon_sessions()
{
    static const LogonFinder finder;
    return finder;
}

}
