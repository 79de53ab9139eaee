// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/session_table.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace spoor {

/// A session of a set: its kind and its place in that kind's table, in 32 bits, because there may be millions.
class SessionPlace {
public:
    SessionPlace() = default;
    SessionPlace(SessionKind kind, std::uint32_t index)
        : bits_(static_cast<std::uint32_t>(kind) << index_bits | (index & max_index))
    {
    }
    SessionKind kind() const { return static_cast<SessionKind>(bits_ >> index_bits); }
    std::uint32_t index() const { return bits_ & max_index; }
    bool operator==(const SessionPlace&) const = default;

    static constexpr unsigned index_bits = 29;
    static constexpr std::uint32_t max_index = (1u << index_bits) - 1;

private:
    std::uint32_t bits_ = 0;
};

/// A session for good: its kind and its first event.
struct SessionKey {
    SessionKind kind = SessionKind::Ftp;
    EventKey first;

    bool operator==(const SessionKey&) const = default;
};

/// The columns of the list of sessions.
enum class SessionColumn : std::uint8_t {
    Id,
    Kind,
    Verdict,
    Client,
    User,
    Server,
    Start,
    Length,
    Events,
    Attempts,
    Failures,
    Bytes,
    Marks,
    Confidence,
};
constexpr int session_column_count = 14;

/// What kinds, verdicts and marks are called where the user types: folded text (query::folded). Marks by bit.
struct SessionVocabulary {
    std::array<std::string, session_kind_count> kinds;
    std::array<std::string, verdict_count> verdicts;
    std::array<std::string, 16> marks;
};

/// Which sessions are to be listed, and how.
struct SessionChoice {
    /// Words parted by blanks, UTF-8. Each must be found in client, user, server, kind, verdict or a mark, in any case;
    /// or be the session's id.
    std::string text;
    std::optional<SessionKind> kind;
    std::optional<Verdict> verdict;
    bool marked_only = false;
    SessionColumn order = SessionColumn::Start;
    bool descending = false;
    std::optional<SessionKey> keep;  ///< to be found again

    bool operator==(const SessionChoice&) const = default;
};

/// Sessions in an order. Counts are of those that all but the respective choice let through, so that they say what the
/// choice would give.
struct SessionRows {
    SessionSet set;
    std::shared_ptr<const std::vector<SessionPlace>> rows = std::make_shared<std::vector<SessionPlace>>();
    std::array<std::uint32_t, session_kind_count> of_kind{};
    std::array<std::uint32_t, verdict_count> of_verdict{};
    std::uint32_t any_kind = 0, any_verdict = 0;  ///< sums of the two
    std::uint32_t marked = 0;
    std::uint32_t total = 0;  ///< of the set
    std::optional<std::uint32_t> kept;  ///< the row of SessionChoice::keep

    const SessionTable* table(SessionPlace place) const { return set[place.kind()]; }
    const Session& session(SessionPlace place) const { return table(place)->rows[place.index()]; }
};

/// Blocking; any thread. Equal values stay in the order of kinds and, within a kind, of start; absent ones come last
/// whichever the direction. A million sessions take a fraction of a second. Any result once stop is asked for.
SessionRows list_sessions(const SessionSet& set, const SessionChoice& choice, const SessionVocabulary& words,
                          const std::stop_token& stop = {});

/// The sessions that hold an event, one a kind at most, in the order of kinds. Blocking: looks through all of them.
std::vector<SessionPlace> sessions_of(const SessionSet& set, const EventKey& event);

std::optional<SessionKey> key_of(const SessionSet& set, SessionPlace place);

/// `192.168.10.20:21 MSFTPSVC1`: what the log says of who was asked; the machine where it says no more. UTF-8.
std::string server_text(const Pools& pools, const Facet& facet);

}
