// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_spec_json.h"
#include "core/report/report_plan.h"

#include <algorithm>

namespace spoor::report {
namespace {

constexpr std::size_t most_bytes = 4 << 20;
constexpr std::size_t most_items = 1000;

Json json_of(const PlannedSection& section)
{
    return {{"kind", std::string(name(section.kind))},
            {"shown", section.shown},
            {"title", section.title},
            {"annotation", section.annotation}};
}

Json json_of(const ChartPick& pick)
{
    Json json = spec_json(pick.spec);
    json["title"] = pick.title;
    json["filter"] = pick.filter;
    return json;
}

Json json_of(const TablePick& pick)
{
    return {{"title", pick.title}, {"filter", pick.filter}, {"fields", pick.fields}, {"limit", pick.limit}};
}

template <class T>
Json list_of(const std::vector<T>& items)
{
    Json list = Json::array();
    for (const T& item : items)
        list.push_back(json_of(item));
    return list;
}

void read_sections(const JsonReader& json, std::vector<PlannedSection>& sections)
{
    sections.clear();
    json.each("sections", most_items, [&](const JsonReader& item) {
        const auto kind = section_kind_from_name(item.text("kind"));
        if (!kind || std::ranges::contains(sections, *kind, &PlannedSection::kind))
            return;
        sections.push_back({*kind, item.flag("shown", true), item.text("title"), item.text("annotation")});
    });
    for (int i = 0; i < section_kind_count; ++i)
        if (const auto kind = static_cast<SectionKind>(i);
            !std::ranges::contains(sections, kind, &PlannedSection::kind))
            sections.push_back({kind, false, {}, {}});
}

void read_charts(const JsonReader& json, std::vector<ChartPick>& charts)
{
    charts.clear();
    json.each("charts", most_items, [&](const JsonReader& item) {
        if (const auto spec = chart_spec_from(item))
            charts.push_back({*spec, item.text("title"), item.text("filter")});
    });
}

}

std::string plan_json(const ReportPlan& plan)
{
    Json data = Json::array();
    for (const auto& [name, value] : plan.data)
        data.push_back({{"name", name}, {"value", value}});
    const Json json = {{"version", 1},
                       {"title", plan.title},
                       {"data", std::move(data)},
                       {"notes", plan.notes},
                       {"zone", plan.zone.name()},
                       {"redacted", plan.redacted},
                       {"sections", list_of(plan.sections)},
                       {"charts", list_of(plan.charts)},
                       {"tables", list_of(plan.tables)}};
    return printed_json(json, 2) + '\n';
}

Result<ReportPlan> plan_from_json(std::string_view text)
{
    const auto parsed = parsed_json(text, most_bytes, "plan of a report");
    if (!parsed)
        return std::unexpected(parsed.error());
    std::optional<Error> error;
    const JsonReader json(*parsed, {}, error);
    ReportPlan plan = ReportPlan::fresh();
    plan.title = json.text("title");
    plan.notes = json.text("notes");
    plan.zone = json.zone("zone");
    plan.redacted = json.flag("redacted", false);
    json.each("data", most_items,
              [&](const JsonReader& item) { plan.data.emplace_back(item.text("name"), item.text("value")); });
    if (json.has("sections"))
        read_sections(json, plan.sections);
    if (json.has("charts"))
        read_charts(json, plan.charts);
    json.each("tables", most_items, [&](const JsonReader& item) {
        plan.tables.push_back({item.text("title"), item.text("filter"), item.texts("fields", most_items),
                               static_cast<std::uint32_t>(item.number("limit", 200, 0xFFFFFFFF))});
    });
    if (error)
        return std::unexpected(*error);
    return plan;
}

}
