// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/engine/snapshot.h"
#include "core/events/field.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

/// A value of a field and how many events have it.
struct ValueCount {
    std::string value;
    std::uint64_t events = 0;

    bool operator==(const ValueCount&) const = default;
};

/// How often each value of one field occurs in a snapshot, most frequent first. Immutable: any thread. Keeps the
/// snapshot's dictionaries, not the snapshot.
class ValueCounts {
public:
    /// Whether values of the field can be counted without reading the logs again: those of the columns, the facets and
    /// the sources.
    static bool can_count(Field field);

    /// One pass over one column (over the sources for `file`). Blocking; Cancelled soon after it is asked for. Users are counted as
    /// logged, with their domain. Nothing is counted where can_count says no.
    static Result<ValueCounts> of(const Snapshot& snapshot, Field field, const TaskContext& context = {});

    /// How many different values there are.
    std::size_t distinct() const { return strings_.empty() ? ids_.size() : strings_.size(); }

    /// The most frequent values that begin with `typed`, then those that hold it further in, `limit` in all. In any
    /// case of letters; of `CORP\anna` the name's beginning counts as a beginning too. Any result once stop is asked
    /// for. Looks at the values in the order of their counts, and no further than it must.
    std::vector<ValueCount> top(std::size_t limit, std::string_view typed = {}, const std::stop_token& stop = {}) const;

private:
    std::string_view value(std::size_t rank) const;
    std::uint64_t events(std::size_t rank) const;

    Field field_ = Field::Other;
    // Of a dictionary column: the ids that occur by falling count, and the count of each id.
    std::shared_ptr<const Pools> pools_;
    const StringPool* pool_ = nullptr;
    std::vector<StringPool::Id> ids_;
    std::vector<std::uint32_t> counts_;
    // Of all else.
    std::vector<ValueCount> strings_;
};

}
