// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/case_file.h"
#include "core/casefile/case_lock.h"
#include "core/casefile/database.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace spoor {

/// An open case: what the parts of CaseFile share. Only they include this.
struct CaseFile::State {
    std::string path;
    std::string author;
    std::function<Micros()> now;
    std::optional<CaseLock> lock;  // before the database, so that it is let go of after it
    std::optional<Error> read_only;
    Database database;

    /// One change: what `work` does and its entry in the audit trail, together or not at all. Work that returns no detail
    /// changed nothing, and nothing is noted.
    using Work = std::function<Result<std::optional<std::string>>()>;
    Result<void> change(std::string_view action, const Work& work);
    /// The same for what changes nothing that a report would show (opened, exported, verified): CaseFile::changed stays.
    Result<void> tell(std::string_view action, const Work& work);
    Result<void> note(std::string_view action, std::string detail);

private:
    Result<void> in_transaction(std::string_view action, const Work& work, bool counts);
};

}
