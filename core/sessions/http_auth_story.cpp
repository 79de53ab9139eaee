// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/http_auth_story.h"

#include "core/explain/explain.h"
#include "core/sessions/http_auth.h"
#include "core/sessions/http_auth_leg.h"
#include "core/sessions/http_auth_verdict.h"
#include "core/sessions/span_words.h"

#include <algorithm>

namespace spoor::http_auth {
namespace {

/// What the events of a handshake say together.
struct Sum {
    std::uint32_t legs = 0;        // 401s, without the one that ends it
    std::uint32_t challenges = 0;  // since the last refusal
    bool either = false;
    bool denied = false;
    std::int64_t refused_with = Facet::none;
    std::vector<std::string_view> tried;
    EventId first, last;
};

Sum sum_of(const SessionTable& table, const Session& session)
{
    const Snapshot& snapshot = *table.snapshot;
    Sum sum;
    const auto events = table.events_of(session);
    for (const std::uint32_t e : events) {
        const EventId id{e};
        const Facet& facet = snapshot.facet(id);
        const Leg leg = leg_of(facet);
        const std::string_view user = snapshot.user(id);
        const bool ends = e == events.back() && (leg == Leg::Answered || leg == Leg::Denied);
        sum.legs += facet.status == 401 && !ends ? 1 : 0;
        sum.either |= leg == Leg::Either;
        sum.denied |= ends && leg == Leg::Denied;
        if (leg == Leg::Challenge || leg == Leg::Either)
            ++sum.challenges;
        if (leg == Leg::Refused || (leg == Leg::Bare && !user.empty())) {
            sum.challenges = 0;
            sum.refused_with = facet.win32;
            if (!user.empty() && !std::ranges::contains(sum.tried, user))
                sum.tried.push_back(user);
        }
    }
    sum.first = EventId{events.front()};
    sum.last = EventId{events.back()};
    return sum;
}

std::vector<std::string> arguments(const Session& s, const Sum& sum, std::string_view user)
{
    const std::string code = sum.refused_with == Facet::none ? "401" : code_text(sum.refused_with);
    const std::string name(user);
    switch (s.reason) {
    case reason_challenges:
        return {name, std::to_string(sum.challenges)};
    case reason_no_sub_status:
        return {name, std::to_string(sum.legs)};
    case reason_proof_refused:
    case reason_refused:
    case reason_name_refused:
        return {code, std::to_string(s.failures), name};
    default:
        return {name, std::to_string(s.failures)};
    }
}

std::string why(const SessionTable& table, const Session& s, const Sum& sum)
{
    const Snapshot& snapshot = *table.snapshot;
    std::string text =
        reason_text(SessionKind::HttpAuth, s.reason, arguments(s, sum, snapshot.pools->user.view(s.user)));
    const auto add = [&](Reason reason, std::vector<std::string> values = {}) {
        text += ' ' + reason_text(SessionKind::HttpAuth, reason, values);
    };
    if (sum.denied)
        add(reason_denied);
    if (went_through(s) && s.failures > prompts)
        add(reason_guessing, {std::to_string(s.failures)});
    if (sum.either)
        add(reason_either);
    const std::string_view asked = snapshot.path(sum.first), answered = snapshot.path(sum.last);
    if (went_through(s) && asked != answered)
        add(reason_other_path, {std::string(asked), std::string(answered)});
    if (s.detail > 0)
        add(reason_alternatives, {std::to_string(s.detail)});
    else
        add(reason_no_alternative);
    if (s.marks & mark_shared_client)
        add(reason_shared);
    add(reason_confidence, {std::to_string(s.confidence)});
    return text;
}

std::vector<SessionFact> facts(const SessionTable& table, const Session& s, const Sum& sum, const std::string& server)
{
    const Snapshot& snapshot = *table.snapshot;
    std::vector<SessionFact> out;
    const auto add = [&](const char* key, std::string_view value) {
        if (!value.empty())
            out.push_back({key, std::string(value)});
    };
    add("scheme", went_through(s) ? name(s.verdict) : std::string_view());
    if (went_through(s))
        add("user", snapshot.pools->user.view(s.user));
    for (const std::string_view tried : sum.tried)
        add("tried", tried);
    add("path", snapshot.path(sum.first));
    add("server", server);
    add("agent", snapshot.agent(sum.first));
    add("legs", std::to_string(sum.legs));
    if (s.failures > 0) {
        add("refusals", std::to_string(s.failures));
        add("refused_with", code_text(sum.refused_with));
    }
    if (went_through(s)) {
        add("answer", std::to_string(snapshot.facet(sum.last).status));
        const auto events = table.events_of(s);
        const Micros before = events.size() > 1 ? snapshot.time(EventId{events[events.size() - 2]}) : no_time;
        const Micros answered = snapshot.time(sum.last);
        if (before != no_time && answered != no_time)
            add("time_to_answer", span_words(answered - before));
    }
    add("alternatives", std::to_string(s.detail));
    return out;
}

}

std::string code_text(std::int64_t win32)
{
    if (win32 == Facet::none)
        return {};
    std::string text = std::to_string(win32);
    if (win32 >= 0 && win32 <= 0xFFFFFFFF)
        if (const auto row = explain_win32(static_cast<std::uint32_t>(win32)))
            text += ' ' + row->name;
    return text;
}

SessionStory handshake_story(const SessionTable& table, std::size_t index)
{
    const Session& s = table.rows[index];
    const Sum sum = sum_of(table, s);
    SessionStory story;
    story.ladder = handshake_ladder(table, s);
    story.why = why(table, s, sum);
    story.facts = facts(table, s, sum, story.ladder.right);
    return story;
}

}
