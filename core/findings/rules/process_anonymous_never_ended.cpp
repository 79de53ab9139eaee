// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program of the anonymous web account that was started and never ended: "after a number of requests, a
// non-terminating program like a remote shell or a tftp server is started" (R. Gerhards, loganalysis list, 17 January
// 2003). Also one that a web server started as SYSTEM and that has neither token nor end in the log: of it alone the
// rule about accounts cannot know, as the message says.
//
// Silent where the log says little: it ends, or the machine goes down, soon after; it holds no ends of processes at all;
// another process got the PID, so that it did end.
#include "core/findings/machine_life.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/web_programs.h"
#include "core/findings/words.h"
#include "core/sessions/process_runs.h"
#include "core/sessions/span_words.h"

#include <algorithm>

namespace spoor {
namespace {

using Known = WebProgram::Known;

class ProcessAnonymousNeverEnded final : public Rule {
public:
    std::string_view id() const override { return "process.anonymous-never-ended"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        MachineNumbers machines(*evidence.snapshot);
        std::vector<WebProgram> programs = web_programs(evidence, settings, machines, context);
        const SessionTable* table = evidence.sessions[SessionKind::Process];
        std::erase_if(programs, [&](const WebProgram& p) {
            const Session& s = table->rows[p.session];
            return s.verdict != Verdict::NeverEnded || s.reason == static_cast<ReasonId>(ProcessReason::PidGivenAgain);
        });
        if (programs.empty())
            return {};
        const MachineLife life(evidence, machines, context);
        const Micros least = settings.duration("process.anonymous-never-ended.seconds");
        const auto least_ends = static_cast<std::uint64_t>(settings.number("process.anonymous-never-ended.ends"));
        std::erase_if(programs, [&](const WebProgram& p) {
            const Micros until = life.until(p.machine, p.session).time;
            return life.ends(p.machine) < least_ends || until == no_time ||
                   until - table->rows[p.session].start < least;
        });
        std::vector<FindingDraft> drafts;
        for (const auto& burst : web_bursts(evidence, programs, settings))
            drafts.push_back(draft_of(evidence, machines, life, burst));
        return drafts;
    }

private:
    static FindingDraft draft_of(const Evidence& evidence, const MachineNumbers& machines, const MachineLife& life,
                                 const std::vector<WebProgram>& burst)
    {
        const Snapshot& snapshot = *evidence.snapshot;
        const SessionTable& table = *evidence.sessions[SessionKind::Process];
        const WebProgram& first = burst.front();
        const bool by_server = first.known == Known::WebServer;
        FindingDraft draft;
        // A program as SYSTEM under a web server may be one that it needs; the account of visitors needs none.
        draft.severity = by_server ? Severity::High : Severity::Critical;
        draft.confidence = by_server ? 60 : 90;
        draft.count = burst.size();
        draft.user = first.account;
        for (const WebProgram& p : burst) {
            const Session& session = table.rows[p.session];
            const auto events = table.events_of(session);
            draft.events.insert(draft.events.end(), events.begin(), events.end());
            draft.sessions.push_back({SessionKind::Process, p.session});
            draft.confidence = std::min(draft.confidence, session.confidence);
        }
        const std::string machine = machine_words(machines, first.machine);
        const std::string account =
            or_words(snapshot.pools->user.view(first.account), by_server ? "an account without a name" : "");
        draft.subject = (burst.size() == 1 ? or_words(first.program, "a program without a name") : account) + machine;
        draft.variant = by_server ? "web-server" : "account";
        // What ran longest tells most; that is the first of them.
        const MachineLife::Until until = life.until(first.machine, first.session);
        draft.arguments = {burst.size() == 1 ? program_words(snapshot, first) : programs_words(burst),
                           burst.size() == 1 ? "was" : "were",
                           machine,
                           account,
                           parent_words(burst),
                           span_words(until.time - table.rows[first.session].start),
                           until.restart ? "the machine was restarted" : "the log's last record",
                           counted_words(life.ends(first.machine), "end of another", "ends of others")};
        return draft;
    }
};

}

const Rule& process_anonymous_never_ended()
{
    static const ProcessAnonymousNeverEnded rule;
    return rule;
}

}
