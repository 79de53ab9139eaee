// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/handshakes.h"

#include "core/findings/words.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace spoor {

Handshakes::Handshakes(const Evidence& evidence) : names_(*evidence.snapshot)
{
    const SessionTable* table = evidence.sessions[SessionKind::HttpAuth];
    if (!table || table->rows.empty())
        return;
    table_ = table;
    const std::vector<Session>& rows = table->rows;
    const std::uint32_t clients = evidence.snapshot->pools->client.size();
    std::vector<std::uint32_t> next(clients + 1);
    // Sessions are large: what is needed of all of them is gathered in one pass.
    struct Gist {
        StringPool::Id client;
        std::uint32_t site;
        Verdict verdict;
    };
    std::vector<Gist> gists(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        gists[i] = {rows[i].client, names_.of(rows[i].facet), rows[i].verdict};
        ++next[rows[i].client + 1];
    }
    for (std::uint32_t c = 0; c < clients; ++c)
        next[c + 1] += next[c];
    order_.resize(rows.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        order_[next[gists[i].client]++] = i;

    for (std::size_t begin = 0, end = 0; begin < order_.size(); begin = end) {
        const StringPool::Id client = gists[order_[begin]].client;
        while (end < order_.size() && gists[order_[end]].client == client)
            ++end;
        const std::span<std::uint32_t> own(order_.data() + begin, end - begin);
        const auto by_site = [&](std::uint32_t row) { return gists[row].site; };
        if (!std::ranges::is_sorted(own, {}, by_site))
            std::ranges::stable_sort(own, {}, by_site);
        for (std::size_t from = 0, to = 0; from < own.size(); from = to) {
            while (to < own.size() && gists[own[to]].site == gists[own[from]].site)
                ++to;
            parties_.push_back({.site = gists[own[from]].site, .client = client, .rows = own.subspan(from, to - from)});
            for (const std::uint32_t row : parties_.back().rows)
                count(parties_.back(), row, gists[row].verdict);
        }
    }
    std::ranges::sort(parties_, {}, [](const HandshakeParty& p) { return p.rows.front(); });
    sites_.resize(names_.size());
    for (const HandshakeParty& party : parties_)
        sites_[party.site].push_back(&party);
}

void Handshakes::count(HandshakeParty& party, std::uint32_t row, Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Kerberos:
        ++party.kerberos;
        break;
    case Verdict::Ntlm:
        ++party.ntlm;
        break;
    case Verdict::Failed:
        ++party.failed;
        party.refusals += session(row).failures;
        break;
    case Verdict::Abandoned:
        party.abandoned += (session(row).marks & mark_not_ended) == 0 ? 1 : 0;
        break;
    default:
        ++party.others;
    }
}

void fold_rest(std::vector<FindingDraft>& drafts, const RuleSettings& settings)
{
    const auto most = static_cast<std::size_t>(settings.number("http.handshakes.findings"));
    if (drafts.size() <= most + 1)
        return;
    const auto order = [](const FindingDraft& a, const FindingDraft& b) {
        return std::tuple(b.severity, b.count) < std::tuple(a.severity, a.count);
    };
    std::ranges::stable_sort(drafts, order);
    FindingDraft rest;
    rest.severity = drafts[most].severity;
    rest.confidence = drafts[most].confidence;
    rest.variant = "others";
    const std::span<const FindingDraft> others = std::span(drafts).subspan(most);
    std::vector<std::string> names;
    std::set<std::string_view> seen;
    for (const FindingDraft& draft : others) {
        if (seen.insert(draft.subject).second)
            names.push_back(draft.subject);
        rest.count += draft.count;
        rest.events.insert(rest.events.end(), draft.events.begin(), draft.events.end());
        rest.sessions.insert(rest.sessions.end(), draft.sessions.begin(), draft.sessions.end());
    }
    const auto once = [](auto& values) {
        std::ranges::sort(values);
        const auto repeated = std::ranges::unique(values);
        values.erase(repeated.begin(), repeated.end());
    };
    once(rest.events);
    once(rest.sessions);
    rest.subject = counted_words(others.size(), "other", "others");
    rest.arguments = {some_words(names, 5, "other", "others"), std::to_string(rest.count)};
    drafts.resize(most);
    drafts.push_back(std::move(rest));
}

std::string party_words(const Snapshot& snapshot, std::span<const HandshakeParty* const> parties, std::size_t shown)
{
    std::vector<std::string> names;
    for (const HandshakeParty* party : parties.first(std::min(parties.size(), shown + 1)))
        names.push_back(client_words(snapshot, party->client));
    return some_words(names, parties.size(), "other client", "other clients", shown);
}

}
