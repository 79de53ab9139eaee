// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logins refused whose account is of a domain that this server has nothing to do with, as anonymous@ftp.microsoft.com:
// whatever the password, they cannot succeed ("Understanding IIS FTP log", B. Cheah, 2005). One finding a domain.
//
// Where mail addresses are login names, anybody's domain may be a customer's: there, only names for everybody
// (anonymous, ftp, guest) are taken for noise.
#include "core/base/name_pattern.h"
#include "core/findings/event_sample.h"
#include "core/findings/ftp_login_lines.h"
#include "core/findings/ftp_servers.h"
#include "core/findings/name_tally.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"
#include "core/query/fold.h"
#include "core/sessions/account_name.h"
#include "core/sessions/ftp_meaning.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace spoor {
namespace {

constexpr std::size_t most_named = 3;

/// `ftp.microsoft.com` of `anonymous@ftp.microsoft.com`, folded; empty where there is none with a dot.
std::string domain_of(std::string_view user)
{
    const std::size_t at = user.rfind('@');
    if (at == std::string_view::npos || user.find('\\') != std::string_view::npos || at == 0)
        return {};
    const std::string_view domain = user.substr(at + 1);
    const std::size_t dot = domain.find('.');
    const bool like_one = dot != std::string_view::npos && dot > 0 && domain.find_first_of(" /:") == domain.npos;
    return like_one ? query::folded(domain) : std::string();
}

/// Calls take(…) with the domain and each that it lies in, down to two labels.
template <class Take>
void each_around(std::string_view domain, Take&& take)
{
    while (domain.find('.') != std::string_view::npos) {
        take(domain);
        domain.remove_prefix(domain.find('.') + 1);
    }
}

/// The domains that have to do with these machines: those of accounts that got in anywhere, and of the machines.
class OwnDomains {
public:
    OwnDomains(const Evidence& evidence, const RuleSettings& settings) : settings_(settings)
    {
        const Pools& pools = *evidence.snapshot->pools;
        std::vector<bool> seen(pools.user.size());
        for (const Attempt& a : evidence.attempts.rows) {
            if (!a.succeeded || a.user == StringPool::absent || seen[a.user])
                continue;
            seen[a.user] = true;
            const std::string_view user = pools.user.view(a.user);
            if (auto domain = domain_of(user); !domain.empty()) {
                by_mail_ = by_mail_ || a.service == Service::Ftp;
                add(domain);
            }
            if (auto parts = account_parts(user); !parts.domain.empty())
                first_labels_.insert(std::move(parts.domain));
        }
        for (FacetId id = 0; id < evidence.facet_counts.size(); ++id) {
            if (evidence.facet_counts[id] == 0)
                continue;
            const std::string_view host = pools.name.view(pools.facets[id].host);
            if (host.find('.') != std::string_view::npos)
                add(query::folded(host));
        }
    }

    bool has(std::string_view domain) const
    {
        bool within = false;
        each_around(domain, [&](std::string_view outer) { within = within || own_.contains(outer); });
        return within || around_.contains(domain) || settings_.listed("accounts.own-domains", domain) ||
               first_labels_.contains(domain.substr(0, domain.find('.')));
    }
    /// Somebody logged in to an FTP server by a name like a mail address.
    bool by_mail() const { return by_mail_; }

private:
    void add(std::string_view domain)
    {
        own_.emplace(domain);
        each_around(domain, [&](std::string_view outer) { around_.emplace(outer); });
    }

    const RuleSettings& settings_;
    std::set<std::string, std::less<>> own_, around_, first_labels_;
    bool by_mail_ = false;
};

bool is_for_everybody(std::string_view user)
{
    const std::string_view name = user.substr(0, user.rfind('@'));
    return is_anonymous_name(name) || name_fits("guest", name);
}

struct Tried {
    EventSample refused;
    NameTally accounts, clients, servers;
    std::set<StringPool::Id> client_ids;
};

class FtpForeignAccount final : public Rule {
public:
    std::string_view id() const override { return "ftp.foreign-account"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        const Snapshot& snapshot = *evidence.snapshot;
        const Pools& pools = *snapshot.pools;
        if (!has_ftp_logins(evidence.facet_counts, pools))
            return {};
        const OwnDomains own(evidence, settings);
        SnapshotRows rows(snapshot);
        FtpServers servers(snapshot);
        std::map<std::string, Tried> domains;
        std::vector<std::uint8_t> judged(pools.user.size());  // 1: not one, 2: of a foreign domain
        for (const Attempt& a : evidence.attempts.rows) {
            if (a.service != Service::Ftp || a.succeeded || judged[a.user] == 1)
                continue;
            const std::string_view user = pools.user.view(a.user);
            if (judged[a.user] == 0) {
                const std::string domain = domain_of(user);
                const bool foreign = !domain.empty() && !own.has(domain) && (!own.by_mail() || is_for_everybody(user));
                judged[a.user] = foreign ? 2 : 1;
                if (!foreign)
                    continue;
            }
            Tried& tried = domains[domain_of(user)];
            const std::uint32_t row = rows.seek(a.event);
            tried.refused.add(a.event);
            tried.accounts.add(user);
            tried.clients.add(or_words(pools.client.view(a.client), "an unknown address"));
            tried.client_ids.insert(a.client);
            tried.servers.add(servers.name(servers.of(rows.segment(), row)));
        }
        if (context.cancelled())
            return {};
        return drafts(domains, static_cast<std::size_t>(settings.number("ftp.most-findings")));
    }

private:
    static std::vector<FindingDraft> drafts(std::map<std::string, Tried>& domains, std::size_t most)
    {
        std::vector<std::pair<std::string, Tried*>> order;
        for (auto& [domain, tried] : domains)
            order.emplace_back(domain, &tried);
        std::ranges::stable_sort(order, std::greater(), [](const auto& d) { return d.second->refused.count(); });
        std::vector<FindingDraft> out;
        for (std::size_t i = 0; i < order.size() && i < most; ++i)
            out.push_back(draft(order[i].first, *order[i].second, "account"));
        if (order.size() <= most)
            return out;
        Tried rest;
        for (std::size_t i = most; i < order.size(); ++i) {
            const Tried& other = *order[i].second;
            rest.refused.add(other.refused);
            rest.accounts.add(other.accounts);
            rest.clients.add(other.clients);
            rest.servers.add(other.servers);
            rest.client_ids.insert(other.client_ids.begin(), other.client_ids.end());
        }
        out.push_back(draft(std::to_string(order.size() - most) + " other domains", rest, "rest"));
        return out;
    }

    static FindingDraft draft(const std::string& subject, Tried& tried, std::string_view variant)
    {
        FindingDraft draft;
        draft.severity = Severity::Info;
        draft.variant = variant;
        draft.subject = subject;
        draft.count = tried.refused.count();
        if (tried.client_ids.size() == 1)
            draft.client = *tried.client_ids.begin();
        draft.arguments = {subject, tried.accounts.words(most_named, tried.accounts.size() > 1),
                           times_words(draft.count), tried.clients.words(most_named, false),
                           tried.servers.words(most_named, false)};
        draft.events = tried.refused.taken();
        return draft;
    }
};

}

const Rule& ftp_foreign_account()
{
    static const FtpForeignAccount rule;
    return rule;
}

}
