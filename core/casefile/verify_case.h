// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/casefile/case_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace spoor {

/// Whether something that a case or a report names still stands in the files.
enum class Standing : std::uint8_t {
    Stands,  ///< the same bytes
    Differs,  ///< other bytes
    Missing,  ///< the file is not there, or ends before
    Unreadable,  ///< the system refused
};

/// What verifying a case found.
struct CaseVerdict {
    struct Source {
        CaseSource source;
        LocatedSource where;
        Standing standing = Standing::Missing;
        std::string sha256_now;  ///< empty where it could not be read
        std::uint64_t bytes_now = 0;
        std::optional<Error> error;
    };
    struct Mark {
        Bookmark bookmark;
        Standing standing = Standing::Missing;
    };
    std::vector<Source> sources;
    std::vector<Mark> bookmarks;
    std::uint64_t audit_entries = 0;
    std::optional<std::uint64_t> chain_break;  ///< first_break of the audit trail

    bool all_stand() const;
};

/// Reads every noted source anew and compares digests of files, archives, members and marked records, and the chain of
/// the audit trail. Blocking; with progress by bytes. Cancelled; errors of the case itself.
Result<CaseVerdict> verify_case(const CaseFile& file, const TaskContext& context = {});

}
