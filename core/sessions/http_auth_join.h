// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/http_auth_items.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

namespace spoor::http_auth {

/// What a client does by itself it does within this; beyond, a person was at it, or it is a coincidence.
constexpr Micros soon = seconds(15);

/// Items that were joined to one handshake, and what of its verdict depends on how they were joined.
struct Handshake {
    enum class State : std::uint8_t { Asked, Challenged, Refused, Good };

    static constexpr std::uint32_t nothing = 0xFFFFFFFF;

    State state = State::Asked;
    bool bare = false;        ///< begun by a 401 without a sub-status
    bool either = false;      ///< a 401.1 without a code was taken as what fitted
    bool quiet = false;       ///< begun by a 401.3, which is a handshake only if it goes on
    bool ahead = false;       ///< begun by credentials, without being asked
    bool shared = false;      ///< others of the same party were open at the same time
    bool at_stake = false;    ///< an alternative would have given another verdict
    bool other_path = false;  ///< the answer has another path than what was asked for
    bool denied = false;      ///< the credentials were good, the rights were not
    bool proof = false;       ///< what was refused last was the answer to a challenge
    std::uint32_t first = 0, last = 0, count = 0;  ///< items; linked by Item::next
    std::uint32_t challenges = 0;                  ///< since the last refusal
    std::uint32_t refusals = 0, named = 0;         ///< named: with a user
    std::uint32_t last_refusal = nothing;          ///< item; the last with a user, where there is one
    std::uint32_t alternatives = 0;
    StringPool::Id user = 0;  ///< who got in, else who was refused last
    std::uint32_t account = 0;  ///< of the name that was refused last: the joiner's number for it
    Micros pause;             ///< before the last leg
};

/// Joins the items of a party. One thread; keeps what it has allocated from party to party.
///
/// A leg belongs to the open handshake for the same path and method that waits for such a leg. Of several the one that
/// waits for the shortest time; of those the one that is furthest; of those the one that was opened first. Each other
/// that would have done is counted. Where that leaves it open whether a name came by one leg or by three, the names
/// that came in without an alternative decide: a user's browser uses the same scheme on the same server.
/// A name that was seen shortly before may have an authenticated connection, so its request need not be the end of any
/// handshake: it is not where the open one will be challenged, or waits for long.
class Joiner {
public:
    Joiner(const Snapshot& snapshot, std::stop_token stop);

    /// Handshakes in the order in which they were closed. Good until the next call. Ends early once stop is asked for.
    std::span<const Handshake> join(std::span<Item> items);

private:
    enum class Scheme : std::uint8_t { OneLeg, Challenge, Both };

    /// What is known of the name of a good leg.
    struct Caller {
        bool live = false;
        Scheme scheme = Scheme::Both;
        std::uint32_t account = 0;
        std::optional<bool> challenged = {};  ///< see all_challenged: it looks far ahead, so it is asked for once
    };
    struct Choice {
        std::size_t index = no_choice;
        std::uint32_t others = 0;
        bool at_stake = false;
    };
    static constexpr std::size_t no_choice = static_cast<std::size_t>(-1);
    static constexpr std::size_t most_open = 96;

    void run(std::span<Item> items);
    void one(std::uint32_t i);
    void challenge(std::uint32_t i);
    void refused(std::uint32_t i);
    void good(std::uint32_t i);

    Handshake& open(std::uint32_t i, Handshake::State state);
    void append(Handshake& h, std::uint32_t i);
    void note_choice(Handshake& h, const Choice& choice);
    void challenged(Handshake& h, std::uint32_t i);
    void refuse(Handshake& h, std::uint32_t i);
    void absorb_bare(Handshake& h);
    void close(std::size_t index);
    void make_room(std::uint32_t i);

    template <class Rank>
    Choice choose(std::uint32_t i, Rank&& rank) const;
    int rank_of_good(const Handshake& h, std::uint32_t i, Caller& who);
    bool is_live(const Item& item) const;
    bool all_challenged(std::uint32_t i) const;
    std::uint32_t ends_after(std::uint32_t i) const;
    Choice other_path(std::uint32_t i) const;
    bool goes_on(const Handshake& h, std::uint32_t after) const;
    Micros pause(const Handshake& h, std::uint32_t i) const;
    bool same_request(const Handshake& h, const Item& item) const;
    bool same_request(const Item& a, const Item& b) const;
    bool same_method(const Item& a, const Item& b) const;
    std::uint32_t account(StringPool::Id user);
    void learn();

    const Snapshot& snapshot_;
    std::stop_token stop_;
    std::span<Item> items_;
    std::vector<Handshake> open_, done_;
    struct Seen {
        std::uint32_t run = 0;
        std::int64_t time = 0;
    };
    std::vector<Seen> seen_;  // by user: where and when it was last let in
    std::uint32_t run_ = 0;
    std::uint32_t users_ = 0;  // names that were let in so far
    bool challenges_ = false;  // there are some in this run
    bool doubt_ = false;  // what names are known to use could change something in this run
    std::unordered_map<StringPool::Id, Scheme> schemes_;  // what unambiguous handshakes of the party have shown
    std::vector<std::uint32_t> accounts_;  // by user, made as asked for
    std::unordered_map<std::string, std::uint32_t> account_numbers_;
};

}
