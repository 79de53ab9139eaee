// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/case_file.h"

#include <string>

namespace spoor::test {

/// A case opened by anna, whose clock begins at 2026-01-01 and goes on by a second each time that it is asked.
Result<CaseFile> open_case(const std::string& path, CaseOptions::Access access = CaseOptions::Access::Write);

/// `KEY: REASON (AUTHOR, TIME)`, a line each; an error as `error CODE: DETAIL`.
std::string picture(const Result<std::vector<DismissedFinding>>& dismissals);
/// `SEQ ACTION DETAIL`, a line each, and whether the chain holds.
std::string trail(const CaseFile& file);

}
