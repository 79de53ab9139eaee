// SPDX-License-Identifier: GPL-3.0-or-later
// Filters and views that a case keeps under names.
#include "core/casefile/case_state.h"
#include "core/casefile/detail.h"

#include <algorithm>

namespace spoor {
namespace {

using Detail = Result<std::optional<std::string>>;

}

Result<std::vector<SavedView>> CaseFile::views() const
{
    return state_->database.rows("SELECT name, filter, view FROM views ORDER BY name COLLATE BINARY",
                                 [](const Statement& row) { return SavedView{row.text(0), row.text(1), row.text(2)}; });
}

Result<void> CaseFile::save_view(const SavedView& view)
{
    if (view.name.find_first_not_of(" \t\r\n") == std::string::npos)
        return failure(ErrorCode::BadOption, "name", "expected a name");
    return state_->change("view.saved", [&]() -> Detail {
        const auto before = views();
        if (!before)
            return std::unexpected(before.error());
        if (std::ranges::contains(*before, view))
            return std::nullopt;
        auto insert = state_->database.prepare("INSERT OR REPLACE INTO views (name, filter, view) VALUES (?,?,?)");
        if (!insert)
            return std::unexpected(insert.error());
        if (const auto done = insert->bind(1, view.name).bind(2, view.filter).bind(3, view.view).run(); !done)
            return std::unexpected(done.error());
        return detail_text({{"name", view.name}, {"filter", view.filter}});
    });
}

Result<void> CaseFile::remove_view(std::string_view name)
{
    return state_->change("view.removed", [&]() -> Detail {
        auto remove = state_->database.prepare("DELETE FROM views WHERE name = ?");
        if (!remove)
            return std::unexpected(remove.error());
        if (const auto done = remove->bind(1, name).run(); !done)
            return std::unexpected(done.error());
        if (state_->database.changed_rows() == 0)
            return std::nullopt;
        return detail_text({{"name", name}});
    });
}

}
