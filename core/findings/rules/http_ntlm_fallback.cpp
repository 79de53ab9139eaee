// SPDX-License-Identifier: GPL-3.0-or-later
//
// NTLM where Kerberos was to be expected, by the shape of handshakes (KB 969060): clients that always fall back while
// others on the same site do not, and sites where nobody gets Kerberos. What causes it: no or two service principal
// names, a host that is called by its address, a client outside of the domain (KB 326985, KB 871179). The codes of
// refused Kerberos tickets are those of winerror.h.
#include "core/findings/handshakes.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"
#include "core/sessions/http_auth_story.h"

#include <algorithm>
#include <functional>
#include <set>

namespace spoor {
namespace {

constexpr std::size_t named_clients = 5;

using Parties = std::vector<const HandshakeParty*>;

class Telling {
public:
    Telling(const Evidence& evidence, const RuleSettings& settings, const Handshakes& handshakes);

    void site(const Parties& parties, std::vector<FindingDraft>& drafts) const;

private:
    std::uint64_t number(std::string_view name) const { return static_cast<std::uint64_t>(settings_.number(name)); }
    FindingDraft draft(std::string_view variant, const Parties& parties) const;
    void append(std::uint32_t row, FindingDraft& draft) const;
    void append(const HandshakeParty& party, FindingDraft& draft, bool all) const;
    void mismatches(const Parties& parties, std::vector<FindingDraft>& drafts) const;
    void fallbacks(const Parties& parties, std::vector<FindingDraft>& drafts) const;

