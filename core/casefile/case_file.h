// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/casefile/audit_entry.h"
#include "core/casefile/bookmark.h"
#include "core/casefile/case_source.h"
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

    /// The sources that this case is about, by id.
    Result<std::vector<CaseSource>> sources() const;
    /// Adds those that are not there yet: by path, member and its place, else by the path from the case, else, where a
    /// noted file is no longer where it was, by digest. The others stay as they were first noted; where a digest was not
    /// known then, it is filled in. The ids, in the order that was given.
    Result<std::vector<std::int64_t>> note_sources(std::span<const CaseSource> sources);

    /// By id.
    Result<std::vector<Bookmark>> bookmarks() const;
    /// Of each, id, author and times are set here where they are not; one that is there already (by on, source, offset
    /// and key) is left as it is. An id that is set is taken, so that what was removed can be put back as it was. The
    /// ids, in the order that was given. BadOption for a colour above 9. All or none.
    Result<std::vector<std::int64_t>> add_bookmarks(std::span<const Bookmark> bookmarks);
    /// Ids that are not there are passed over.
    Result<void> change_bookmarks(std::span<const std::int64_t> ids, const BookmarkChange& change);
    Result<void> remove_bookmarks(std::span<const std::int64_t> ids);

    /// By name.
    Result<std::vector<SavedView>> views() const;
    /// Takes the place of the one of this name. BadOption for a blank name.
    Result<void> save_view(const SavedView& view);
    Result<void> remove_view(std::string_view name);

    /// A text that the case keeps for others (`report`: the plan of the report; `case.title`, …); empty where it has none.
    Result<std::string> text(std::string_view name) const;
    /// `action` is that of the audit trail; what is secret does not go into its detail: that has the name alone.
    Result<void> set_text(std::string_view name, std::string_view value, std::string_view action);
    /// A key of 32 random bytes, as hexadecimal digits, made when it is asked for first: pseudonyms of redacted reports
    /// are made with it. It is in the case alone.
    Result<std::string> redaction_key();

    /// UTC, of the last change of what is kept here: entries of the trail that only tell of reading, exporting and
    /// verifying do not count. When it was made, where nothing was changed.
    Result<Micros> changed() const;
    /// A whole copy at another path, which must not be there; the copy's audit trail goes on from this one's.
    Result<void> copy_to(const std::string& path) const;

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
