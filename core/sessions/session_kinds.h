// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/ladder.h"
#include "core/sessions/session_table.h"

#include <span>
#include <string>
#include <vector>

namespace spoor {

class LineReader;

/// What is known of a session beyond its row. Reading it goes back to the records.
struct SessionFact {
    std::string name;   ///< `users_tried`, `uploaded`, `generation`, …: a key of JSON; words come from the table
                        ///< resources/explain/session-fact.tsv
    std::string value;  ///< UTF-8, text from the log or a number
};

struct SessionStory {
    std::string why;                    ///< sentences: why it is this verdict, and with what confidence. Never empty
    std::vector<SessionFact> facts;     ///< in order of interest; a name may come several times
    Ladder ladder;
};

/// A kind of session: one object for the whole program, immutable. Any thread.
class SessionFinder {
public:
    virtual ~SessionFinder() = default;

    virtual SessionKind kind() const = 0;

    /// Fills rows (in any order) and events of an empty table whose kind and snapshot are set. Reads columns alone, no
    /// file. `jobs` ≥ 1: how many threads it may use. Returns early, with anything, once stop is asked for.
    virtual void find(SessionTable& table, const TaskContext& context, unsigned jobs) const = 0;

    /// What to tell of one session. Goes back to the records with `reader` where columns do not do; a record that can
    /// no longer be read is left out and told so in the story. Bounded: at most `max_steps` steps of the ladder.
    static constexpr std::size_t max_steps = 2000;
    virtual SessionStory story(const SessionTable& table, std::size_t index, LineReader& reader) const = 0;
};

/// All kinds, in the order of the enumeration. One row a kind.
std::span<const SessionFinder* const> session_kinds();
const SessionFinder& finder_of(SessionKind);

/// The sentence for a reason of a kind, from resources/explain/session-reason.tsv; `{0}`, `{1}`, … are replaced by the
/// arguments. Empty where the table has no such row (a test sees to it that it has).
std::string reason_text(SessionKind kind, ReasonId reason, std::span<const std::string> arguments = {});

}
