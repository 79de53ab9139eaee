// SPDX-License-Identifier: GPL-3.0-or-later
//
// Server replies to PASV that name a foreign address, as a firewall reports them (Kerio WinRoute Firewall,
// Administrator's Guide, Security Log: FTP protocol parser log records). One finding a client and server.
#include "core/findings/event_ids.h"
#include "core/findings/facet_scan.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <map>

namespace spoor {
namespace {

class FtpMaliciousReply final : public Rule {
public:
    std::string_view id() const override { return "ftp.malicious-reply"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings&,
                                   const TaskContext& context) const override
    {
        const Snapshot& snapshot = *evidence.snapshot;
        const auto events =
            events_with(evidence, [](const Facet& facet) { return facet.kind == Kind::FtpMaliciousReply; }, context);
        std::map<std::pair<StringPool::Id, StringPool::Id>, FindingDraft> drafts;
        for (const std::uint32_t e : events) {
            const EventIds ids = ids_of(snapshot, e);
            FindingDraft& draft = drafts[{ids.client, snapshot.pools->facets[ids.facet].server}];
            draft.client = ids.client;
            draft.events.push_back(e);
        }
        std::vector<FindingDraft> out;
        for (auto& [parties, draft] : drafts) {
            draft.severity = Severity::High;
            draft.variant = "reply";
            draft.subject = or_words(snapshot.pools->name.view(parties.second), "a server without an address");
            draft.arguments = {draft.subject,
                               or_words(snapshot.pools->client.view(parties.first), "of unknown address"),
                               times_words(draft.events.size())};
            out.push_back(std::move(draft));
        }
        return out;
    }
};

}

const Rule& ftp_malicious_reply()
{
    static const FtpMaliciousReply rule;
    return rule;
}

}
