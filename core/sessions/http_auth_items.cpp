// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/http_auth_items.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <unordered_map>
#include <utility>

namespace spoor::http_auth {
namespace {

struct PartyKey {
    std::uint32_t stream, client, agent, endpoint;

    bool operator==(const PartyKey&) const = default;
};

std::uint64_t mixed(std::uint64_t n)
{
    n *= 0x9E3779B97F4A7C15;
    return n ^ (n >> 32);
}

/// Numbers for parties, in the order in which they are met. Open addressing: it is asked for every row of interest.
class PartyNumbers {
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    PartyNumbers() : slots_(1024, none) {}

    std::uint32_t find(const PartyKey& key) const { return slots_[slot(key)]; }
    std::uint32_t add(const PartyKey& key)
    {
        std::uint32_t& number = slots_[slot(key)];
        if (number != none)
            return number;
        const std::uint32_t made = number = static_cast<std::uint32_t>(keys_.size());
        keys_.push_back(key);
        if (keys_.size() * 2 > slots_.size())
            grow();
        return made;
    }
    const std::vector<PartyKey>& keys() const { return keys_; }

private:
    std::size_t slot(const PartyKey& key) const
    {
        const std::uint64_t hash = mixed(mixed((std::uint64_t{key.stream} << 32 | key.client)) +
                                         (std::uint64_t{key.agent} << 32 | key.endpoint));
        std::size_t at = hash & (slots_.size() - 1);
        while (slots_[at] != none && !(keys_[slots_[at]] == key))
            at = (at + 1) & (slots_.size() - 1);
        return at;
    }
    void grow()
    {
        slots_.assign(slots_.size() * 2, none);
        for (std::uint32_t i = 0; i < keys_.size(); ++i)
            slots_[slot(keys_[i])] = i;
    }

    std::vector<std::uint32_t> slots_;
    std::vector<PartyKey> keys_;
};

/// By FacetId: a number for server, port, site and host together.
std::vector<std::uint32_t> endpoints_of(const FacetTable& facets, std::size_t count)
{
    std::unordered_map<std::uint64_t, std::vector<FacetId>> known;
    std::vector<std::uint32_t> endpoints(count);
    for (FacetId id = 0; id < count; ++id) {
        const Facet& f = facets[id];
        const std::uint64_t hash = mixed(mixed(std::uint64_t{f.server} << 32 | f.site) +
                                         (std::uint64_t{f.host} << 32 | static_cast<std::uint32_t>(f.server_port)));
        std::vector<FacetId>& same = known[hash];
        endpoints[id] = id;
        for (const FacetId other : same) {
            const Facet& o = facets[other];
            if (o.server == f.server && o.site == f.site && o.host == f.host && o.server_port == f.server_port)
                endpoints[id] = other;
        }
        if (endpoints[id] == id)
            same.push_back(id);
    }
    return endpoints;
}

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min() / 2;

struct Row {
    const SegmentRef& ref;
    std::uint32_t row;
    std::uint32_t stream;
};

}

struct PartyRows::State {
    /// Rows of the parties n with n % pieces == its place, in the order of rows. Writing to a few places and sorting
    /// what fits into the cache takes a third of the time that putting every row into its party at once would.
    struct Piece {
        std::deque<Item> items;
        std::deque<std::uint32_t> party;  // of each: n / pieces
    };

    State(const Snapshot& s, std::span<const Stream> streams_, std::span<const Leg> legs_, std::uint32_t part_,
          std::uint32_t parts_)
        : snapshot(s), streams(streams_), legs(legs_), endpoints(endpoints_of(s.pools->facets, legs.size())),
          part(part_), parts(parts_), asked(s.pools->client.size() / parts_ + 1, never), rows(pieces)
    {
    }

