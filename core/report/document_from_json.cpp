// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_spec_json.h"
#include "core/report/document_codec.h"

#include <array>

namespace spoor::report {
namespace {

constexpr std::size_t any = std::numeric_limits<std::size_t>::max();
constexpr int most_levels = 8;

/// A value of an enumeration whose last one is given.
template <class Enum>
Enum choice(const JsonReader& json, const char* name, Enum last)
{
    return static_cast<Enum>(json.number(name, 0, static_cast<std::uint64_t>(last)));
}

Micros micros(const JsonReader& json, const char* name) { return Micros{json.whole(name, no_time.value)}; }

std::string long_text(const JsonReader& json, const char* name) { return json.text(name, {}, any); }

template <class T, class F>
std::vector<T> list(const JsonReader& json, const char* name, F&& read)
{
    std::vector<T> items;
    json.each(name, any, [&](const JsonReader& item) { items.push_back(read(item)); });
    return items;
}

Cite cite(const JsonReader& json)
{
    return {json.text("file"),        json.text("sha256"),      json.number("line", 0),
            json.number("offset", 0), json.number("length", 0), json.text("digest")};
}

Quote quote(const JsonReader& json)
{
    Quote quote;
    quote.time = micros(json, "time");
    quote.quality = choice(json, "quality", TimeQuality::Absent);
    quote.sentence = long_text(json, "sentence");
    quote.record = long_text(json, "record");
    quote.cut = json.flag("cut", false);
    quote.note = long_text(json, "note");
    quote.tags = json.texts("tags", any);
    quote.colour = static_cast<std::uint8_t>(json.number("colour", 0, 9));
    json.object("cite", [&](const JsonReader& at) { quote.cite = cite(at); });
    return quote;
}

Ladder::Step step(const JsonReader& json)
{
    Ladder::Step step;
    if (json.has("event"))
        step.event = EventId{static_cast<std::uint32_t>(json.number("event", 0, 0xFFFFFFFF))};
    step.direction = choice(json, "direction", Ladder::Direction::Note);
    step.look = choice(json, "look", Ladder::Look::Challenge);
    step.time = micros(json, "time");
    step.quality = choice(json, "quality", TimeQuality::Absent);
    step.request = long_text(json, "request");
    step.reply = long_text(json, "reply");
    step.meaning = long_text(json, "meaning");
    return step;
}

ChartSeries series(const JsonReader& json)
{
    ChartSeries series{long_text(json, "name"), json.flag("from_log", false), {}};
    series.cells = list<ChartCell>(json, "cells", [](const JsonReader& cell) {
        return ChartCell{cell.number("value", 0), cell.number("attempts", 0), cell.number("failing", 0),
                         cell.number("legs", 0)};
    });
    return series;
}

Chart chart(const JsonReader& json)
{
    Chart chart;
    json.object("spec", [&](const JsonReader& spec) {
        if (const auto read = chart_spec_from(spec))
            chart.spec = *read;
        else
            json.fail("spec", "a chart of this version");
    });
    chart.shape = choice(json, "shape", ChartShape::Map);
    chart.columns_are = choice(json, "columns_are", ChartColumns::Values);
    chart.unit = choice(json, "unit", ChartUnit::Bytes);
    json.object("width", [&](const JsonReader& width) {
        chart.width.unit = choice(width, "unit", BinUnit::Year);
        chart.width.count = static_cast<decltype(chart.width.count)>(width.number("count", 1, 1'000'000));
    });
    chart.bounds = list<Micros>(json, "bounds", [](const JsonReader& bound) { return micros(bound, "t"); });
    chart.values = json.texts("values", any);
    chart.series = list<ChartSeries>(json, "series", series);
    chart.events = json.number("events", 0);
    chart.left_out = json.number("left_out", 0);
    chart.more_values = json.number("more_values", 0);
    for (const ChartSeries& one : chart.series)
        if (one.cells.size() != chart.columns())
            json.fail("series", "a cell for each column");
    return chart;
}

Table table(const JsonReader& json)
{
    Table table;
    table.caption = long_text(json, "caption");
    table.columns = list<Table::Column>(json, "columns", [](const JsonReader& column) {
        return Table::Column{long_text(column, "title"), column.flag("number", false), column.flag("mono", false)};
    });
    table.rows =
        list<std::vector<std::string>>(json, "rows", [](const JsonReader& row) { return row.texts("cells", any); });
    table.cites = list<Cite>(json, "cites", cite);
    table.left_out = json.number("left_out", 0);
    for (const auto& row : table.rows)
        if (row.size() != table.columns.size())
            json.fail("rows", "a cell for each column");
    if (!table.cites.empty() && table.cites.size() != table.rows.size())
        json.fail("cites", "none, or one a row");
    return table;
}

Rungs rungs(const JsonReader& json)
{
    Rungs rungs;
    rungs.title = long_text(json, "title");
    rungs.ladder.left = long_text(json, "left");
    rungs.ladder.right = long_text(json, "right");
    rungs.ladder.steps = list<Ladder::Step>(json, "steps", step);
    rungs.ladder.left_out = json.number("left_out", 0);
    rungs.cites = list<std::optional<Cite>>(json, "cites", [](const JsonReader& item) -> std::optional<Cite> {
        return item.has("file") ? std::optional(cite(item)) : std::nullopt;
    });
    if (rungs.cites.size() != rungs.ladder.steps.size())
        json.fail("cites", "one a step");
    return rungs;
}

Block block(const JsonReader& json)
{
    const std::string is = json.text("is");
    if (is == "paragraph")
        return Paragraph{long_text(json, "text")};
    if (is == "note")
        return Note{long_text(json, "markdown")};
    if (is == "quotes")
        return Quotes{list<Quote>(json, "rows", quote), json.number("left_out", 0)};
    if (is == "table")
        return table(json);
    if (is == "rungs")
        return rungs(json);
    if (is == "figure") {
        Figure figure{long_text(json, "title"), long_text(json, "caption"), {}};
        json.object("chart", [&](const JsonReader& drawn) { figure.chart = chart(drawn); });
        return figure;
    }
    if (is == "terms")
        return Terms{list<Term>(json, "rows", [](const JsonReader& row) {
            return Term{long_text(row, "code"), long_text(row, "name"), long_text(row, "meaning"),
                        long_text(row, "source")};
        })};
    json.fail("is", "a block of this version");
    return Paragraph{};
}

Section section(const JsonReader& json, int level)
{
    if (level > most_levels)
        json.fail("parts", "fewer parts within parts");
    Section section{json.text("id"), long_text(json, "title"), long_text(json, "annotation"), {}, {}};
    section.blocks = list<Block>(json, "blocks", block);
    section.parts = list<Section>(json, "parts",
                                  [level](const JsonReader& part) { return spoor::report::section(part, level + 1); });
    return section;
}

Source source(const JsonReader& json)
{
    Source source;
    source.file = json.text("file");
    source.path = json.text("path");
    source.relative = json.text("relative");
    if (json.has("member"))
        source.member = json.text("member");
    source.bytes = json.number("bytes", 0);
    source.sha256 = json.text("sha256");
    source.container_sha256 = json.text("container_sha256");
    source.format = json.text("format");
    source.zone = json.text("zone");
    return source;
}

}

Result<Document> document_from_json(std::string_view text)
{
    const auto parsed = parsed_json(text, std::size_t{1} << 30, "document");
    if (!parsed)
        return std::unexpected(parsed.error());
    std::optional<Error> error;
    const JsonReader json(*parsed, {}, error);
    Document document;
    document.title = long_text(json, "title");
    json.each("data", any, [&](const JsonReader& row) {
        document.data.emplace_back(long_text(row, "name"), long_text(row, "value"));
    });
    if (json.has("date"))
        document.date = micros(json, "date");
    document.case_id = json.text("case_id");
    document.zone = json.zone("zone");
    document.redacted = json.flag("redacted", false);
    document.sources = list<Source>(json, "sources", source);
    document.sections = list<Section>(json, "sections", [](const JsonReader& item) { return section(item, 1); });
    if (error)
        return std::unexpected(*error);
    return document;
}

}
