// SPDX-License-Identifier: GPL-3.0-or-later
//
// Refused logins on a firewall itself, by service: Admin, WebAdmin, WebAdmin SSL, Proxy (Kerio WinRoute Firewall,
// Administrator's Guide, 22.11). Somebody at the administration weighs more than a user who mistypes for the proxy.
// One finding a client of an administration service, one for all clients of another service. What comes as a burst is
// guessing, which auth.brute-force tells for all services alike; it is left to it.
#include "core/findings/event_ids.h"
#include "core/findings/facet_scan.h"
#include "core/findings/network_list.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace spoor {
namespace {

constexpr std::string_view admin_setting = "firewall.admin-services";
constexpr std::string_view private_setting = "firewall.private-networks";
constexpr std::string_view burst_setting = "auth.brute-force.failures";
constexpr std::string_view window_setting = "auth.brute-force.window";
constexpr std::string_view clients_setting = "firewall.login-failures.clients";

using Events = std::vector<std::uint32_t>;
struct Client {
    StringPool::Id id;
    std::string_view address;
    Events events;
};

class Search {
public:
    Search(const Evidence& evidence, const RuleSettings& settings)
        : snapshot_(*evidence.snapshot), pools_(*snapshot_.pools), settings_(settings),
          inner_(settings.list(private_setting))
    {
    }

    std::vector<FindingDraft> run(const Events& events)
    {
        std::map<std::string_view, std::map<StringPool::Id, Events>> services;
        for (const std::uint32_t e : events) {
            const EventIds ids = ids_of(snapshot_, e);
            services[pools_.name.view(pools_.facets[ids.facet].site)][ids.client].push_back(e);
        }
        for (auto& [service, clients] : services) {
            std::vector<Client> left;
            for (auto& [id, own] : clients)
                if (!has_burst(own))
                    left.push_back({id, pools_.client.view(id), std::move(own)});
            std::ranges::sort(left, [](const Client& a, const Client& b) {
                return std::tuple(b.events.size(), a.address) < std::tuple(a.events.size(), b.address);
            });
            if (settings_.listed(admin_setting, service))
                admin(service, left);
            else if (!left.empty())
                out_.push_back(draft(service, left, Severity::Info, "service"));
        }
        return std::move(out_);
    }

private:
    bool has_burst(const Events& events) const
    {
        const auto most = static_cast<std::size_t>(settings_.number(burst_setting));
        std::vector<Micros> times;
        for (const std::uint32_t e : events)
            times.push_back(snapshot_.time(EventId{e}));
        std::ranges::sort(times);
        for (std::size_t i = most - 1; i < times.size(); ++i)
            if (times[i] != no_time && times[i] - times[i + 1 - most] <= settings_.duration(window_setting))
                return true;
        return false;
    }

    void admin(std::string_view service, std::vector<Client>& clients)
    {
        const std::size_t most = std::min(clients.size(), static_cast<std::size_t>(settings_.number(clients_setting)));
        for (std::size_t i = 0; i < most; ++i)
            out_.push_back(draft(service, std::span(clients).subspan(i, 1), severity_of(clients[i]), "admin"));
        if (clients.size() == most)
            return;
        const auto others = std::span(clients).subspan(most);
        const Severity gravest =
            severity_of(*std::ranges::max_element(others, {}, [&](const Client& c) { return severity_of(c); }));
        out_.push_back(draft(service, others, gravest, "admin-many"));
    }

    /// From an inner address it is mostly an administrator who mistypes.
    Severity severity_of(const Client& client) const
    {
        return is_address(client.address) && !inner_.has(client.address) ? Severity::Medium : Severity::Low;
    }

    FindingDraft draft(std::string_view service, std::span<const Client> clients, Severity severity,
                       std::string_view variant) const
    {
        FindingDraft out;
        out.severity = severity;
        out.variant = variant;
        std::map<std::string_view, std::size_t> reasons;
        for (const Client& client : clients)
            for (const std::uint32_t e : client.events) {
                out.events.push_back(e);
                ++reasons[pools_.name.view(snapshot_.facet(EventId{e}).detail)];
            }
        std::string why;
        for (const auto& [reason, n] : reasons)
            if (!reason.empty())
                why += (why.empty() ? "" : ", ") + times_words(n) + " for " + std::string(reason);
        const std::string who = or_words(clients.front().address, "a client without an address");
        const std::string name = or_words(service, "a service without a name");
        out.subject = clients.size() == 1 ? name + ", " + who : name;
        if (clients.size() == 1)
            out.client = clients.front().id;
        const std::string from = counted_words(clients.size(), "address", "addresses") + ", most of them from " + who;
        out.arguments = {name, variant == "service" && clients.size() > 1 ? from : who, times_words(out.events.size()),
                         or_words(why, "the log does not say why"),
                         counted_words(clients.size(), "address", "addresses")};
        return out;
    }

    const Snapshot& snapshot_;
    const Pools& pools_;
    const RuleSettings& settings_;
    const NetworkList inner_;
    std::vector<FindingDraft> out_;
};

class FirewallLoginFailures final : public Rule {
public:
    std::string_view id() const override { return "firewall.login-failures"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        // No other log than a firewall's has a service with a refused login of this kind.
        auto events = events_with(
            evidence, [](const Facet& f) { return f.kind == Kind::AuthFailure && f.site != StringPool::absent; },
            context);
        return events.empty() ? std::vector<FindingDraft>() : Search(evidence, settings).run(events);
    }
};

}

const Rule& firewall_login_failures()
{
    static const FirewallLoginFailures rule;
    return rule;
}

}
