// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make_document.h"

namespace spoor::report {

Result<ReportInput> input_of(const CaseFile& file, std::shared_ptr<const Snapshot> snapshot)
{
    ReportInput input;
    input.case_path = file.path();
    auto id = file.id();
    auto bookmarks = file.bookmarks();
    const auto sources = file.sources();
    auto dismissed = file.dismissals();
    auto audit = file.audit();
    const auto changed = file.changed();
    if (!id)
        return std::unexpected(id.error());
    if (!bookmarks)
        return std::unexpected(bookmarks.error());
    if (!sources)
        return std::unexpected(sources.error());
    if (!dismissed)
        return std::unexpected(dismissed.error());
    if (!audit)
        return std::unexpected(audit.error());
    if (!changed)
        return std::unexpected(changed.error());
    input.case_id = std::move(*id);
    input.bookmarks = PlacedBookmarks(std::move(*bookmarks), *sources, file.path(), *snapshot);
    input.dismissed = std::move(*dismissed);
    input.audit = std::move(*audit);
    input.date = *changed;
    input.snapshot = std::move(snapshot);
    return input;
}

}
