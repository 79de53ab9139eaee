// SPDX-License-Identifier: GPL-3.0-or-later
// What a case says of its own past.
#include "core/casefile/case_state.h"

namespace spoor {

Result<void> CaseFile::record(std::string_view action, std::string_view detail)
{
    return state_->tell(action, [&]() -> Result<std::optional<std::string>> { return std::string(detail); });
}

Result<std::vector<AuditEntry>> CaseFile::audit() const
{
    auto rows = state_->database.prepare("SELECT seq, at, author, action, detail, digest FROM audit ORDER BY seq");
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<AuditEntry> all;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return all;
        all.push_back({static_cast<std::uint64_t>(rows->number(0)), Micros{rows->number(1)}, rows->text(2),
                       rows->text(3), rows->text(4), rows->text(5)});
    }
}

Result<Micros> CaseFile::changed() const
{
    // Files that an earlier version made do not say which entry it was: there these actions were all that changed them.
    const auto at = state_->database.number(
        "SELECT at FROM audit WHERE seq = coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'changed'),"
        " (SELECT max(seq) FROM audit WHERE action IN ('case.created', 'findings.dismissed', 'findings.restored',"
        " 'findings.dismissals-adopted', 'rules.settings-changed')))");
    if (!at)
        return std::unexpected(at.error());
    return Micros{*at};
}

}
