// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/query/row_set.h"
#include "core/report/event_writer.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace spoor {

/// Takes a piece of the export, always whole lines. False: no more is wanted (a closed pipe).
using ExportSink = std::function<bool(std::string_view)>;

struct ExportResult {
    std::uint32_t written = 0;
    /// The first source that could no longer be read; its events were written without their raw text.
    std::optional<Error> raw_error;
};

/// Writes the first `limit` of these rows, in their order. `notes`: what stands for `tag`, `note` and `bookmarked`; null:
/// nothing. Blocking; memory is bounded whatever the number of rows
/// (records are read in batches of some 32 MB). Cancelled between batches, and
/// with progress there, whose bytes are events.
Result<ExportResult> export_events(const RowSet& rows, std::uint32_t limit, EventWriter& writer, const ExportSink& sink,
                                   const TaskContext& context = {}, const EventNotes* notes = nullptr);

/// Whether a source of this snapshot has a field of this name: one that its header names, or that its first record
/// shows when it is decoded. Names are compared without regard to case.
bool has_source_field(const Snapshot& snapshot, std::string_view name);

}
