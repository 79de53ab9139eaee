// SPDX-License-Identifier: GPL-3.0-or-later
//
// Server replies to PASV that name a foreign address, as a firewall reports them (Kerio WinRoute Firewall,
// Administrator's Guide, Security Log: FTP protocol parser log records). One finding a client and server.
#include "core/findings/event_ids.h"
#include "core/findings/event_sample.h"
#include "core/findings/facet_scan.h"
#include "core/findings/ftp_end.h"
#include "core/findings/name_tally.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <map>
#include <string>

namespace spoor {
namespace {

constexpr std::size_t most_named = 3;

// A server behind address translation tells its inner address where nobody rewrites it.
constexpr std::uint8_t confidence_translated = 60;

struct Replies {
    EventSample events;
    NameTally ends;
    std::uint64_t own = 0, inner = 0;
};

class FtpMaliciousReply final : public Rule {
public:
    std::string_view id() const override { return "ftp.malicious-reply"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings&,
                                   const TaskContext& context) const override
    {
        const Snapshot& snapshot = *evidence.snapshot;
        const Pools& pools = *snapshot.pools;
        const auto events =
            events_with(evidence, [](const Facet& facet) { return facet.kind == Kind::FtpMaliciousReply; }, context);
        std::map<std::pair<StringPool::Id, StringPool::Id>, Replies> parties;
        for (const std::uint32_t e : events) {
            const EventIds ids = ids_of(snapshot, e);
            const Facet& facet = pools.facets[ids.facet];
            Replies& replies = parties[{ids.client, facet.server}];
            replies.events.add(e);
            const auto end = ftp_end(std::to_string(facet.status), pools.path.view(ids.path));
            if (!end)
                continue;
            const auto server = address_in(pools.name.view(facet.server));
            const bool own = end->address.empty() || (end->value && end->value == server);
            replies.own += own;
            replies.inner += !own && end->value && is_inner(*end->value) && server && !is_inner(*server);
            if (!own)
                replies.ends.add(end->words());
        }
        std::vector<FindingDraft> out;
        for (auto& [who, replies] : parties)
            out.push_back(draft(pools, who.first, who.second, replies));
        return out;
    }

private:
    static FindingDraft draft(const Pools& pools, StringPool::Id client, StringPool::Id server, Replies& replies)
    {
        const std::uint64_t count = replies.events.count();
        FindingDraft draft;
        draft.client = client;
        draft.subject = or_words(pools.name.view(server), "a server without an address");
        draft.count = count;
        const bool own = replies.own == count;
        draft.severity = own ? Severity::Low : Severity::High;
        draft.variant = own ? "own" : replies.inner == count ? "inner" : "reply";
        if (replies.inner == count)
            draft.confidence = confidence_translated;
        draft.arguments = {draft.subject, or_words(pools.client.view(client), "of unknown address"), times_words(count),
                           or_words(replies.ends.words(most_named, false), "one that the record does not hold")};
        draft.events = replies.events.taken();
        return draft;
    }
};

}

const Rule& ftp_malicious_reply()
{
    static const FtpMaliciousReply rule;
    return rule;
}

}
