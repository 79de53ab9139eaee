// SPDX-License-Identifier: GPL-3.0-or-later
//
// Handshakes of HTTP authentication whose last leg refused credentials (KB 969060 for the legs; winerror.h for the
// codes). Bursts are guessing, which auth.brute-force tells of: what is left are old passwords that a program keeps on
// sending, accounts that expired, and people who did not know theirs.
#include "core/findings/handshakes.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"
#include "core/sessions/http_auth_leg.h"
#include "core/sessions/http_auth_story.h"
#include "core/sessions/span_words.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>

namespace spoor {
namespace {

constexpr std::size_t named_clients = 5, named_users = 5, named_codes = 3;

using Parties = std::vector<const HandshakeParty*>;

class Telling {
public:
    Telling(const Evidence& evidence, const RuleSettings& settings, const Handshakes& handshakes)
        : snapshot_(*evidence.snapshot), settings_(settings), handshakes_(handshakes),
          legs_(http_auth::legs_of(snapshot_.pools->facets))
    {
    }

    /// What is to be told of: refused often enough, and not in a burst.
    bool matters(const HandshakeParty& party) const;
    FindingDraft of_one(const HandshakeParty& party) const;
    FindingDraft of_many(const Parties& parties) const;

private:
    bool is_failed(std::uint32_t row) const { return handshakes_.session(row).verdict == Verdict::Failed; }
    void append(const HandshakeParty& party, FindingDraft& draft, bool whole) const;
    std::string codes(const FindingDraft& draft) const;
    std::string users(const HandshakeParty& party) const;

