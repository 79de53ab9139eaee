// SPDX-License-Identifier: GPL-3.0-or-later
//
// Anonymous logins at a server that lets no anonymous visitor in: browsers and scanners, by themselves nothing to fear.
// One finding a server. The model: "Understanding IIS FTP log" (B. Cheah, 2005), where anonymous access is off.
#include "core/findings/event_sample.h"
#include "core/findings/ftp_login_lines.h"
#include "core/findings/ftp_servers.h"
#include "core/findings/name_tally.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <algorithm>
#include <unordered_map>

namespace spoor {
namespace {

constexpr std::size_t most_named = 3;

struct Visitors {
    EventSample refused;
    std::unordered_map<StringPool::Id, std::uint64_t> clients;
    bool admitted = false;
};

class FtpAnonymousRefused final : public Rule {
public:
    std::string_view id() const override { return "ftp.anonymous-refused"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        if (!has_ftp_logins(evidence.facet_counts, *evidence.snapshot->pools))
            return {};
        const Snapshot& snapshot = *evidence.snapshot;
        SnapshotRows rows(snapshot);
        FtpServers servers(snapshot);
        std::vector<Visitors> visitors;
        const auto at = [&](std::uint32_t event) -> Visitors& {
            const std::uint32_t row = rows.seek(event);
            const std::uint32_t server = servers.of(rows.segment(), row);
            if (server >= visitors.size())
                visitors.resize(server + 1);
            return visitors[server];
        };
        for (const Attempt& a : evidence.attempts.rows) {
            if (!a.anonymous || a.service != Service::Ftp)
                continue;
            Visitors& v = at(a.event);
            v.admitted = v.admitted || a.succeeded;
            if (a.succeeded || v.admitted)
                continue;
            v.refused.add(a.event);
            ++v.clients[a.client];
        }
        if (context.cancelled())
            return {};
        // A visitor whose login stands in no log shows by what he fetched that the server admits him.
        if (const SessionTable* table = evidence.sessions[SessionKind::Ftp])
            for (const Session& s : table->rows)
                if (s.marks & mark_anonymous && s.verdict == Verdict::LoggedIn)
                    at(table->events_of(s).front()).admitted = true;
        std::vector<FindingDraft> out;
        for (std::uint32_t server = 0; server < visitors.size(); ++server)
            if (!visitors[server].admitted && !visitors[server].refused.empty())
                out.push_back(draft(snapshot, settings, servers.name(server), visitors[server]));
        return out;
    }

private:
    FindingDraft draft(const Snapshot& snapshot, const RuleSettings& settings, const std::string& server,
                       Visitors& v) const
    {
        NameTally clients;
        std::uint64_t most = 0;
        for (const auto& [client, times] : v.clients) {
            clients.add(or_words(snapshot.pools->client.view(client), "an unknown address"), times);
            most = std::max(most, times);
        }
        const bool persistent = most >= static_cast<std::uint64_t>(settings.number("ftp.anonymous-refused.persistent"));
        FindingDraft draft;
        draft.severity = persistent ? Severity::Low : Severity::Info;
        draft.variant = persistent ? "persistent" : "refused";
        draft.subject = server;
        draft.count = v.refused.count();
        if (v.clients.size() == 1)
            draft.client = v.clients.begin()->first;
        draft.arguments = {server, counted_words(draft.count, "login", "logins"),
                           counted_words(clients.size(), "address", "addresses"), clients.words(most_named),
                           times_words(most)};
        draft.events = v.refused.taken();
        return draft;
    }
};

}

const Rule& ftp_anonymous_refused()
{
    static const FtpAnonymousRefused rule;
    return rule;
}

}
