// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_maker.h"

#include "core/query/filter.h"
#include "core/report/words.h"
#include "core/sessions/http_auth.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace spoor::report {
namespace {

struct Row {
    std::string_view title;
    std::unique_ptr<SectionMaker> (*make)();
};

// In the order of the enumeration.
constexpr std::array<Row, section_kind_count> rows_of_kinds = {{
    {"Summary", summary_section},
    {"Findings", findings_section},
    {"Timeline", timeline_section},
    {"Sessions", sessions_section},
    {"Charts", charts_section},
    {"Events", tables_section},
    {"Notes", notes_section},
    {"Sources", sources_section},
    {"Glossary", glossary_section},
    {"Audit trail", audit_section},
}};

}

Workshop::Workshop(const ReportInput& from, const ReportPlan& by, const TaskContext& with)
    : input(from), plan(by), context(with), snapshot(*from.snapshot), dismissed(from.dismissed),
      events(snapshot, from.case_path)
{
    rows = from.rows.snapshot() ? from.rows : RowSet::all(from.snapshot);
    if (rows.size() < snapshot.event_count()) {
        chosen.resize(snapshot.event_count());
        for (std::uint32_t i = 0; i < rows.size(); ++i)
            chosen[rows[i].value] = true;
    }
    if (const SessionTable* handshakes = from.sessions[SessionKind::HttpAuth])
        is_leg = handshake_legs(*handshakes).is_leg;
    place_marks();
}

bool Workshop::tells_of(const Finding& finding) const
{
    return chosen.empty() || std::ranges::any_of(input.findings.events_of(finding),
                                                 [&](std::uint32_t event) { return bool(chosen[event]); });
}

void Workshop::place_marks()
{
    // Thousands of sessions may be marked at once: each table is gone through once.
    std::array<std::unordered_map<std::uint32_t, std::size_t>, session_kind_count> by_first_event;
    std::unordered_map<std::string, std::size_t> by_key;
    for (std::size_t i = 0; i < input.bookmarks.all().size(); ++i) {
        const Bookmark& bookmark = input.bookmarks.all()[i];
        if (bookmark.on == BookmarkOn::Finding)
            by_key.emplace(bookmark.key, i);
        const auto kind = session_kind_from_name(bookmark.key);
        const auto key = input.bookmarks.event(i);
        const auto event = key ? snapshot.find(*key) : std::nullopt;
        if (bookmark.on == BookmarkOn::Session && kind && event)
            by_first_event[static_cast<std::size_t>(*kind)].emplace(event->value, i);
    }
    for (const auto& table : input.sessions.tables) {
        if (!table || by_first_event[static_cast<std::size_t>(table->kind)].empty())
            continue;
        const auto& wanted = by_first_event[static_cast<std::size_t>(table->kind)];
        for (std::uint32_t row = 0; row < table->rows.size(); ++row)
            if (const auto found = wanted.find(table->events_of(table->rows[row]).front()); found != wanted.end())
                marked_sessions_.emplace(found->second, SessionRef{table->kind, row});
    }
    for (std::uint32_t row = 0; !by_key.empty() && row < input.findings.rows.size(); ++row)
        if (const auto found = by_key.find(input.findings.key_of(input.findings.rows[row])); found != by_key.end()) {
            marked_findings_.emplace(found->second, row);
            marks_on_findings_.emplace(row, found->second);
        }
}

const Bookmark* Workshop::mark_on(std::uint32_t finding) const
{
    const auto found = marks_on_findings_.find(finding);
    return found == marks_on_findings_.end() ? nullptr : &input.bookmarks.all()[found->second];
}

std::optional<SessionRef> Workshop::session_of(std::size_t bookmark) const
{
    const auto found = marked_sessions_.find(bookmark);
    return found == marked_sessions_.end() ? std::nullopt : std::optional(found->second);
}

std::string Workshop::part_of(std::size_t bookmark) const
{
    if (const auto ref = session_of(bookmark)) {
        const auto part = session_parts.find(*ref);
        return part == session_parts.end() ? std::string() : part->second;
    }
    const auto finding = marked_findings_.find(bookmark);
    const auto part = finding == marked_findings_.end() ? finding_parts.end() : finding_parts.find(finding->second);
    return part == finding_parts.end() ? std::string() : part->second;
}

Micros Workshop::time_of(std::size_t index) const
{
    const auto key = input.bookmarks.event(index);
    const auto event = key ? snapshot.find(*key) : std::nullopt;
    return event ? snapshot.time(*event) : input.bookmarks.all()[index].time;
}

Result<RowSet> Workshop::matching(const std::string& text) const
{
    const auto filter = Filter::compile(text);
    if (!filter)
        return std::unexpected(filter.error());
    if (filter->matches_everything())
        return rows;
    auto result = run(*filter, input.snapshot, context, {}, 0, *input.bookmarks.notes());
    if (!result)
        return std::unexpected(result.error());
    if (chosen.empty())
        return std::move(result->rows);
    std::vector<std::uint32_t> ids;
    for (std::uint32_t i = 0; i < result->rows.size(); ++i)
        if (chosen[result->rows[i].value])
            ids.push_back(result->rows[i].value);
    return RowSet(input.snapshot, std::move(ids));
}

std::unique_ptr<SectionMaker> section_maker(SectionKind kind)
{
    return rows_of_kinds[static_cast<std::size_t>(kind)].make();
}

std::string_view title_of(SectionKind kind) { return rows_of_kinds[static_cast<std::size_t>(kind)].title; }

void add_time_columns(Table& table, const Zone& zone, const std::string& title)
{
    table.columns.push_back({title + " (UTC)"});
    if (!zone.is_utc())
        table.columns.push_back({title + " (" + zone.name() + ')'});
}

void add_time_cells(std::vector<std::string>& row, Micros time, const Zone& zone)
{
    row.push_back(time_text(time));
    if (!zone.is_utc())
        row.push_back(time == no_time ? "-" : plain_time(zone.to_wall(time)));
}

std::string listed(const std::vector<std::string>& items, std::size_t most)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(items.size(), most); ++i)
        text += (i ? ", " : "") + items[i];
    if (items.size() > most)
        text += " and " + grouped(items.size() - most) + " more";
    return text;
}

}
