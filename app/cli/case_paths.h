// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/casefile/case_file.h"
#include "core/casefile/placed_bookmarks.h"

#include <string>
#include <vector>

namespace spoor::cli {

/// Whether there is a case file at this path, by its first bytes.
bool is_case(const std::string& path);

/// A case that is there already, never a new one; else the exit status, told.
std::expected<CaseFile, int> open_case(const std::string& path, CaseOptions::Access access);

/// What paths mean that are case files: the files of their sources, in the zones and formats that were noted, where the
/// command line says no other for them.
struct CasePaths {
    CommonOptions options;  ///< with files in place of cases
    std::vector<CaseSource> sources;  ///< of all cases, where they are now; ids are this program's own
    std::vector<Bookmark> bookmarks;
    int status = 0;  ///< exit_unreadable where a case or a source of one is missing; it has been told
    bool cancelled = false;
};
CasePaths with_cases_opened(const CommonOptions& options, const TaskContext& context);

}
