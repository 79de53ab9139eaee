// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/query/row_set.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace spoor {

/// What is looked for in the raw lines of what is shown.
struct Needle {
    std::string text;             ///< UTF-8; a regular expression (PCRE2) where `regex` is set
    bool regex = false;
    bool case_sensitive = false;
    bool whole_word = false;      ///< no letter, digit, `_` or byte beyond ASCII beside it

    bool operator==(const Needle&) const = default;
};

/// BadFilter where the needle is no regular expression, as Filter::compile tells it (see filter_expectation.h);
/// position and length are within `text`.
std::optional<Error> fault_of(const Needle& needle);

struct Matches {
    /// Positions in what is shown, ascending; never null.
    std::shared_ptr<const std::vector<std::uint32_t>> rows;
    /// A source could not be read again, or the expression was given up on some line: what is there stands.
    std::optional<Error> raw_error;
};

/// Called while a search runs, from one thread at a time: the positions found so far, ascending.
using PartialMatches = std::function<void(const Matches&)>;

struct FindOptions {
    /// A position in what is shown: the search begins at its part of the log, so that what lies next is found first.
    std::uint32_t near = 0;
    unsigned jobs = 0;  ///< threads; 0: as many as there are processors
};

/// The events among `shown`, in any order and any number, whose raw record holds the needle. An empty needle is found
/// nowhere. Text is read only where something of it is shown. Means the same as the filter that is a phrase, or an
/// expression. Blocking, parallel within; errors BadFilter and Cancelled.
Result<Matches> find_in(const RowSet& shown, const Needle& needle, const TaskContext& context = {},
                        const PartialMatches& partial = {}, const FindOptions& options = {});

}
