// SPDX-License-Identifier: GPL-3.0-or-later
//
// Handshakes of HTTP authentication: KB 969060, how IIS logs Windows Integrated authentication.
#include "core/sessions/http_auth.h"

#include "core/query/parallel.h"
#include "core/sessions/http_auth_story.h"
#include "core/sessions/http_auth_verdict.h"
#include "core/sessions/session_rows.h"

#include <algorithm>
#include <limits>

namespace spoor {
namespace {

using namespace http_auth;

constexpr unsigned most_parts = 8;

/// What one part of the clients gave.
struct Found {
    struct Place {
        Micros start;
        std::uint32_t event;  // the first
        std::uint32_t row;

        auto operator<=>(const Place&) const = default;
    };
    std::vector<Session> rows;
    std::vector<std::uint32_t> events;
    std::vector<Place> order;
};

void add(const Handshake& h, std::span<const Item> items, const Snapshot& snapshot, const Party& party, Found& found)
{
    Session s;
    s.first_event = static_cast<std::uint32_t>(found.events.size());
    s.event_count = h.count;
    std::uint32_t i = h.first;
    bool in_order = true;
    Micros last{std::numeric_limits<std::int64_t>::min()};
    for (std::uint32_t n = 0; n < h.count; ++n, i = items[i].next) {
        const Micros time{items[i].time};
        in_order &= last <= time;
        last = time;
        if (time != no_time) {
            s.start = std::min(s.start, time);
            s.end = s.end == no_time ? time : std::max(s.end, time);
        }
        found.events.push_back(items[i].event);
    }
    if (!in_order) {
        const auto by_time = [&](std::uint32_t e) { return std::pair(snapshot.time(EventId{e}), e); };
        std::ranges::sort(found.events.begin() + s.first_event, found.events.end(), {}, by_time);
    }
    s.facet = items[h.first].facet;
    s.client = party.client;
    judge(h, items, snapshot, party.stream_end, s);
    found.order.push_back({s.start, found.events[s.first_event], static_cast<std::uint32_t>(found.rows.size())});
    found.rows.push_back(s);
}

Found found_in(PartyRows& rows, const Snapshot& snapshot, const std::stop_token& stop)
{
    Found found;
    Joiner joiner(snapshot, stop);
    for (std::uint32_t piece = 0; piece < PartyRows::pieces && !stop.stop_requested(); ++piece) {
        Parties parties = rows.take(piece);
        for (const Party& party : parties.parties) {
            const std::span<Item> items = std::span(parties.items).subspan(party.first, party.count);
            for (const Handshake& h : joiner.join(items))
                add(h, items, snapshot, party, found);
        }
    }
    std::ranges::sort(found.order);
    return found;
}

/// One after the other by start. The parts depend on the number of threads, what comes of them does not.
void merge(std::span<const Found> parts, SessionTable& table)
{
    std::size_t rows = 0, events = 0;
    for (const Found& part : parts) {
        rows += part.rows.size();
        events += part.events.size();
    }
    table.rows.reserve(rows);
    table.events.reserve(events);
    std::vector<std::size_t> next(parts.size());
    for (; rows > 0; --rows) {
        std::size_t from = parts.size();
        for (std::size_t p = 0; p < parts.size(); ++p)
            if (next[p] < parts[p].order.size() &&
                (from == parts.size() || parts[p].order[next[p]] < parts[from].order[next[from]]))
                from = p;
        const Found& part = parts[from];
        Session s = part.rows[part.order[next[from]++].row];
        const auto begin = part.events.begin() + s.first_event;
        s.first_event = static_cast<std::uint32_t>(table.events.size());
        table.events.insert(table.events.end(), begin, begin + s.event_count);
        table.rows.push_back(s);
    }
}

class HttpAuthFinder final : public SessionFinder {
public:
    SessionKind kind() const override { return SessionKind::HttpAuth; }

    void find(SessionTable& table, const TaskContext& context, unsigned jobs) const override
    {
        const Snapshot& snapshot = *table.snapshot;
        if (!snapshot.pools)
            return;
        const std::vector<Leg> legs = legs_of(snapshot.pools->facets);
        const bool any = std::ranges::any_of(legs, [](Leg leg) { return leg != Leg::None && leg != Leg::Answered; });
        if (!any)
            return;
        const std::vector<Stream> streams = streams_of(snapshot);
        // Each part looks at every row; with more of them that is all that is done.
        std::vector<Found> parts(std::clamp(jobs, 1u, most_parts));
        query::in_parallel(jobs, parts.size(), context.stop, [&](unsigned, std::size_t part) {
            PartyRows rows(snapshot, streams, legs, static_cast<std::uint32_t>(part),
                           static_cast<std::uint32_t>(parts.size()), context.stop);
            parts[part] = found_in(rows, snapshot, context.stop);
        });
        if (!context.cancelled())
            merge(parts, table);
    }

    SessionStory story(const SessionTable& table, std::size_t index, LineReader&) const override
    {
        return handshake_story(table, index);
    }
};

}

const SessionFinder& http_auth_sessions()
{
    static const HttpAuthFinder finder;
    return finder;
}

bool went_through(const Session& handshake)
{
    return handshake.verdict != Verdict::Failed && handshake.verdict != Verdict::Abandoned;
}

HandshakeLegs handshake_legs(const SessionTable& table)
{
    HandshakeLegs legs;
    if (table.kind != SessionKind::HttpAuth || !table.snapshot)
        return legs;
    const Snapshot& snapshot = *table.snapshot;
    legs.is_leg.resize(snapshot.event_count());
    for (const Session& s : table.rows) {
        if (!went_through(s))
            continue;
        for (const std::uint32_t event : table.events_of(s)) {
            const Snapshot::Place place = snapshot.place(EventId{event});
            const Segment& segment = *snapshot.segments[place.segment].data;
            const Leg leg = leg_of(snapshot.pools->facets[segment.facet[place.row]]);
            const bool named = !segment.user.empty() && segment.user[place.row] != StringPool::absent;
            const bool refused = leg == Leg::Refused || (leg == Leg::Bare && named);
            const bool denied = leg == Leg::Denied && named;
            if (leg == Leg::Answered || denied || (refused && s.failures > prompts))
                continue;
            legs.is_leg[event] = true;
            ++legs.count;
            legs.mistyped += refused ? 1 : 0;
        }
    }
    return legs;
}

}