    void segment(const SegmentRef& ref, std::uint32_t stream)
    {
        const Segment& s = *ref.data;
        const FacetId* facet = s.facet.data();
        const StringPool::Id* user = s.user.empty() ? nullptr : s.user.data();
        for (std::uint32_t row = 0; row < s.rows; ++row) {
            const Leg leg = facet[row] < legs.size() ? legs[facet[row]] : Leg::None;
            if (leg == Leg::None || (leg == Leg::Answered && (!user || user[row] == StringPool::absent)))
                continue;
            const StringPool::Id client = s.client.empty() ? StringPool::absent : s.client[row];
            if (parts > 1 && client % parts != part)
                continue;
            add({ref, row, stream}, leg, client, user ? user[row] : StringPool::absent);
        }
    }

    void add(const Row& at, Leg leg, StringPool::Id client, StringPool::Id user)
    {
        const Segment& s = *at.ref.data;
        const std::int64_t time = at.ref.times->utc[at.row];
        const bool with_user = user != StringPool::absent;
        if (leg == Leg::Bare && with_user)
            leg = Leg::Refused;  // a name in a refused request: credentials were sent
        const bool good = leg == Leg::Answered || (leg == Leg::Denied && with_user);
        std::int64_t& last = asked[client / parts];
        if (good && (last == never || (time != no_time.value && time - last > longest_pause.value)))
            return;
        const FacetId facet = s.facet[at.row];
        const PartyKey key{at.stream, client, s.agent.empty() ? 0 : s.agent[at.row], endpoints[facet]};
        const std::uint32_t number = good ? numbers.find(key) : numbers.add(key);
        if (number == PartyNumbers::none)
            return;
        if (!good)
            last = time == no_time.value ? std::max(last, never + 1) : std::max(last, time);
        Piece& piece = rows[number % pieces];
        piece.party.push_back(number / pieces);
        piece.items.push_back({.time = time,
                               .event = at.ref.first_event + at.row,
                               .path = s.path.empty() ? 0 : s.path[at.row],
                               .user = user,
                               .facet = facet,
                               .leg = leg});
    }

    const Snapshot& snapshot;
    std::span<const Stream> streams;
    std::span<const Leg> legs;
    std::vector<std::uint32_t> endpoints;
    std::uint32_t part, parts;
    std::vector<std::int64_t> asked;  // by client of this part: when it was last answered 401
    PartyNumbers numbers;
    std::vector<Piece> rows;
};

PartyRows::PartyRows(const Snapshot& snapshot, std::span<const Stream> streams, std::span<const Leg> legs,
                     std::uint32_t part, std::uint32_t parts, const std::stop_token& stop)
    : state_(std::make_unique<State>(snapshot, streams, legs, part, parts))
{
    for (std::uint32_t s = 0; s < streams.size(); ++s)
        for (const std::uint32_t index : streams[s].segments) {
            if (stop.stop_requested())
                return;
            state_->segment(snapshot.segments[index], s);
        }
}

PartyRows::~PartyRows() = default;

Parties PartyRows::take(std::uint32_t number)
{
    State::Piece piece = std::exchange(state_->rows[number], {});
    const std::vector<PartyKey>& keys = state_->numbers.keys();
    Parties out;
    out.parties.resize((keys.size() + pieces - 1 - number) / pieces);
    for (const std::uint32_t p : piece.party)
        ++out.parties[p].count;
    std::uint32_t at = 0;
    for (std::uint32_t p = 0; p < out.parties.size(); ++p) {
        const PartyKey& key = keys[std::size_t{p} * pieces + number];
        out.parties[p].client = key.client;
        out.parties[p].stream_end = state_->streams[key.stream].last;
        out.parties[p].first = std::exchange(at, at + out.parties[p].count);
    }
    out.items.resize(piece.items.size());
    std::vector<std::uint32_t> next(out.parties.size());
    std::ranges::transform(out.parties, next.begin(), &Party::first);
    for (std::size_t i = 0; i < piece.items.size(); ++i)
        out.items[next[piece.party[i]]++] = piece.items[i];
    return out;
}

}
