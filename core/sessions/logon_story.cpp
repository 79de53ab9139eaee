// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/logon_story.h"

#include "core/sessions/account_name.h"
#include "core/sessions/logon_runs.h"
#include "core/sessions/span_words.h"
#include "core/sessions/windows_words.h"

#include <algorithm>
#include <map>

namespace spoor {
namespace {

/// Rows of session-reason.tsv beyond LogonReason.
enum class Say : ReasonId {
    Privileged = 20,
    GotInLater,
    Recovered,
    Unread,
    SeveralSources,
    StepLogon = 40,
    StepRefused,
    StepUnproven,
    StepLogoff,
    StepAskedToLogOff,
    StepPrivileges,
    StepProcess,
    StepOther,
};

std::string say(Say what, std::initializer_list<std::string> arguments = {})
{
    const std::vector<std::string> list(arguments);
    return reason_text(SessionKind::Logon, static_cast<ReasonId>(what), list);
}

class Teller {
public:
    Teller(const SessionTable& table, std::size_t index, LineReader& reader)
        : table_(table), snapshot_(*table.snapshot), session_(table.rows[index]), events_(table.events_of(session_)),
          reader_(reader), failed_(session_.verdict == Verdict::LogonFailed)
    {
    }

    SessionStory tell()
    {
        facts();
        why();
        ladder();
        return std::move(story_);
    }

private:
    const Facet& facet(std::uint32_t event) const { return snapshot_.facet(EventId{event}); }
    std::string user() const { return std::string(snapshot_.pools->user.view(session_.user)); }
    std::string client() const { return std::string(snapshot_.pools->client.view(session_.client)); }

    bool is_logon(std::uint32_t event) const
    {
        return facet(event).kind == Kind::Logon && facet(event).outcome != Outcome::Failure;
    }

    void fact(const char* name, std::string value)
    {
        if (!value.empty())
            story_.facts.push_back({name, std::move(value)});
    }

    void facts()
    {
        fact("user", user());
        fact("client", client());
        fact("host", std::string(snapshot_.pools->name.view(snapshot_.pools->facets[session_.facet].host)));
        fact("logon_type", logon_type_words(snapshot_.pools->facets[session_.facet].sub));
        if (!failed_)
            fact("logon_id", std::string(snapshot_.session(EventId{events_.front()})));
        const auto told = std::ranges::find_if(
            events_, [&](std::uint32_t e) { return failed_ ? facet(e).kind == Kind::Logon : is_logon(e); });
        if (told != events_.end()) {
            const auto fields = fields_of_event(snapshot_, *told, reader_, unread_);
            fact("logon_process", value_in(fields, "LogonProcessName"));
            fact("package", value_in(fields, "AuthenticationPackageName"));
            fact("workstation", value_in(fields, "WorkstationName"));
        }
        if (failed_) {
            fact("attempts", std::to_string(session_.attempts));
            count_refusals();
        } else {
            count_kinds();
        }
        if (session_.start != no_time && session_.end != session_.start)
            fact("lasted", span_words(session_.end - session_.start));
    }

    /// What the attempts were refused for, the most frequent first.
    void count_refusals()
    {
        std::map<std::string, std::size_t> reasons;
        for (const std::uint32_t e : events_)
            if (facet(e).kind == Kind::Logon)
                ++reasons[refusal_words(facet(e))];
        if (reasons.empty())
            for (const std::uint32_t e : events_)
                ++reasons[refusal_words(facet(e))];
        for (const auto& [words, n] : reasons)
            fact("refused_for", words.empty() ? words : std::to_string(n) + " \u00D7 " + words);
    }

    void count_kinds()
    {
        std::map<std::string, std::size_t> kinds;
        for (const std::uint32_t e : events_)
            if (facet(e).kind != Kind::Logon && facet(e).kind != Kind::Logoff)
                ++kinds[facet(e).kind == Kind::Other ? "event " + std::to_string(facet(e).event_id)
                                                     : std::string(name(facet(e).kind))];
        for (const auto& [kind, n] : kinds)
            fact("events", std::to_string(n) + " \u00D7 " + kind);
    }

    void add_why(const std::string& sentence)
    {
        if (!sentence.empty())
            story_.why += (story_.why.empty() ? "" : " ") + sentence;
    }

