// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/event_row.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace spoor {

/// Turns events into text, one after the other. One thread.
class EventWriter {
public:
    virtual ~EventWriter() = default;

    bool needs_raw() const { return needs_raw_; }
    bool needs_decoding() const { return needs_decoding_; }

    /// Each appends to `out` what is ready; a writer may hold rows back until `end`.
    virtual void begin(std::string& /*out*/) {}
    virtual void event(const EventRow& row, std::string& out) = 0;
    virtual void end(std::string& /*out*/) {}

protected:
    explicit EventWriter(const std::vector<ExportField>& fields, bool needs_raw = false);

private:
    bool needs_raw_ = false;
    bool needs_decoding_ = false;
};

/// CSV (RFC 4180, lines end in LF) with a header of short names; cells as append_csv_cell has them.
std::unique_ptr<EventWriter> csv_writer(std::vector<ExportField> fields);

/// One JSON object a line, flat, keyed by ECS names; absent fields are left out; numbers where the contract says so.
/// `spoor.time_quality` stands where the time is not exact.
std::unique_ptr<EventWriter> jsonl_writer(std::vector<ExportField> fields);

/// CSV as Timesketch imports it: message, timestamp (µs since 1970), datetime, timestamp_desc, then the fields.
/// An event without a time stands at 1970 and says so in timestamp_desc, because an import drops lines without one.
std::unique_ptr<EventWriter> timesketch_writer(std::vector<ExportField> fields);

/// The same as JSON lines; fields are keyed by their short names, absent ones are left out, all values are texts.
std::unique_ptr<EventWriter> timesketch_jsonl_writer(std::vector<ExportField> fields);

/// One JSON object a line as the Elastic Common Schema 8.11 has it (its field reference and "Categorization Fields"):
/// nested, with event.kind, category, type, action, outcome and code, log.file.path and log.offset, source, destination,
/// user, url, http, user_agent, and `message` with the record. What ECS has no field for is under `iis` and `spoor`, and
/// log.file.line. An address that is none is source.address alone. An event without a time has no @timestamp, and
/// spoor.time_quality says so.
std::unique_ptr<EventWriter> ecs_writer();

/// The records as they stand in the logs, as UTF-8, each ended by a newline.
std::unique_ptr<EventWriter> raw_writer();

/// Columns side by side, as wide as the first thousand rows ask for. Text is made visible (append_visible). `width` 0:
/// lines are as long as they are; else no line is longer than this many characters.
std::unique_ptr<EventWriter> table_writer(std::vector<ExportField> fields, std::size_t width);

}
