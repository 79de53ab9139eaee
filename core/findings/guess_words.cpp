// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/guess_words.h"

#include "core/findings/words.h"
#include "core/sessions/span_words.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace spoor {

std::string client_words(const Evidence& evidence, StringPool::Id client)
{
    return or_words(evidence.snapshot->pools->client.view(client), "a client that the log does not name");
}

std::string account_words(const Evidence& evidence, std::span<const std::uint32_t> attempts, std::size_t accounts)
{
    constexpr std::size_t most = 4;
    std::vector<StringPool::Id> names;
    for (const std::uint32_t i : attempts) {
        const StringPool::Id user = evidence.attempts.rows[i].user;
        if (user != StringPool::absent && !std::ranges::contains(names, user))
            names.push_back(user);
        if (names.size() == most)
            break;
    }
    if (accounts > most && names.size() == most)
        names.pop_back();
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool is_last = i + 1 == names.size() && accounts <= most;
        text += i == 0 ? "" : is_last ? " and " : ", ";
        text += short_words(evidence.snapshot->pools->user.view(names[i]));
    }
    if (accounts > most)
        text += " and " + std::to_string(accounts - names.size()) + " others";
    return text;
}

std::string service_words(const Evidence& evidence, std::span<const std::uint32_t> attempts)
{
    std::array<bool, service_count> met{};
    for (const std::uint32_t i : attempts)
        met[static_cast<std::size_t>(evidence.attempts.rows[i].service)] = true;
    std::string text;
    for (int i = 0; i < service_count; ++i)
        if (met[static_cast<std::size_t>(i)])
            text += (text.empty() ? "" : " and ") + std::string(name(static_cast<Service>(i)));
    return text;
}

std::string place_words(const Snapshot& snapshot, std::uint32_t event)
{
    const SourceInfo& source = snapshot.source(EventId{event});
    const std::string& path = source.member ? *source.member : source.path;
    return path.substr(path.find_last_of("/\\") + 1) + ", line " + std::to_string(snapshot.line(EventId{event}));
}

std::string length_words(const Evidence& evidence, std::span<const std::uint32_t> attempts)
{
    const Micros length = evidence.attempts.rows[attempts.back()].time - evidence.attempts.rows[attempts.front()].time;
    return length < seconds(1) ? "one second" : span_words(length);
}

SessionKind session_kind_of(Service service)
{
    return service == Service::Http      ? SessionKind::HttpAuth
           : service == Service::Windows ? SessionKind::Logon
                                         : SessionKind::Ftp;
}

void add_attempts(const Evidence& evidence, std::span<const std::uint32_t> attempts, FindingDraft& draft)
{
    draft.events.reserve(draft.events.size() + attempts.size());
    // Floods go to and fro between sessions, so sorting all of them would cost more than the rule.
    std::array<std::vector<bool>, session_kind_count> met;
    for (const std::uint32_t i : attempts) {
        const Attempt& a = evidence.attempts.rows[i];
        draft.events.push_back(a.event);
        const SessionRef ref{session_kind_of(a.service), a.session};
        if (a.session == Attempt::no_session || (!draft.sessions.empty() && draft.sessions.back() == ref))
            continue;
        std::vector<bool>& known = met[static_cast<std::size_t>(ref.kind)];
        if (a.session >= known.size())
            known.resize(std::max<std::size_t>(a.session + 1, 2 * known.size()));
        if (!known[a.session])
            draft.sessions.push_back(ref);
        known[a.session] = true;
    }
    std::ranges::sort(draft.sessions);
    const auto rest = std::ranges::unique(draft.sessions);
    draft.sessions.erase(rest.begin(), rest.end());
}

void put_rest_together(std::vector<FindingDraft>& drafts, std::size_t most, const Rest& rest)
{
    std::ranges::stable_sort(drafts, [](const FindingDraft& a, const FindingDraft& b) {
        return std::tuple(b.severity, b.count, a.subject) < std::tuple(a.severity, a.count, b.subject);
    });
    const auto grave =
        std::ranges::count_if(drafts, [](const FindingDraft& d) { return d.severity >= Severity::High; });
    const std::size_t kept = static_cast<std::size_t>(grave) + most;
    if (drafts.size() <= kept + 1)
        return;
    FindingDraft together;
    together.variant = "others";
    together.confidence = drafts[kept].confidence;
    together.severity = drafts[kept].severity;
    for (const FindingDraft& d : std::span(drafts).subspan(kept)) {
        together.count += d.count;
        together.confidence = std::min(together.confidence, d.confidence);
        together.events.insert(together.events.end(), d.events.begin(), d.events.end());
        together.sessions.insert(together.sessions.end(), d.sessions.begin(), d.sessions.end());
    }
    const std::size_t many = drafts.size() - kept;
    std::ranges::sort(together.events);
    const auto twice = std::ranges::unique(together.events);
    together.events.erase(twice.begin(), twice.end());
    together.subject = std::to_string(many) + ' ' + std::string(rest.what);
    together.arguments = {std::to_string(many), std::to_string(together.count)};
    drafts.resize(kept);
    drafts.push_back(std::move(together));
}

}