    void why()
    {
        const std::vector<std::string> arguments = {user(), client().empty() ? "-" : client(),
                                                    std::to_string(session_.attempts),
                                                    std::string(snapshot_.session(EventId{events_.front()}))};
        add_why(reason_text(SessionKind::Logon, session_.reason, arguments));
        if (session_.marks & mark_privileged)
            add_why(say(Say::Privileged));
        if (failed_)
            if (const auto later = success_after(); later != no_time)
                add_why(say(Say::GotInLater, {plain_time(later)}));
        const FileId first = snapshot_.key(EventId{events_.front()}).file;
        if (std::ranges::any_of(events_, [&](std::uint32_t e) { return snapshot_.key(EventId{e}).file != first; }))
            add_why(say(Say::SeveralSources));
        if (std::ranges::any_of(events_, [&](std::uint32_t e) { return facet(e).recovered; }))
            add_why(say(Say::Recovered));
        if (unread_ > 0)
            add_why(say(Say::Unread, {std::to_string(unread_)}));
    }

    /// When a logon of the same account from the same client succeeded within the gap after the last refusal.
    Micros success_after() const
    {
        const AccountParts account = account_parts(user());
        for (const Session& s : table_.rows) {
            if (s.verdict == Verdict::LogonFailed || s.verdict == Verdict::LogonMissing || s.start == no_time ||
                s.start < session_.end || s.client != session_.client)
                continue;
            if (s.start - session_.end > refusal_gap)
                break;  // rows are by start
            if (account_parts(snapshot_.pools->user.view(s.user)).name == account.name)
                return s.start;
        }
        return no_time;
    }

    void ladder()
    {
        Ladder& ladder = story_.ladder;
        ladder.left = client();
        ladder.right = std::string(snapshot_.pools->name.view(snapshot_.pools->facets[session_.facet].host));
        for (const std::uint32_t event : events_) {
            if (ladder.steps.size() >= SessionFinder::max_steps) {
                ++ladder.left_out;
                continue;
            }
            ladder.steps.push_back(step(event));
        }
    }

    Ladder::Step step(std::uint32_t event) const
    {
        const Facet& f = facet(event);
        const EventId id{event};
        Ladder::Step step;
        step.event = id;
        step.time = snapshot_.time(id);
        step.quality = f.time;
        step.direction = Ladder::Direction::Note;
        step.request = std::to_string(f.event_id);
        if (f.kind != Kind::Other)
            step.request += ' ' + std::string(name(f.kind));
        const std::string user(snapshot_.user(id));
        switch (f.kind) {
        case Kind::Logon:
            step.direction = Ladder::Direction::Both;
            step.reply = std::string(name(f.outcome));
            step.look = f.outcome == Outcome::Failure ? Ladder::Look::Bad : Ladder::Look::Good;
            step.meaning = f.outcome == Outcome::Failure
                               ? say(Say::StepRefused, {user, logon_type_words(f.sub), refusal_words(f)})
                               : say(Say::StepLogon, {user, logon_type_words(f.sub)});
            break;
        case Kind::AuthFailure:
            step.direction = Ladder::Direction::Both;
            step.look = Ladder::Look::Bad;
            step.reply = std::string(name(f.outcome));
            step.meaning = say(Say::StepUnproven, {user, refusal_words(f)});
            break;
        case Kind::Logoff:
            step.direction = Ladder::Direction::ToServer;
            step.meaning = say(f.event_id == 551 || f.event_id == 4647 ? Say::StepAskedToLogOff : Say::StepLogoff);
            break;
        case Kind::ProcessStart:
        case Kind::ProcessEnd:
        case Kind::ProcessToken:
            step.meaning = say(Say::StepProcess, {std::string(snapshot_.path(id)), pid_text(event)});
            break;
        default:
            step.meaning = say(f.event_id == 576 || f.event_id == 4672 ? Say::StepPrivileges : Say::StepOther);
        }
        return step;
    }

    std::string pid_text(std::uint32_t event) const
    {
        const std::uint32_t pid = pid_of(snapshot_, event);
        return pid == no_pid ? "-" : std::to_string(pid);
    }

    const SessionTable& table_;
    const Snapshot& snapshot_;
    const Session& session_;
    std::span<const std::uint32_t> events_;
    LineReader& reader_;
    SessionStory story_;
    std::size_t unread_ = 0;
    bool failed_;
};

}

SessionStory logon_story(const SessionTable& table, std::size_t index, LineReader& reader)
{
    return Teller(table, index, reader).tell();
}

}
