// SPDX-License-Identifier: GPL-3.0-or-later
//
// PORT and EPRT commands that would send the server's data connection to another machine than the client's (RFC 2577 §3,
// CERT advisory CA-1997-27): as a firewall reports them, and by the arguments where a server logs its commands. One
// finding a client and server; clients behind address translation, which tell their inner address in good faith, are one
// finding a server.
#include "core/findings/event_sample.h"
#include "core/findings/facet_scan.h"
#include "core/findings/ftp_end.h"
#include "core/findings/ftp_login_lines.h"
#include "core/findings/ftp_servers.h"
#include "core/findings/name_tally.h"
#include "core/findings/rule.h"
#include "core/findings/rule_rows.h"
#include "core/findings/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <unordered_map>

namespace spoor {
namespace {

constexpr std::size_t most_named = 3;
constexpr std::uint16_t first_free_port = 1024;  // below are those of services (RFC 2577 §3)
constexpr std::uint8_t confidence_translated = 60;

enum class Sort : std::uint8_t { Firewall, Log, Inner };

struct Commands {
    EventSample events;
    NameTally ends, clients;
    std::uint64_t own = 0, inner = 0, refused = 0, service_ports = 0;
    StringPool::Id client = 0;
    Sort sort = Sort::Firewall;
    std::uint32_t server = 0;

    void add(const Commands& other)
    {
        events.add(other.events);
        ends.add(other.ends);
        clients.add(other.clients);
        own += other.own;
        inner += other.inner;
        refused += other.refused;
        service_ports += other.service_ports;
    }
};

bool names_end(std::string_view verb)
{
    return std::ranges::any_of(std::array<std::string_view, 3>{"port", "eprt", "lprt"}, [&](std::string_view known) {
        return std::ranges::equal(verb, known, [](char a, char b) { return (a | 0x20) == b; });
    });
}

/// Commands of one snapshot, each distinct argument and client read once.
class Bounces {
public:
    explicit Bounces(const Snapshot& snapshot) : snapshot_(snapshot), rows_(snapshot), servers_(snapshot) {}

    void add(std::uint32_t event)
    {
        const std::uint32_t row = rows_.seek(event);
        const SegmentRef& ref = rows_.segment();
        const Facet& facet = snapshot_.pools->facets[ref.data->facet[row]];
        const StringPool::Id path = ref.data->path.empty() ? 0 : ref.data->path[row];
        const StringPool::Id client = ref.data->client.empty() ? 0 : ref.data->client[row];
        const std::optional<FtpEnd>& end = end_of(facet.method, path);
        const std::optional<query::Address>& address = address_of(client);
        const bool firewall = facet.kind == Kind::FtpBounce;
        const bool own = end && address && end->value == address;
        // Not a word about what cannot be compared: a log may have names in place of addresses.
        if (!firewall && (!end || !end->value || !address || own || is_nowhere(*end->value)))
            return;
        const bool inner = end && end->value && address && !own && is_inner(*end->value) && !is_inner(*address);
        const Sort sort = firewall ? Sort::Firewall : inner ? Sort::Inner : Sort::Log;
        Commands& c = group(sort, sort == Sort::Inner ? 0 : client, servers_.of(ref, row));
        c.events.add(event);
        c.own += own;
        c.inner += inner;
        c.refused += facet.outcome == Outcome::Failure;
        c.service_ports += end && end->port < first_free_port;
        if (end && !own)
            c.ends.add(end->words());
        c.clients.add(or_words(snapshot_.pools->client.view(client), "a client of unknown address"));
    }

    /// At most `most` clients of each sort have a finding of their own; the others share one.
    std::vector<FindingDraft> drafts(std::size_t most)
    {
        std::vector<Commands*> order;
        for (Commands& c : groups_)
            order.push_back(&c);
        std::ranges::stable_sort(order, [](const Commands* a, const Commands* b) {
            return std::tuple(a->sort, b->service_ports, b->events.count()) <
                   std::tuple(b->sort, a->service_ports, a->events.count());
        });
        std::vector<FindingDraft> out;
        for (std::size_t i = 0, of_sort = 0; i < order.size(); ++i) {
            of_sort = i > 0 && order[i]->sort == order[i - 1]->sort ? of_sort + 1 : 0;
            if (of_sort < most) {
                out.push_back(draft(*order[i]));
                continue;
            }
            Commands rest = std::move(*order[i]);
            rest.client = StringPool::absent;
            for (; i + 1 < order.size() && order[i + 1]->sort == rest.sort; ++i)
                rest.add(*order[i + 1]);
            out.push_back(draft(rest));
        }
        return out;
    }

private:
    static bool is_nowhere(const query::Address& address)
    {
        return std::ranges::all_of(address.bytes, [](std::uint8_t byte) { return byte == 0; });
    }

