// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/casefile/case_file.h"

#include <cstdint>
#include <optional>
#include <span>
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
        bool grown = false;  ///< Differs, and the noted bytes stand with more behind them: a log that is still written
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

/// Reads every noted source anew, each file once, and compares digests of files, archives, members and marked records,
/// and the chain of the audit trail. A member differs also where its content is as it was and the archive around it is
/// not: then `sha256_now` is what was noted. A source of which no digest was noted (it was never read to its end) is
/// Unreadable. `also`: folders to look for sources in, as locate_sources has it. Blocking; with progress by bytes.
/// Cancelled; errors of the case itself.
Result<CaseVerdict> verify_case(const CaseFile& file, const TaskContext& context = {},
                                std::span<const std::string> also = {});

}
