// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/casefile/case_file.h"
#include "core/casefile/placed_bookmarks.h"
#include "core/findings/finding.h"
#include "core/query/row_set.h"
#include "core/report/document.h"
#include "core/report/report_plan.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace spoor::report {

/// What a report is made from. Values: it can be made on any thread while the case goes on.
struct ReportInput {
    std::shared_ptr<const Snapshot> snapshot;  ///< complete
    SessionSet sessions;  ///< of this snapshot
    FindingSet findings;  ///< of this snapshot
    PlacedBookmarks bookmarks;  ///< placed in this snapshot
    std::vector<DismissedFinding> dismissed;
    std::vector<AuditEntry> audit;
    std::string case_id;  ///< empty without a case
    std::string case_path;  ///< absolute; empty without a case
    std::optional<Micros> date;  ///< CaseFile::changed
    /// The events that are counted, drawn and listed, in time order, and whose findings are told; without a snapshot: all.
    /// Bookmarks are told wherever they are.
    RowSet rows;
    std::string chosen;  ///< which these are, in words: `the filter status:401`; empty: all
};

/// What a case has for a report; snapshot, sessions and findings are the caller's. Blocking.
Result<ReportInput> input_of(const CaseFile& file, std::shared_ptr<const Snapshot> snapshot);

/// Puts the document together, from the same input and plan always the same. Goes back to the logs for each quoted
/// record; one that can no longer be read is quoted as such, without a digest, and the rest stands. Not redacted: see
/// redact. Blocking, with progress. Cancelled; BadFilter for a table or chart whose filter cannot be read.
Result<Document> make_document(const ReportInput& input, const ReportPlan& plan, const TaskContext& context = {});

}
