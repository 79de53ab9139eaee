// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/engine/line_reader.h"
#include "core/engine/snapshot.h"
#include "core/report/document.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace spoor::report {

/// The events that a report quotes: first all are asked for, then read in the order in which they stand in the files, so
/// that each file is opened and unpacked from front to back once, whatever the order in which the report names them.
class QuotedEvents {
public:
    /// The bytes of a record that are quoted at most.
    static constexpr std::size_t record_limit = 4096;

    /// `case_path`: see file_name (words.h).
    QuotedEvents(const Snapshot& snapshot, std::string case_path)
        : snapshot_(&snapshot), case_path_(std::move(case_path))
    {
    }

    void want(EventId event) { wanted_.push_back(event); }
    /// Once. Records that cannot be read are quoted as such. Cancelled.
    Result<void> read(const TaskContext& context);

    /// Of an event that was asked for.
    const Quote& quote(EventId event) const { return quotes_[index(event)]; }
    const Cite& cite(EventId event) const { return quote(event).cite; }
    std::uint64_t unreadable() const { return unreadable_; }
    /// What the tables know of codes that occur in these events, by table and code.
    std::vector<Term> terms() const;

private:
    std::size_t index(EventId event) const;
    Quote read_one(EventId event, LineReader& reader);

    const Snapshot* snapshot_;
    std::string case_path_;
    std::vector<EventId> wanted_;  // ascending, each once, after `read`
    std::vector<Quote> quotes_;  // by place in wanted_
    std::map<std::pair<std::string, std::string>, Term> terms_;  // by table and code
    std::uint64_t unreadable_ = 0;
};

}