    const std::optional<FtpEnd>& end_of(StringPool::Id verb, StringPool::Id path)
    {
        const auto [known, is_new] = ends_.try_emplace(static_cast<std::uint64_t>(verb) << 32 | path);
        if (is_new)
            known->second = ftp_end(snapshot_.pools->name.view(verb), snapshot_.pools->path.view(path));
        return known->second;
    }

    const std::optional<query::Address>& address_of(StringPool::Id client)
    {
        const auto [known, is_new] = addresses_.try_emplace(client);
        if (is_new)
            known->second = address_in(snapshot_.pools->client.view(client));
        return known->second;
    }

    Commands& group(Sort sort, StringPool::Id client, std::uint32_t server)
    {
        const auto [place, is_new] = by_party_.try_emplace({sort, client, server}, groups_.size());
        if (is_new) {
            groups_.emplace_back();
            groups_.back().client = client;
            groups_.back().sort = sort;
            groups_.back().server = server;
        }
        return groups_[place->second];
    }

    FindingDraft draft(Commands& c) const
    {
        const std::uint64_t count = c.events.count();
        FindingDraft draft;
        draft.client = c.client;
        draft.count = count;
        draft.subject = c.sort == Sort::Inner   ? servers_.name(c.server)
                        : c.clients.size() == 1 ? c.clients.only()
                                                : counted_words(c.clients.size(), "other address", "other addresses");
        draft.severity = Severity::High;
        if (c.own == count) {
            draft.severity = Severity::Info;
            draft.variant = "own";
        } else if (c.sort == Sort::Inner) {
            draft.severity = Severity::Info;
            draft.variant = "inner";
        } else if (c.sort == Sort::Firewall) {
            draft.variant = c.inner == count ? "firewall-inner" : "firewall";
            draft.confidence = c.inner == count ? confidence_translated : 100;
        } else {
            draft.severity = c.refused == count ? Severity::Medium : Severity::High;
            draft.variant = c.refused == count ? "refused" : "log";
        }
        const std::string ports =
            c.service_ports == 0 ? ""
                                 : " Ports below 1024 are those of services: " + times_words(c.service_ports) + '.';
        draft.arguments = {draft.subject,
                           servers_.name(c.server),
                           or_words(c.ends.words(most_named, false), "an address that the record does not hold"),
                           times_words(count),
                           ports,
                           c.clients.words(most_named),
                           counted_words(count - c.refused, "command", "commands")};
        draft.events = c.events.taken();
        return draft;
    }

    const Snapshot& snapshot_;
    SnapshotRows rows_;
    FtpServers servers_;
    std::unordered_map<std::uint64_t, std::optional<FtpEnd>> ends_;  // by verb and argument
    std::unordered_map<StringPool::Id, std::optional<query::Address>> addresses_;
    std::map<std::tuple<Sort, StringPool::Id, std::uint32_t>, std::size_t> by_party_;
    std::vector<Commands> groups_;
};

class FtpBounce final : public Rule {
public:
    std::string_view id() const override { return "ftp.bounce"; }

    std::vector<FindingDraft> find(const Evidence& evidence, const RuleSettings& settings,
                                   const TaskContext& context) const override
    {
        const Pools& pools = *evidence.snapshot->pools;
        const auto wanted = [&](const Facet& facet) {
            return facet.kind == Kind::FtpBounce ||
                   (facet.kind == Kind::FtpCommand && names_end(pools.name.view(facet.method)));
        };
        Bounces bounces(*evidence.snapshot);
        for (const std::uint32_t event : events_with(evidence, wanted, context)) {
            if (context.cancelled())
                break;
            bounces.add(event);
        }
        return bounces.drafts(static_cast<std::size_t>(settings.number("ftp.most-findings")));
    }
};

}

const Rule& ftp_bounce()
{
    static const FtpBounce rule;
    return rule;
}

}
