// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/query/event_notes.h"
#include "core/query/row_set.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace spoor {

/// A condition on events, in Kibana's manner (see core/query/README.md for the language). Compiled once; immutable;
/// any thread.
class Filter {
public:
    /// Matches everything.
    Filter();

    /// BadFilter with `position` (column, in bytes from 0), `length` of the faulty part, `subject` the word found there
    /// and `detail` a key of what was expected: see filter_expectation.h. An empty or blank text matches everything.
    static Result<Filter> compile(std::string_view text);

    bool matches_everything() const;
    /// Whether it asks for what the investigator said of events (`bookmarked`, `tag`, `note`).
    bool asks_for_notes() const;
    const std::string& text() const;

    struct Node;
    const Node* root() const { return root_.get(); }

private:
    std::string text_;
    std::shared_ptr<const Node> root_;
};

/// Called while a filter runs, from one thread at a time: the rows found so far, in time order over the part that was
/// looked at.
using PartialRows = std::function<void(const RowSet&)>;

/// The events that match, in time order. Blocking, parallel within. Cancelled: `Cancelled`. A source that can no longer
/// be read (SourceChanged…) fails conditions on its raw text, never those on columns; the first such error is in
/// `raw_error` and the rest of the result stands. `notes`: what `bookmarked`, `tag` and `note` go by.
struct FilterResult {
    RowSet rows;
    std::optional<Error> raw_error;
};
Result<FilterResult> run(const Filter&, std::shared_ptr<const Snapshot>, const TaskContext& = {},
                         const PartialRows& partial = {}, unsigned jobs = 0, const EventNotes& notes = {});

/// The same rows in the order of a field's values (texts by bytes, numbers and times by value, absent last whichever
/// the direction), equal values in time order. Blocking. Raw fields are decoded for it.
Result<RowSet> sorted(const RowSet&, Field, bool descending, const TaskContext& = {});

}
