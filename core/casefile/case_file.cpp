// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/case_file.h"

#include "core/casefile/case_state.h"
#include "core/casefile/detail.h"

#include <algorithm>

namespace spoor {
namespace {

using Detail = Result<std::optional<std::string>>;

bool blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

constexpr std::string_view insert_dismissal =
    "INSERT OR REPLACE INTO dismissals (key, rule, subject, reason, author, at) VALUES (?,?,?,?,?,?)";

Result<void> put(Statement& insert, const DismissedFinding& d)
{
    return insert.bind(1, d.key)
        .bind(2, d.rule)
        .bind(3, d.subject)
        .bind(4, d.reason)
        .bind(5, d.author)
        .bind(6, d.when.value)
        .run();
}

}

CaseFile::CaseFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
CaseFile::CaseFile(CaseFile&&) noexcept = default;
CaseFile& CaseFile::operator=(CaseFile&&) noexcept = default;
CaseFile::~CaseFile() = default;

const std::string& CaseFile::path() const { return state_->path; }

const std::optional<Error>& CaseFile::read_only() const { return state_->read_only; }

Result<std::string> CaseFile::id() const { return state_->database.text("SELECT value FROM meta WHERE name = 'id'"); }

Result<void> CaseFile::dismiss(std::span<const std::string> keys, std::string_view reason)
{
    if (blank(reason))
        return failure(ErrorCode::BadOption, "reason", "expected a reason");
    return state_->change("findings.dismissed", [&]() -> Detail {
        auto insert = state_->database.prepare(insert_dismissal);
        if (!insert)
            return std::unexpected(insert.error());
        const Micros when = state_->now();
        for (const std::string& key : keys) {
            const KeyParts parts = parts_of_key(key);
            const auto done = put(*insert, {key, std::string(parts.rule), std::string(parts.subject),
                                            std::string(reason), state_->author, when});
            if (!done)
                return std::unexpected(done.error());
        }
        if (keys.empty())
            return std::nullopt;
        return detail_text({{"keys", keys}, {"reason", reason}});
    });
}

Result<void> CaseFile::adopt(std::span<const DismissedFinding> dismissals)
{
    return state_->change("findings.dismissals-adopted", [&]() -> Detail {
        const auto here = this->dismissals();
        if (!here)
            return std::unexpected(here.error());
        auto insert = state_->database.prepare(insert_dismissal);
        if (!insert)
            return std::unexpected(insert.error());
        Json taken = Json::array();
        for (const DismissedFinding& d : dismissals) {
            if (std::ranges::binary_search(*here, d.key, {}, &DismissedFinding::key))
                continue;
            if (const auto done = put(*insert, d); !done)
                return std::unexpected(done.error());
            taken.push_back({{"key", d.key}, {"reason", d.reason}, {"author", d.author}, {"when", d.when.value}});
        }
        return taken.empty() ? Detail(std::nullopt) : Detail(detail_text({{"dismissals", taken}}));
    });
}

Result<void> CaseFile::restore(std::span<const std::string> keys)
{
    return state_->change("findings.restored", [&]() -> Detail {
        auto remove = state_->database.prepare("DELETE FROM dismissals WHERE key = ?");
        if (!remove)
            return std::unexpected(remove.error());
        std::vector<std::string> gone;
        for (const std::string& key : keys) {
            if (const auto done = remove->bind(1, key).run(); !done)
                return std::unexpected(done.error());
            if (state_->database.changed_rows() > 0)
                gone.push_back(key);
        }
        return gone.empty() ? Detail(std::nullopt) : Detail(detail_text({{"keys", gone}}));
    });
}

Result<std::vector<DismissedFinding>> CaseFile::dismissals() const
{
    return state_->database.rows(
        "SELECT key, rule, subject, reason, author, at FROM dismissals ORDER BY key COLLATE BINARY",
        [](const Statement& row) {
            return DismissedFinding{row.text(0), row.text(1), row.text(2),
                                    row.text(3), row.text(4), Micros{row.number(5)}};
        });
}

Result<std::optional<RuleSettings>> CaseFile::settings() const
{
    const auto json = state_->database.text("SELECT json FROM rule_settings WHERE id = 1");
    if (!json)
        return std::unexpected(json.error());
    if (json->empty())
        return std::nullopt;
    auto settings = RuleSettings::from_json(*json);
    if (!settings)
        return std::unexpected(settings.error());
    return std::move(*settings);
}

Result<void> CaseFile::set_settings(const std::optional<RuleSettings>& settings)
{
    return state_->change("rules.settings-changed", [&]() -> Detail {
        const auto before = state_->database.text("SELECT json FROM rule_settings WHERE id = 1");
        if (!before)
            return std::unexpected(before.error());
        const std::string json = settings ? settings->json() : std::string();
        if (json == *before)
            return std::nullopt;
        auto statement = state_->database.prepare(
            settings ? "INSERT OR REPLACE INTO rule_settings (id, json) VALUES (1, ?)" : "DELETE FROM rule_settings");
        if (!statement)
            return std::unexpected(statement.error());
        if (settings)
            statement->bind(1, json);
        if (const auto done = statement->run(); !done)
            return std::unexpected(done.error());
        return detail_text({{"settings", settings ? Json::parse(json) : Json(nullptr)}});
    });
}

}
