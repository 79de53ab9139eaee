// SPDX-License-Identifier: GPL-3.0-or-later
// What a case keeps for others by name, and its key.
#include "core/casefile/case_state.h"
#include "core/casefile/detail.h"
#include "core/casefile/random_hex.h"

namespace spoor {
namespace {

using Detail = Result<std::optional<std::string>>;

constexpr std::string_view read_key = "SELECT value FROM meta WHERE name = 'redaction_key'";

}

Result<std::string> CaseFile::text(std::string_view name) const
{
    auto row = state_->database.prepare("SELECT value FROM texts WHERE name = ?");
    if (!row)
        return std::unexpected(row.error());
    const auto there = row->bind(1, name).step();
    if (!there)
        return std::unexpected(there.error());
    return *there ? row->text(0) : std::string();
}

Result<void> CaseFile::set_text(std::string_view name, std::string_view value, std::string_view action)
{
    return state_->change(action, [&]() -> Detail {
        const auto before = text(name);
        if (!before)
            return std::unexpected(before.error());
        if (*before == value)
            return std::nullopt;
        auto put = state_->database.prepare(value.empty() ? "DELETE FROM texts WHERE name = ?"
                                                          : "INSERT OR REPLACE INTO texts (name, value) VALUES (?,?)");
        if (!put)
            return std::unexpected(put.error());
        put->bind(1, name);
        if (!value.empty())
            put->bind(2, value);
        if (const auto done = put->run(); !done)
            return std::unexpected(done.error());
        return detail_text({{"name", name}});
    });
}

Result<std::string> CaseFile::redaction_key()
{
    const auto known = state_->database.text(read_key);
    if (!known || !known->empty())
        return known;
    // Told, not a change: else the first redacted report of a case had another date than the second.
    const auto made = state_->tell("redaction.key-made", [&]() -> Detail {
        auto insert = state_->database.prepare("INSERT INTO meta (name, value) VALUES ('redaction_key', ?)");
        if (!insert)
            return std::unexpected(insert.error());
        if (const auto done = insert->bind(1, random_hex(32)).run(); !done)
            return std::unexpected(done.error());
        return "{}";
    });
    if (!made)
        return std::unexpected(made.error());
    return state_->database.text(read_key);
}

}
