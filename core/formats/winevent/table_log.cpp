// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/table_log.h"

#include "core/formats/last_record.h"
#include "core/formats/line_walk.h"
#include "core/formats/winevent/audit_word.h"
#include "core/formats/winevent/facts.h"
#include "core/formats/winevent/local_time.h"
#include "core/formats/winevent/meaning.h"
#include "core/formats/winevent/message.h"
#include "core/io/encoding.h"

#include <optional>
#include <utility>

namespace spoor::winevent {
namespace {

/// A row's fields and the record that looks into them.
struct TableRecord {
    std::vector<std::string> fields;
    std::vector<Value> data;
    Record record;

    std::string_view field(const Table& table, Role role) const
    {
        const std::size_t i = table.of(role);
        return i < fields.size() ? std::string_view(fields[i]) : std::string_view();
    }
};

std::string_view unless_none(std::string_view text) { return text == "N/A" ? std::string_view() : text; }

std::optional<Micros> time_of(const TableRecord& row, const Table& table, DateOrder order)
{
    if (table.of(Role::When) != Table::npos) {
        const auto time = read_local_time(row.field(table, Role::When));
        return time ? wall_time(*time, order) : std::nullopt;
    }
    const auto date = NumericDate::read(row.field(table, Role::Date));
    const auto clock = read_clock(row.field(table, Role::Clock));
    return date && clock ? wall_time({*date, *clock}, order) : std::nullopt;
}

/// False where the row has no id or no time.
bool read_row(std::string_view text, const Table& table, DateOrder order, TableRecord& row)
{
    bool open = false;
    row.fields = fields_of_row(text, table, open);
    row.data.clear();
    const auto id = number_of(row.field(table, Role::Id));
    const auto time = time_of(row, table, order);
    if (!id || *id > 0xFFFFFFFF || !time)
        return false;
    Record& r = row.record = {};
    r.own_zone = false;
    r.time = *time;
    r.id = static_cast<std::uint32_t>(*id);
    r.provider = row.field(table, Role::Source);
    r.channel = row.field(table, Role::Channel);
    r.computer = row.field(table, Role::Computer);
    r.user_sid = unless_none(row.field(table, Role::User));
    r.number = number_of(row.field(table, Role::Number)).value_or(0);
    r.keywords = audit_keywords(row.field(table, Role::Level)) | audit_keywords(row.field(table, Role::Keywords));
    r.message = row.field(table, Role::Message);
    read_message(r.id, r.message, row.data);
    r.data = row.data;
    return true;
}

class TableParser final : public SourceParser, public ShowsLastRecord {
public:
    TableParser(Table table, DateOrder order, std::string note) : table_(std::move(table)), order_(order)
    {
        layout_.names = table_.names();
        layout_.inferred = table_.header.empty();
        layout_.note = std::move(note);
    }

    /// Before the last row: what follows it may belong to it.
    std::size_t split(std::string_view text) const override
    {
        std::size_t cut = 0, at = 0;
        TableLines lines(table_);
        each_raw_line(text, [&](std::string_view raw) {
            if (raw.back() == '\n' && lines.next(line_text(at == 0 ? without_bom(raw) : raw)) == TableLines::What::Row)
                cut = at;
            at += raw.size();
            return true;
        });
        return cut > 0 || text.size() < patience ? cut : SourceParser::split(text);
    }

