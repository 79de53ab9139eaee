// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/encoding.h"
#include "core/report/event_export.h"
#include "core/report/section_maker.h"
#include "core/report/words.h"

#include <algorithm>

namespace spoor::report {
namespace {

constexpr std::uint32_t most_rows = 10'000;
constexpr std::size_t most_cell = 4096;

std::vector<ExportField> fields_of(const TablePick& pick)
{
    static constexpr const char* usual[] = {"time", "kind", "outcome", "ip", "user", "message"};
    std::vector<ExportField> fields;
    for (const std::string& name : pick.fields)
        fields.push_back(ExportField::named(name));
    if (fields.empty())
        for (const char* name : usual)
            fields.push_back(ExportField::named(name));
    return fields;
}

/// Takes the cells of events instead of writing them.
class CellTaker final : public EventWriter {
public:
    CellTaker(const std::vector<ExportField>& fields, const Zone& zone, Table& table)
        : EventWriter(fields), fields_(fields), zone_(zone), table_(table)
    {
    }

    void event(const EventRow& row, std::string&) override
    {
        std::vector<std::string> cells;
        for (const ExportField& field : fields_) {
            if (field.field == Field::Time) {
                add_time_cells(cells, row.time, zone_);
                continue;
            }
            std::string cell = utf8_text(row.text(field, scratch_));
            if (cell.size() > most_cell) {
                cell.resize(utf8_prefix(cell, most_cell).size());
                cell += "…";
            }
            cells.push_back(std::move(cell));
        }
        table_.rows.push_back(std::move(cells));
    }

private:
    const std::vector<ExportField>& fields_;
    const Zone& zone_;
    Table& table_;
    std::string scratch_;
};

class TablesSection final : public SectionMaker {
public:
    Result<void> gather(Workshop& w) override
    {
        for (const TablePick& pick : w.plan.tables) {
            auto rows = w.matching(pick.filter);
            if (!rows)
                return std::unexpected(rows.error());
            for (std::uint32_t i = 0; i < std::min({rows->size(), pick.limit, most_rows}); ++i)
                w.events.want((*rows)[i]);
            rows_.push_back(std::move(*rows));
        }
        return {};
    }

    Result<void> fill(const Workshop& w, Section& section) override
    {
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            auto table = table_of(w, w.plan.tables[i], rows_[i]);
            if (!table)
                return std::unexpected(table.error());
            Section part;
            part.id = "table-" + std::to_string(i + 1);
            const std::string& title = w.plan.tables[i].title;
            part.title = title.empty() ? "Table " + std::to_string(i + 1) : utf8_text(title);
            part.blocks.push_back(std::move(*table));
            section.parts.push_back(std::move(part));
        }
        return {};
    }

private:
    static Result<Table> table_of(const Workshop& w, const TablePick& pick, const RowSet& rows)
    {
        const auto fields = fields_of(pick);
        Table table;
        table.caption = counted(rows.size(), "event", "events");
        if (!pick.filter.empty())
            table.caption += " that match " + utf8_text(pick.filter);
        table.caption += w.input.chosen.empty() ? "." : ", " + utf8_text(w.input.chosen) + '.';
        for (const ExportField& field : fields) {
            if (field.field == Field::Time) {
                add_time_columns(table, w.plan.zone);
                continue;
            }
            const bool own = field.field == Field::Other;
            table.columns.push_back({utf8_text(field.name), !own && info(field.field).type == FieldType::Number,
                                     field.field == Field::Message});
        }
        CellTaker taker(fields, w.plan.zone, table);
        const std::uint32_t limit = std::min(pick.limit, most_rows);
        const auto done = export_events(
            rows, limit, taker, [](std::string_view) { return true; }, w.context, w.input.bookmarks.notes().get());
        if (!done)
            return std::unexpected(done.error());
        for (std::uint32_t i = 0; i < table.rows.size(); ++i)
            table.cites.push_back(w.events.cite(rows[i]));
        table.left_out = rows.size() - table.rows.size();
        return table;
    }

    std::vector<RowSet> rows_;  // by table of the plan
};

}

std::unique_ptr<SectionMaker> tables_section() { return std::make_unique<TablesSection>(); }

}
