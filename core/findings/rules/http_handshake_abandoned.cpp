// SPDX-License-Identifier: GPL-3.0-or-later
//
// Handshakes of HTTP authentication that the client never came back for (KB 969060): the server named its schemes, or
// sent its challenge, and nothing followed. No failed login. One finding a site.
#include "core/findings/handshakes.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>

namespace spoor {
namespace {

constexpr std::size_t named_clients = 5;

/// Whether agents are robots, each looked at once.
class Robots {
public:
    Robots(const Snapshot& snapshot, const RuleSettings& settings)
        : snapshot_(snapshot), settings_(settings), known_(snapshot.pools->agent.size())
    {
    }
    bool sent(std::uint32_t event)
    {
        const auto [segment, row] = snapshot_.place(EventId{event});
        const Column<StringPool::Id>& agents = snapshot_.segments[segment].data->agent;
        const StringPool::Id agent = agents.empty() ? StringPool::absent : agents[row];
        if (agent == StringPool::absent)
            return false;
        if (!known_[agent])
            known_[agent] = settings_.listed("http.crawlers", snapshot_.pools->agent.view(agent));
        return *known_[agent];
    }

private:
    const Snapshot& snapshot_;
    const RuleSettings& settings_;
    std::vector<std::optional<bool>> known_;
};

class HttpHandshakeAbandoned final : public Rule {
public:
    std::string_view id() const override { return "http.handshake-abandoned"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        std::vector<FindingDraft> drafts;
        const Handshakes handshakes(evidence);
        if (!handshakes.table())
            return drafts;
        Robots robots(*evidence.snapshot, settings);
        for (const auto& site : handshakes.sites()) {
            if (context.cancelled())
                break;
            if (auto draft = draft_of(*evidence.snapshot, handshakes, site, settings, robots))
                drafts.push_back(std::move(*draft));
        }
        fold_rest(drafts, settings);
        return drafts;
    }

private:
    static std::optional<FindingDraft> draft_of(const Snapshot& snapshot, const Handshakes& handshakes,
                                                const std::vector<const HandshakeParty*>& site,
                                                const RuleSettings& settings, Robots& robots)
    {
        std::uint64_t all = 0, abandoned = 0, never = 0, by_robots = 0, unanswered = 0;
        std::vector<const HandshakeParty*> leavers;
        for (const HandshakeParty* party : site) {
            all += party->rows.size();
            abandoned += party->abandoned;
            if (party->abandoned > 0)
                leavers.push_back(party);
            never += party->abandoned > 0 && party->went_through() == 0 && party->failed == 0 ? 1 : 0;
        }
        if (leavers.empty() ||
            abandoned < static_cast<std::uint64_t>(settings.number("http.handshake-abandoned.handshakes")))
            return std::nullopt;
        std::ranges::stable_sort(leavers, std::greater(), &HandshakeParty::abandoned);
        FindingDraft draft;
        for (const HandshakeParty* party : leavers) {
            for (const std::uint32_t row : party->rows) {
                const Session& s = handshakes.session(row);
                if (s.verdict != Verdict::Abandoned || (s.marks & mark_not_ended) != 0)
                    continue;
                const auto events = handshakes.table()->events_of(s);
                draft.events.insert(draft.events.end(), events.begin(), events.end());
                draft.sessions.push_back({SessionKind::HttpAuth, row});
                by_robots += robots.sent(events.front()) ? 1 : 0;
                unanswered += events.size() > 1 ? 1 : 0;
            }
        }
        draft.severity = Severity::Info;
        draft.variant = "site";
        draft.confidence = 80;
        std::ranges::sort(draft.sessions);
        draft.count = abandoned;
        draft.subject = handshakes.site_words(site.front()->site);
        draft.arguments = {draft.subject,
                           std::to_string(abandoned),
                           counted_words(all, "handshake", "handshakes"),
                           std::to_string((abandoned * 100 + all / 2) / all),
                           counted_words(leavers.size(), "client", "clients"),
                           party_words(snapshot, leavers, named_clients),
                           std::to_string(never),
                           std::to_string(by_robots),
                           std::to_string(unanswered)};
        return draft;
    }
};

}

const Rule& http_handshake_abandoned()
{
    static const HttpHandshakeAbandoned rule;
    return rule;
}

}
