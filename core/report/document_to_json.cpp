// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_spec_json.h"
#include "core/report/document_codec.h"

namespace spoor::report {
namespace {

Json json_of(const Cite& cite)
{
    return {{"file", cite.file},     {"sha256", cite.sha256}, {"line", cite.line},
            {"offset", cite.offset}, {"length", cite.length}, {"digest", cite.digest}};
}

template <class T, class F>
Json list_of(const std::vector<T>& items, F&& json_of_item)
{
    Json list = Json::array();
    for (const T& item : items)
        list.push_back(json_of_item(item));
    return list;
}

Json json_of(const Quote& quote)
{
    return {{"time", quote.time.value},   {"quality", static_cast<int>(quote.quality)},
            {"sentence", quote.sentence}, {"record", quote.record},
            {"cut", quote.cut},           {"note", quote.note},
            {"tags", quote.tags},         {"colour", quote.colour},
            {"cite", json_of(quote.cite)}};
}

Json json_of(const Ladder::Step& step)
{
    Json json = {{"direction", static_cast<int>(step.direction)},
                 {"look", static_cast<int>(step.look)},
                 {"time", step.time.value},
                 {"quality", static_cast<int>(step.quality)},
                 {"request", step.request},
                 {"reply", step.reply},
                 {"meaning", step.meaning}};
    if (step.event)
        json["event"] = step.event->value;
    return json;
}

Json json_of(const ChartSeries& series)
{
    return {{"name", series.name},
            {"from_log", series.from_log},
            {"cells", list_of(series.cells, [](const ChartCell& cell) {
                 return Json{{"value", cell.value},
                             {"attempts", cell.attempts},
                             {"failing", cell.failing},
                             {"legs", cell.legs}};
             })}};
}

Json json_of(const Chart& chart)
{
    return {{"spec", spec_json(chart.spec)},
            {"shape", static_cast<int>(chart.shape)},
            {"columns_are", static_cast<int>(chart.columns_are)},
            {"unit", static_cast<int>(chart.unit)},
            {"width", {{"unit", static_cast<int>(chart.width.unit)}, {"count", chart.width.count}}},
            {"bounds", list_of(chart.bounds, [](Micros time) { return Json{{"t", time.value}}; })},
            {"values", chart.values},
            {"series", list_of(chart.series, [](const ChartSeries& series) { return json_of(series); })},
            {"events", chart.events},
            {"left_out", chart.left_out},
            {"more_values", chart.more_values}};
}

struct BlockJson {
    Json operator()(const Paragraph& block) const { return {{"is", "paragraph"}, {"text", block.text}}; }
    Json operator()(const Note& block) const { return {{"is", "note"}, {"markdown", block.markdown}}; }
    Json operator()(const Quotes& block) const
    {
        return {{"is", "quotes"},
                {"rows", list_of(block.rows, [](const Quote& quote) { return json_of(quote); })},
                {"left_out", block.left_out}};
    }
    Json operator()(const Table& block) const
    {
        return {{"is", "table"},
                {"caption", block.caption},
                {"columns", list_of(block.columns,
                                    [](const Table::Column& column) {
                                        return Json{
                                            {"title", column.title}, {"number", column.number}, {"mono", column.mono}};
                                    })},
                {"rows", list_of(block.rows, [](const auto& row) { return Json{{"cells", row}}; })},
                {"cites", list_of(block.cites, [](const Cite& cite) { return json_of(cite); })},
                {"left_out", block.left_out}};
    }
    Json operator()(const Rungs& block) const
    {
        const auto cite = [](const std::optional<Cite>& c) { return c ? json_of(*c) : Json::object(); };
        return {{"is", "rungs"},
                {"title", block.title},
                {"left", block.ladder.left},
                {"right", block.ladder.right},
                {"steps", list_of(block.ladder.steps, [](const Ladder::Step& step) { return json_of(step); })},
                {"left_out", block.ladder.left_out},
                {"cites", list_of(block.cites, cite)}};
    }
    Json operator()(const Figure& block) const
    {
        return {{"is", "figure"}, {"title", block.title}, {"caption", block.caption}, {"chart", json_of(block.chart)}};
    }
    Json operator()(const Terms& block) const
    {
        return {{"is", "terms"},
                {"rows", list_of(block.rows, [](const Term& term) {
                     return Json{
                         {"code", term.code}, {"name", term.name}, {"meaning", term.meaning}, {"source", term.source}};
                 })}};
    }
};

Json json_of(const Section& section)
{
    return {{"id", section.id},
            {"title", section.title},
            {"annotation", section.annotation},
            {"blocks", list_of(section.blocks, [](const Block& block) { return std::visit(BlockJson{}, block); })},
            {"parts", list_of(section.parts, [](const Section& part) { return json_of(part); })}};
}

Json json_of(const Source& source)
{
    Json json = {{"file", source.file},     {"path", source.path},     {"relative", source.relative},
                 {"bytes", source.bytes},   {"sha256", source.sha256}, {"container_sha256", source.container_sha256},
                 {"format", source.format}, {"zone", source.zone}};
    if (source.member)
        json["member"] = *source.member;
    return json;
}

}

std::string document_json(const Document& document)
{
    Json json = {{"title", document.title},
                 {"data", list_of(document.data,
                                  [](const auto& row) { return Json{{"name", row.first}, {"value", row.second}}; })},
                 {"case_id", document.case_id},
                 {"zone", document.zone.name()},
                 {"redacted", document.redacted},
                 {"sources", list_of(document.sources, [](const Source& source) { return json_of(source); })},
                 {"sections", list_of(document.sections, [](const Section& section) { return json_of(section); })}};
    if (document.date)
        json["date"] = document.date->value;
    return printed_json(json);
}

}
