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
    return state_->database.rows("SELECT seq, at, author, action, detail, digest FROM audit ORDER BY seq",
                                 [](const Statement& row) {
                                     return AuditEntry{static_cast<std::uint64_t>(row.number(0)),
                                                       Micros{row.number(1)},
                                                       row.text(2),
                                                       row.text(3),
                                                       row.text(4),
                                                       row.text(5)};
                                 });
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
