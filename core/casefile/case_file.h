// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/casefile/audit_entry.h"
#include "core/casefile/dismissed_finding.h"
#include "core/findings/rule_settings.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace spoor {

struct CaseOptions {
    enum class Access : std::uint8_t {
        /// The case is there, and is left as it is. Not for one that this very program has open for writing: looking at
        /// the file would take the locks of its changes away.
        Read,
        Write,  ///< made where it is missing; read-only where it cannot be written
    };
    Access access = Access::Write;
    std::string author;  ///< whose changes these are; empty: the system's user
    std::function<Micros()> now;  ///< empty: the system's clock
};

/// What an investigator adds to logs, in one SQLite file (`*.spoor`).
///
/// A change is in the file when its function has returned without an error, also after a kill or a loss of power; else
/// nothing of it is. Each change adds to the audit trail in the same transaction. Whoever opens a case for writing keeps
/// others from it until their CaseFile is gone: they get it read-only and are told.
///
/// All functions block on the disk, and for up to five seconds on another reader. One thread at a time.
/// Errors: WriteFailed (disk full, no permission; what was there before still is), DamagedCase, NotReadable, CaseInUse
/// (of a read-only case: see read_only).
class CaseFile {
public:
    /// NotFound, NotACase, DamagedCase, CaseTooNew, NotReadable; WriteFailed where a case cannot be made.
    static Result<CaseFile> open(const std::string& path, CaseOptions options = {});

    CaseFile(CaseFile&&) noexcept;
    CaseFile& operator=(CaseFile&&) noexcept;
    ~CaseFile();

    const std::string& path() const;  ///< absolute
    /// Why nothing can be changed, and each change fails with this: CaseInUse (detail: who has it), WriteFailed
    /// (permission, or it was opened for reading). Nothing where it can be written.
    const std::optional<Error>& read_only() const;
    /// 32 hexadecimal digits, its own from when it was made: stays when the file is copied or moved.
    Result<std::string> id() const;

    /// Takes the place of what was said of a key before. BadOption for a blank reason. All keys or none.
    Result<void> dismiss(std::span<const std::string> keys, std::string_view reason);
    /// Dismissals of another case, each with its author and time; those of keys that are here already are left out.
    Result<void> adopt(std::span<const DismissedFinding> dismissals);
    /// Keys that are not dismissed are passed over.
    Result<void> restore(std::span<const std::string> keys);
    /// By key.
    Result<std::vector<DismissedFinding>> dismissals() const;

    /// The settings of rules that this case goes by; nothing where it has none of its own. BadOption where they were
    /// written for rules that are no more.
    Result<std::optional<RuleSettings>> settings() const;
    /// Nothing: none of its own any more.
    Result<void> set_settings(const std::optional<RuleSettings>& settings);

    /// What was done without changing the case: what was opened, exported, verified. `detail`: a JSON object.
    Result<void> record(std::string_view action, std::string_view detail);
    /// In order.
    Result<std::vector<AuditEntry>> audit() const;

private:
    struct State;
    explicit CaseFile(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

}
