// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/casefile/verify_case.h"
#include "core/report/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace spoor::report {

/// What checking a report against the files found.
struct ReportVerdict {
    struct File {
        Source source;
        std::string path;  ///< where it was looked for
        Standing standing = Standing::Missing;
        std::string sha256_now;
        std::optional<Error> error;
    };
    struct Row {
        Cite cite;
        Standing standing = Standing::Missing;
    };
    bool own_digest_holds = false;  ///< the report itself is as it was written
    bool redacted = false;  ///< rows can be checked with the case's key alone; without it they stand with their file
    std::vector<File> files;
    std::vector<Row> rows;

    bool all_stand() const;
};

/// Reads a report that html_of or json_of wrote, finds its sources (relative to the report's or the case's folder, where
/// they were, else by digest below these folders and `also`), reads them anew and compares. `key`: CaseFile::redaction_key
/// for redacted reports, or empty. Blocking. Cancelled; NotReadable; BadFormat where it is no report of Spoor.
Result<ReportVerdict> verify_report(const std::string& path, std::span<const std::string> also = {},
                                    std::string_view key = {}, const TaskContext& context = {});

}