    const Snapshot& snapshot_;
    const RuleSettings& settings_;
    const Handshakes& handshakes_;
    std::vector<http_auth::Leg> legs_;
};

bool Telling::matters(const HandshakeParty& party) const
{
    if (party.failed < settings_.number("http.handshake-failed.handshakes"))
        return false;
    const auto burst = static_cast<std::uint64_t>(settings_.number("http.handshake-failed.burst"));
    if (party.refusals < burst)
        return true;
    const Micros window = settings_.duration("http.handshake-failed.burst-window");
    std::uint64_t within = 0;
    std::size_t left = 0;
    for (std::size_t right = 0; right < party.rows.size(); ++right) {
        const Session& last = handshakes_.session(party.rows[right]);
        within += last.verdict == Verdict::Failed ? last.failures : 0;
        for (; left < right; ++left) {
            const Session& first = handshakes_.session(party.rows[left]);
            if (last.start == no_time || last.start - first.start <= window)
                break;
            within -= first.verdict == Verdict::Failed ? first.failures : 0;
        }
        if (within >= burst)
            return false;
    }
    return true;
}

/// The events of what failed, or of each handshake the last, which is the refusal.
void Telling::append(const HandshakeParty& party, FindingDraft& draft, bool whole) const
{
    for (const std::uint32_t row : party.rows) {
        if (!is_failed(row))
            continue;
        auto events = handshakes_.table()->events_of(handshakes_.session(row));
        if (!whole)
            events = events.last(1);
        draft.events.insert(draft.events.end(), events.begin(), events.end());
        draft.sessions.push_back({SessionKind::HttpAuth, row});
    }
}

/// What the server said to the refused, the most frequent first.
std::string Telling::codes(const FindingDraft& draft) const
{
    std::map<std::int64_t, std::uint64_t> counts;
    for (const std::uint32_t e : draft.events) {
        const auto [segment, row] = snapshot_.place(EventId{e});
        const FacetId facet = snapshot_.segments[segment].data->facet[row];
        const std::int64_t code = snapshot_.pools->facets[facet].win32;
        if (legs_[facet] == http_auth::Leg::Refused && code > 0)
            ++counts[code];
    }
    std::vector<std::pair<std::int64_t, std::uint64_t>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, std::greater(), &std::pair<std::int64_t, std::uint64_t>::second);
    std::vector<std::string> words;
    for (const auto& [code, count] : sorted)
        words.push_back(http_auth::code_text(code));
    return words.empty() ? "no code that says why" : some_words(words, named_codes, "other code", "other codes");
}

std::string Telling::users(const HandshakeParty& party) const
{
    std::set<std::string> names;
    for (const std::uint32_t row : party.rows)
        if (is_failed(row) && handshakes_.session(row).user != StringPool::absent)
            names.insert(short_words(snapshot_.pools->user.view(handshakes_.session(row).user)));
    const std::vector<std::string> sorted(names.begin(), names.end());
    return sorted.empty() ? "a name that is not in the log, as NTLM and Kerberos show none before they succeed"
                          : some_words(sorted, named_users, "other name", "other names");
}

FindingDraft Telling::of_one(const HandshakeParty& party) const
{
    FindingDraft draft;
    draft.severity = Severity::Info;
    draft.variant = "client";
    draft.confidence = 80;
    draft.client = party.client;
    draft.subject = client_words(snapshot_, party.client);
    append(party, draft, true);
    draft.count = party.refusals;
    const Micros first = handshakes_.session(draft.sessions.front().index).start;
    const Micros last = handshakes_.session(draft.sessions.back().index).end;
    draft.arguments = {draft.subject,
                       times_words(party.refusals),
                       counted_words(party.failed, "handshake", "handshakes"),
                       handshakes_.site_words(party.site),
                       first == no_time || last == no_time ? "an unknown time" : span_words(last - first),
                       users(party),
                       codes(draft),
                       party.went_through() == 0
                           ? "It was never let in there."
                           : "It was let in there " + times_words(party.went_through()) + ", too."};
    if (const StringPool::Id user = handshakes_.session(draft.sessions.back().index).user)
        draft.user = user;
    return draft;
}

FindingDraft Telling::of_many(const Parties& parties) const
{
    FindingDraft draft;
    draft.severity = Severity::Info;
    draft.variant = "site";
    draft.confidence = 80;
    draft.subject = handshakes_.site_words(parties.front()->site);
    std::uint64_t refusals = 0, never = 0;
    for (const HandshakeParty* party : parties) {
        append(*party, draft, false);
        refusals += party->refusals;
        never += party->went_through() == 0 ? 1 : 0;
    }
    std::ranges::sort(draft.sessions);
    draft.count = refusals;
    Parties sorted = parties;
    std::ranges::stable_sort(sorted, std::greater(), &HandshakeParty::refusals);
    draft.arguments = {draft.subject,
                       times_words(refusals),
                       counted_words(draft.sessions.size(), "handshake", "handshakes"),
                       counted_words(parties.size(), "client", "clients"),
                       party_words(snapshot_, sorted, named_clients),
                       std::to_string(never),
                       codes(draft)};
    return draft;
}

class HttpHandshakeFailed final : public Rule {
public:
    std::string_view id() const override { return "http.handshake-failed"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        std::vector<FindingDraft> drafts;
        const Handshakes handshakes(evidence);
        if (!handshakes.table())
            return drafts;
        const Telling telling(evidence, settings, handshakes);
        for (const auto& site : handshakes.sites()) {
            Parties parties;
            std::ranges::copy_if(site, std::back_inserter(parties),
                                 [&](const HandshakeParty* party) { return telling.matters(*party); });
            if (parties.empty() || context.cancelled())
                continue;
            if (parties.size() > static_cast<std::size_t>(settings.number("http.handshake-failed.clients")))
                drafts.push_back(telling.of_many(parties));
            else
                for (const HandshakeParty* party : parties)
                    drafts.push_back(telling.of_one(*party));
        }
        fold_rest(drafts, settings);
        return drafts;
    }
};

}

const Rule& http_handshake_failed()
{
    static const HttpHandshakeFailed rule;
    return rule;
}

}
