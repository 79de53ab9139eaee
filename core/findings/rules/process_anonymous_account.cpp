// SPDX-License-Identifier: GPL-3.0-or-later
//
// Programs that ran as the account of anonymous web visitors and are none of those that a web server needs: the rule of
// R. Gerhards (loganalysis list, 17 January 2003, "NT Event Log and Web Server Attacks") with what E. Fitzgerald
// answered to it: 592 names the creator's account, 600 the token that a program is given, 593 the account at its end.
//
// One finding a machine, account and burst: an intruder's cmd.exe, what it starts and the next cmd.exe are looked at
// together, and hours later it is another visit.
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/web_programs.h"
#include "core/findings/words.h"
#include "core/sessions/span_words.h"

#include <algorithm>

namespace spoor {
namespace {

using Known = WebProgram::Known;

struct Telling {
    const Snapshot& snapshot;
    const SessionTable& table;
    const MachineNumbers& machines;
};

std::string id_text(const Telling& t, std::uint32_t event)
{
    return std::to_string(t.snapshot.facet(EventId{event}).event_id);
}

/// By what its account is known.
std::string known_words(const Telling& t, const WebProgram& p)
{
    const std::string account(t.snapshot.pools->user.view(p.account));
    const std::string at_start =
        p.start == WebProgram::none
            ? "its start is not in the log"
            : "its start (" + id_text(t, p.start) + ") names " + or_words(t.snapshot.user(EventId{p.start}), "nobody");
    switch (p.known) {
    case Known::Token:
        return at_start + ", but it was given the token of " + account + " (" + id_text(t, p.token) + ")";
    case Known::Exit:
        return at_start + ", no token is in the log, and its end (" + id_text(t, p.end) + ") names " + account;
    default:
        return at_start;
    }
}

std::string end_words(const Telling& t, const WebProgram& p)
{
    if (p.end == WebProgram::none)
        return "Its end is not in the log.";
    if (p.start == WebProgram::none)
        return "When it was started is not known.";
    return "It ended after " + span_words(t.snapshot.time(EventId{p.end}) - t.snapshot.time(EventId{p.start})) + ".";
}

std::string known_counts(const std::vector<WebProgram>& burst)
{
    const auto count = [&](Known known) { return std::ranges::count(burst, known, &WebProgram::known); };
    std::string text;
    const auto add = [&](Known known, const char* words) {
        if (const auto n = count(known); n > 0)
            text += (text.empty() ? "" : ", of ") + std::to_string(n) + words;
    };
    add(Known::Token, " by the token that was given (600, 4696)");
    add(Known::Start, " by the account of the start (592, 4688)");
    add(Known::Exit, " by the account at the end alone (593, 4689)");
    return text;
}

std::string ends_words(const std::vector<WebProgram>& burst)
{
    std::vector<WebProgram> open;
    std::ranges::copy_if(burst, std::back_inserter(open), [](const auto& p) { return p.end == WebProgram::none; });
    return open.empty() ? "All of them ended." : "Without an end in the log: " + programs_words(open) + ".";
}

FindingDraft draft_of(const Telling& t, const std::vector<WebProgram>& burst)
{
    const WebProgram& first = burst.front();
    const std::string account(t.snapshot.pools->user.view(first.account));
    FindingDraft draft;
    draft.user = first.account;
    draft.count = burst.size();
    draft.confidence = 95;
    bool server = false, exit_alone = true;
    for (const WebProgram& p : burst) {
        const Session& session = t.table.rows[p.session];
        const auto events = t.table.events_of(session);
        draft.events.insert(draft.events.end(), events.begin(), events.end());
        draft.sessions.push_back({SessionKind::Process, p.session});
        draft.confidence = std::min(draft.confidence, session.confidence);
        server |= p.from_web_server;
        exit_alone &= p.known == Known::Exit;
    }
    if (exit_alone)
        draft.confidence = std::min<std::uint8_t>(draft.confidence, 85);  // the seed: "still a good warning sign"
    draft.severity = server ? Severity::Critical : Severity::High;
    draft.subject = account + machine_words(t.machines, first.machine);
    if (burst.size() == 1) {
        draft.variant = "one";
        draft.arguments = {program_words(t.snapshot, first),
                           machine_words(t.machines, first.machine),
                           account,
                           known_words(t, first),
                           parent_words(burst),
                           end_words(t, first)};
        return draft;
    }
    const Micros from = t.table.rows[first.session].start, to = t.table.rows[burst.back().session].start;
    draft.variant = "several";
    draft.arguments = {std::to_string(burst.size()),
                       machine_words(t.machines, first.machine),
                       account,
                       to == no_time ? std::string("a time that is not known") : span_words(to - from),
                       programs_words(burst),
                       known_counts(burst),
                       parent_words(burst),
                       ends_words(burst)};
    return draft;
}

class ProcessAnonymousAccount final : public Rule {
public:
    std::string_view id() const override { return "process.anonymous-account"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        MachineNumbers machines(*evidence.snapshot);
        std::vector<WebProgram> programs = web_programs(evidence, settings, machines, context);
        std::erase_if(programs, [](const WebProgram& p) { return p.known == Known::WebServer; });
        if (programs.empty())
            return {};
        const Telling telling{*evidence.snapshot, *evidence.sessions[SessionKind::Process], machines};
        std::vector<FindingDraft> drafts;
        for (const auto& burst : web_bursts(evidence, programs, settings))
            drafts.push_back(draft_of(telling, burst));
        return drafts;
    }
};

}

const Rule& process_anonymous_account()
{
    static const ProcessAnonymousAccount rule;
    return rule;
}

}
