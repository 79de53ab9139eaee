// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_text.h"
#include "core/casefile/verify_case.h"
#include "core/report/verify_report.h"

#include <string>

namespace spoor::cli {

/// What differs, a line each with its reason, and last a line that sums up.
std::string verdict_text(const CaseVerdict& verdict);
std::string verdict_text(const report::ReportVerdict& verdict);

/// Everything that was compared, what stands as well.
Json verdict_json(const CaseVerdict& verdict);
Json verdict_json(const report::ReportVerdict& verdict);

}
