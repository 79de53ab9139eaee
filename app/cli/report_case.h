// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/report_output.h"
#include "core/casefile/case_file.h"
#include "core/report/report_plan.h"

#include <optional>

namespace spoor::cli {

/// The case that a report is of, if it is of one.
struct ReportCase {
    std::optional<CaseFile> file;
    int status = 0;  ///< exit_unreadable where one of its logs was not found (told)

    /// The plan that it keeps, or a new one.
    Result<report::ReportPlan> plan() const;
    Result<RuleSettings> settings() const;
    /// Notes in the audit trail what was written, where the case can be written.
    void record_written(const ReportFile& written, const std::string& sha256, bool redacted);
};

/// Opens `case_path`; or, where the only path of the options is a case file, that one, and puts the logs that it is about
/// in its place, with their zones and formats. Errors of CaseFile; BadOption where both name a case.
Result<ReportCase> open_report_case(const std::string& case_path, CommonOptions& options);

}