    const Snapshot& snapshot_;
    const RuleSettings& settings_;
    const Handshakes& handshakes_;
    std::vector<bool> mismatch_;  // by FacetId
    bool any_mismatch_ = false;
};

Telling::Telling(const Evidence& evidence, const RuleSettings& settings, const Handshakes& handshakes)
    : snapshot_(*evidence.snapshot), settings_(settings), handshakes_(handshakes),
      mismatch_(evidence.facet_counts.size())
{
    std::set<std::int64_t> codes;
    for (const std::string& text : settings.list("http.ntlm-fallback.mismatch-codes"))
        if (const auto code = win32_from_text(text))
            codes.insert(*code);
    for (FacetId id = 0; id < mismatch_.size(); ++id) {
        if (evidence.facet_counts[id] == 0)
            continue;
        const Facet& f = snapshot_.pools->facets[id];
        mismatch_[id] = f.status == 401 && codes.contains(f.win32);
        any_mismatch_ |= mismatch_[id];
    }
}

FindingDraft Telling::draft(std::string_view variant, const Parties& parties) const
{
    FindingDraft draft;
    draft.severity = Severity::Info;
    draft.variant = variant;
    draft.confidence = 70;
    draft.subject = handshakes_.site_words(parties.front()->site);
    if (parties.size() == 1)
        draft.client = parties.front()->client;
    return draft;
}

void Telling::append(std::uint32_t row, FindingDraft& draft) const
{
    const auto events = handshakes_.table()->events_of(handshakes_.session(row));
    draft.events.insert(draft.events.end(), events.begin(), events.end());
    draft.sessions.push_back({SessionKind::HttpAuth, row});
}

/// Handshakes of NTLM: all, or of many clients the first and the last of each, as they are all alike.
void Telling::append(const HandshakeParty& party, FindingDraft& draft, bool all) const
{
    draft.count += party.ntlm;
    std::uint32_t left = party.ntlm;
    for (const std::uint32_t row : party.rows) {
        if (handshakes_.session(row).verdict != Verdict::Ntlm)
            continue;
        if (all || left == party.ntlm || left == 1)
            append(row, draft);
        --left;
    }
}

/// Tickets that were refused since they were made out for another name or key.
void Telling::mismatches(const Parties& parties, std::vector<FindingDraft>& drafts) const
{
    FindingDraft all = draft("mismatch", parties);
    std::set<std::int64_t> codes;
    Parties refused;
    for (const HandshakeParty* party : parties) {
        const std::size_t before = all.sessions.size();
        for (const std::uint32_t row : party->rows) {
            const auto events = handshakes_.table()->events_of(handshakes_.session(row));
            bool has = false;
            for (const std::uint32_t e : events) {
                const auto [segment, at] = snapshot_.place(EventId{e});
                const FacetId facet = snapshot_.segments[segment].data->facet[at];
                if (!mismatch_[facet])
                    continue;
                has = true;
                codes.insert(snapshot_.pools->facets[facet].win32);
            }
            if (!has)
                continue;
            append(row, all);
        }
        if (all.sessions.size() > before)
            refused.push_back(party);
    }
    if (all.sessions.empty() || all.sessions.size() < number("http.ntlm-fallback.mismatches"))
        return;
    std::vector<std::string> words;
    for (const std::int64_t code : codes)
        words.push_back(http_auth::code_text(code));
    all.severity = Severity::Low;
    all.confidence = 85;
    all.client = refused.size() == 1 ? refused.front()->client : StringPool::absent;
    std::ranges::sort(all.sessions);
    all.count = all.sessions.size();
    all.arguments = {all.subject, counted_words(all.sessions.size(), "handshake", "handshakes"),
                     party_words(snapshot_, refused, named_clients), some_words(words, 5, "other code", "other codes")};
    drafts.push_back(std::move(all));
}

void Telling::fallbacks(const Parties& parties, std::vector<FindingDraft>& drafts) const
{
    const std::uint64_t least = number("http.ntlm-fallback.handshakes");
    std::uint64_t kerberos = 0, ntlm = 0, kerberos_clients = 0, ntlm_clients = 0;
    Parties always;
    for (const HandshakeParty* party : parties) {
        kerberos += party->kerberos;
        ntlm += party->ntlm;
        kerberos_clients += party->kerberos > 0 ? 1 : 0;
        ntlm_clients += party->ntlm > 0 ? 1 : 0;
        if (party->kerberos == 0 && party->ntlm >= least)
            always.push_back(party);
    }
    if (kerberos == 0) {
        // A site where it never works is told of once; one with few clients may have no domain at all.
        if (ntlm_clients < number("http.ntlm-fallback.site-clients") || ntlm < least)
            return;
        FindingDraft all = draft("site", parties);
        Parties users;
        for (const HandshakeParty* party : parties) {
            append(*party, all, false);
            if (party->ntlm > 0)
                users.push_back(party);
        }
        std::ranges::sort(all.sessions);
        all.arguments = {all.subject, counted_words(ntlm, "handshake", "handshakes"),
                         counted_words(ntlm_clients, "client", "clients"),
                         party_words(snapshot_, users, named_clients)};
        drafts.push_back(std::move(all));
        return;
    }
    // One client that gets Kerberos now and then shows little of what the others could have.
    if (kerberos < least || always.empty())
        return;
    if (always.size() > number("http.ntlm-fallback.clients")) {
        FindingDraft all = draft("clients", always);
        for (const HandshakeParty* party : always)
            append(*party, all, false);
        std::ranges::stable_sort(always, std::greater(), &HandshakeParty::ntlm);
        std::ranges::sort(all.sessions);
        all.arguments = {all.subject, counted_words(always.size(), "client", "clients"),
                         counted_words(all.count, "handshake", "handshakes"),
                         counted_words(kerberos_clients, "client", "clients"),
                         party_words(snapshot_, always, named_clients)};
        drafts.push_back(std::move(all));
        return;
    }
    for (const HandshakeParty* party : always) {
        FindingDraft one = draft("client", {party});
        one.subject = client_words(snapshot_, party->client);
        append(*party, one, true);
        std::set<std::string> users;
        for (const SessionRef& ref : one.sessions)
            users.emplace(short_words(snapshot_.pools->user.view(handshakes_.session(ref.index).user)));
        const std::vector<std::string> names(users.begin(), users.end());
        one.arguments = {one.subject, counted_words(party->ntlm, "handshake", "handshakes"),
                         handshakes_.site_words(party->site),
                         some_words(names, named_clients, "other name", "other names"),
                         counted_words(kerberos_clients, "other client", "other clients")};
        drafts.push_back(std::move(one));
    }
}

void Telling::site(const Parties& parties, std::vector<FindingDraft>& drafts) const
{
    if (any_mismatch_)
        mismatches(parties, drafts);
    fallbacks(parties, drafts);
}

class HttpNtlmFallback final : public Rule {
public:
    std::string_view id() const override { return "http.ntlm-fallback"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        std::vector<FindingDraft> drafts;
        const Handshakes handshakes(evidence);
        if (!handshakes.table())
            return drafts;
        const Telling telling(evidence, settings, handshakes);
        for (const auto& parties : handshakes.sites())
            if (!context.cancelled() && !parties.empty())
                telling.site(parties, drafts);
        fold_rest(drafts, settings);
        return drafts;
    }
};

}

const Rule& http_ntlm_fallback()
{
    static const HttpNtlmFallback rule;
    return rule;
}

}
