// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/engine/snapshot.h"
#include "core/query/event_notes.h"
#include "core/query/node.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace spoor::query {

/// A yes or no for each string of a dictionary, or each row of the facet table.
struct Decisions {
    std::vector<std::uint64_t> bits;
    std::uint32_t passing = 0;

    bool operator[](std::uint32_t id) const { return bits[id / 64] >> id % 64 & 1; }
};

/// A column of four-byte numbers that Decisions are looked up by.
using IdColumn = Column<std::uint32_t> Segment::*;

/// A part of a filter made ready for one snapshot.
struct Step {
    enum class Kind { All, None, And, Or, Not, Table, Times, Source, Lines, RawText, RawField, Events };
    Step() = default;
    Step(Kind k, bool under_not) : kind(k), negated(under_not) {}

    Kind kind = Kind::All;
    /// Under an odd number of `not`. What cannot be known (an unreadable source) counts against the match either way.
    bool negated = false;
    std::vector<Step> children;  ///< And, Or: cheapest first; Not: one
    IdColumn column = nullptr;  ///< Table
    Decisions table;  ///< Table
    AnyTest test;  ///< Times, Source, Lines, RawField
    FieldName field;  ///< RawField
    std::uint32_t term = 0;  ///< RawText: index into Plan::terms
    std::vector<std::uint32_t> events;  ///< Events: these, ascending
};

struct Plan {
    Step root;
    std::vector<RawTerm> terms;
    std::optional<Error> error;  ///< an expression that gave up on a dictionary's string
};

/// Puts every string of the dictionaries to the conditions on them, in parallel; strings that come later are in no
/// segment of this snapshot. Ends early, with any result, once stop is asked for.
Plan make_plan(const Filter::Node& root, const Snapshot& snapshot, unsigned jobs, const std::stop_token& stop,
               const EventNotes& notes);

/// The error that says that an expression gave up.
Error gave_up(const Regex& regex);

}
