// SPDX-License-Identifier: GPL-3.0-or-later
//
// Packets whose source address cannot be behind the interface that they came over, as a firewall reports them (Kerio
// WinRoute Firewall, Administrator's Guide, 17.2 and 22.11; RFC 2827). One finding an interface and direction: the
// addresses are forged, so they are no clients.
#include "core/findings/event_ids.h"
#include "core/findings/facet_scan.h"
#include "core/findings/network_list.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <algorithm>
#include <map>

namespace spoor {
namespace {

constexpr std::string_view outside_setting = "firewall.outside-interfaces";
constexpr std::string_view private_setting = "firewall.private-networks";
constexpr std::size_t most_told = 4;

struct Packets {
    std::vector<std::uint32_t> events;
    std::map<StringPool::Id, std::uint64_t> sources;
    std::map<std::int32_t, std::uint64_t> ports;
};

class FirewallSpoofedPackets final : public Rule {
public:
    std::string_view id() const override { return "firewall.spoofed-packets"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        const Snapshot& snapshot = *evidence.snapshot;
        const Pools& pools = *snapshot.pools;
        const auto events =
            events_with(evidence, [](const Facet& facet) { return facet.kind == Kind::NetSpoofed; }, context);
        std::map<std::string_view, Packets> ways;
        for (const std::uint32_t e : events) {
            const EventIds ids = ids_of(snapshot, e);
            const Facet& facet = pools.facets[ids.facet];
            Packets& packets = ways[pools.name.view(facet.detail)];
            packets.events.push_back(e);
            ++packets.sources[ids.client];
            ++packets.ports[facet.server_port];
        }
        const NetworkList inner(settings.list(private_setting));
        std::vector<FindingDraft> out;
        for (auto& [way, packets] : ways)
            out.push_back(draft(way, packets, settings, inner, pools));
        return out;
    }

private:
    static FindingDraft draft(std::string_view way, Packets& packets, const RuleSettings& settings,
                              const NetworkList& inner, const Pools& pools)
    {
        std::vector<std::pair<std::uint64_t, std::string_view>> foreign, own;
        std::uint64_t foreign_packets = 0;
        for (const auto& [client, n] : packets.sources) {
            const std::string_view address = pools.client.view(client);
            const bool is_inner = !is_address(address) || inner.has(address);
            (is_inner ? own : foreign).emplace_back(n, address);
            foreign_packets += is_inner ? 0 : n;
        }
        // `from LAN`
        const std::string_view interface = way.substr(std::min(way.find(' '), way.size() - 1) + 1);
        const bool outside = way.empty() || settings.listed(outside_setting, interface);
        FindingDraft draft;
        draft.severity = !outside && foreign_packets > 0 ? Severity::Medium : Severity::Low;
        draft.confidence = way.empty() ? 60 : 90;
        draft.variant = outside ? "outside" : foreign_packets > 0 ? "foreign" : "inside";
        draft.subject = or_words(way, "an interface without a name");
        draft.arguments = {draft.subject,
                           counted_words(packets.events.size(), "packet", "packets"),
                           list_of(foreign_packets > 0 && !outside ? foreign
                                   : outside && own.empty()        ? foreign
                                                                   : own),
                           std::to_string(foreign_packets),
                           port_words(packets.ports),
                           way.empty() ? "over an interface without a name" : draft.subject};
        draft.events = std::move(packets.events);
        return draft;
    }

    /// `10.1.2.3 (17), 10.1.2.4 (2) and 3 other addresses`
    static std::string list_of(std::vector<std::pair<std::uint64_t, std::string_view>>& sources)
    {
        std::ranges::sort(sources, [](const auto& a, const auto& b) {
            return std::tie(b.first, a.second) < std::tie(a.first, b.second);
        });
        std::string text;
        for (std::size_t i = 0; i < sources.size() && i < most_told; ++i)
            text += (i ? ", " : "") + or_words(sources[i].second, "no address") + " (" +
                    std::to_string(sources[i].first) + ")";
        if (sources.size() > most_told)
            text += " and " + counted_words(sources.size() - most_told, "other address", "other addresses");
        return text;
    }

    static std::string port_words(const std::map<std::int32_t, std::uint64_t>& ports)
    {
        const auto most = std::ranges::max_element(ports, {}, [](const auto& port) { return port.second; });
        return most->first == Facet::none ? "no port" : "port " + std::to_string(most->first);
    }
};

}

const Rule& firewall_spoofed_packets()
{
    static const FirewallSpoofedPackets rule;
    return rule;
}

}