    ParsedChunk parse(const Chunk& chunk, const ChunkState*, Fronts& fronts) const override
    {
        const bool clean = is_utf8(chunk);
        SegmentBuilder builder(row_columns(), count_lines(chunk.text));
        TableLines lines(table_);
        TableRecord row;
        // The lines of a row become known one by one; it is read when they are all there.
        struct More {
            ChunkLine line;
            bool blank = false;  // outside quotes: it may stand in the row, or behind it
        };
        std::optional<ChunkLine> first;
        std::vector<More> more;
        const auto flush = [&] {
            if (!first)
                return;
            const ChunkLine* last = &*first;
            for (const More& m : more)
                if (!m.blank)
                    last = &m.line;
            const std::size_t end = last->offset + last->text.size();
            const bool read = read_row(chunk.text.substr(first->offset, end - first->offset), table_, order_, row);
            if (read) {
                row.record.clean = clean;
                SegmentBuilder::Row out = row_of(row.record, fronts);
                out.offset = first->offset;
                out.length = first->length;
                builder.event(out);
            } else {
                builder.reject(first->offset, first->length);
            }
            for (const More& m : more) {
                if (m.blank)
                    builder.blank();
                else if (!read)
                    builder.reject(m.line.offset, m.line.length);
                else if (m.line.length == 0)
                    builder.continuation();
                else
                    builder.extend_last(m.line.offset + m.line.length);
            }
            first.reset();
            more.clear();
        };
        each_line(chunk, [&](const ChunkLine& line) {
            switch (lines.next(line.text)) {
            case TableLines::What::Row:
                flush();
                first = line;
                return;
            case TableLines::What::More:
                if (!first)
                    return builder.reject(line.offset, line.length);
                more.push_back({line, false});
                return;
            case TableLines::What::Blank:
                if (!first)
                    return builder.blank();
                more.push_back({line, true});
                return;
            case TableLines::What::Header:
                flush();
                return builder.directive();
            case TableLines::What::Other:
                flush();
                return builder.reject(line.offset, line.length);
            }
        });
        flush();
        ParsedChunk parsed = std::move(builder).finish();
        parsed.not_utf8 = !clean;
        return parsed;
    }

    std::vector<Layout> layouts() const override { return {layout_}; }

private:
    static constexpr std::size_t patience = 1 << 20;
    Table table_;
    DateOrder order_;
    Layout layout_;
};

/// The table by whose shape a row was read.
std::optional<Table> table_of(std::string_view raw, const Layout* layout, std::string_view delimiters)
{
    for (const char delimiter : delimiters) {
        auto table = layout ? Table::of_names(layout->names, delimiter) : std::nullopt;
        bool open = false;
        if (table && fields_of_row(raw, *table, open).size() > table->of(Role::Id))
            return table;
    }
    return look_at_table({raw, true}, delimiters).table;
}

}

Match sniff_table(const Sample& sample, std::string_view delimiters)
{
    const TableLook look = look_at_table(sample, delimiters);
    if (!look.table)
        return {};
    return {96, std::to_string(look.rows) + (look.rows == 1 ? " row" : " rows") +
                    " of exported events in its head; dates: " + look.dates.reason()};
}

std::unique_ptr<SourceParser> open_table(const Sample& head, std::string_view delimiters)
{
    TableLook look = look_at_table(head, delimiters);
    using enum Role;
    Table table = look.table ? std::move(*look.table)
                             : Table::of_roles({Level, When, Source, Id, Category, Message}, delimiters.front());
    return std::make_unique<TableParser>(std::move(table), look.dates.order(), "dates: " + look.dates.reason());
}

std::vector<RawField> decode_table(std::string_view raw, const Layout* layout, std::string_view delimiters)
{
    const std::string text = to_utf8(line_text(without_bom(raw)));
    const auto table = table_of(text, layout, delimiters);
    TableRecord row;
    if (!table)
        return {{Field::Message, "message", text, false}};
    // The order of the date's parts does not matter for a row's other fields, but which order makes it a date does.
    if (!read_row(text, *table, DateOrder::MonthDayYear, row) && !read_row(text, *table, DateOrder::DayMonthYear, row))
        return {{Field::Message, "message", text, false}};
    std::vector<RawField> fields = fields_of(row.record);
    for (const auto& [role, name] : {std::pair{Role::Level, "Level"},
                                     {Role::Category, "Task Category"},
                                     {Role::When, "Date and Time"},
                                     {Role::Date, "Date"},
                                     {Role::Clock, "Time"}})
        if (const std::string_view value = row.field(*table, role); !value.empty())
            fields.push_back(raw_field(Field::Other, name, value));
    return fields;
}

}
