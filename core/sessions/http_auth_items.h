// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/http_auth_leg.h"
#include "core/sessions/http_auth_streams.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace spoor::http_auth {

/// How long a client may take from one leg to the next. A row is written when its answer is done, so this is the time
/// of the slowest answer, or of a person who types a password.
constexpr Micros longest_pause = seconds(180);

/// A row that may belong to a handshake.
struct Item {
    std::int64_t time = no_time.value;
    std::uint32_t event = 0;
    StringPool::Id path = 0, user = 0;
    FacetId facet = 0;
    std::uint32_t next = 0;  ///< for who joins items: the next of the same handshake
    Leg leg = Leg::None;     ///< Denied and Answered have a user, but for a Denied that asks; Bare has none
};

/// The items of one client, agent and server in one stream, in the order in which they were written.
struct Party {
    std::uint32_t first = 0, count = 0;  ///< into Parties::items
    StringPool::Id client = 0;
    Micros stream_end = no_time;
};

struct Parties {
    std::vector<Item> items;
    std::vector<Party> parties;
};

/// One part of the clients of a snapshot (all of one client are in the same part), so that parts can be worked on at
/// once. Rows with a user count only where the same client was answered 401 shortly before: anonymous requests and
/// those of connections that are long authenticated cost no more than a look.
class PartyRows {
public:
    /// Looks through the snapshot. Stops early, with anything, once stop is asked for.
    PartyRows(const Snapshot& snapshot, std::span<const Stream> streams, std::span<const Leg> legs, std::uint32_t part,
              std::uint32_t parts, const std::stop_token& stop);
    ~PartyRows();

    /// How many pieces there are. Small enough for a processor's cache, which is why they are.
    static constexpr std::uint32_t pieces = 64;
    /// Each piece once: its rows are given away. A party is in one piece alone.
    Parties take(std::uint32_t piece);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}
