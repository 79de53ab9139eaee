// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_output.h"

namespace spoor::cli {
namespace {

Json of(const Explanation& e)
{
    return {{"domain", e.domain},         {"code", e.code},    {"name", e.name}, {"meaning", e.meaning},
            {"assessment", e.assessment}, {"source", e.source}};
}

Json all_of(const std::vector<Explanation>& explanations)
{
    Json all = Json::array();
    for (const Explanation& explanation : explanations)
        all.push_back(of(explanation));
    return all;
}

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json columns_of(const std::optional<Layout>& layout)
{
    if (!layout)
        return nullptr;
    return {{"names", layout->names}, {"inferred", layout->inferred}, {"note", text_or_null(layout->note)}};
}

Json event_of(const ExplainedLine& line)
{
    if (line.sentence.empty())
        return nullptr;
    const EventFacts& facts = line.facts;
    // A time of which a part is missing, or of an unknown zone, is no time in UTC.
    const bool utc = facts.time != no_time && facts.clock == EventFacts::Clock::Utc;
    return {{"time", json_time(utc ? std::optional(facts.time) : std::nullopt)},
            {"kind", name(facts.kind)},
            {"outcome", name(facts.outcome)},
            {"client", text_or_null(facts.client)},
            {"user", text_or_null(facts.user)}};
}

Json field_of(const RawField& field, const FieldMeaning& meaning)
{
    Json hidden = Json::array();
    for (const explain::Hiding hiding : meaning.hidden)
        hidden.push_back(name(hiding));
    return {{"name", field.name},
            {"value", field.absent ? Json() : Json(field.value)},
            {"column", text_or_null(meaning.column)},
            {"explained", meaning.value ? of(*meaning.value) : Json()},
            {"decoded", text_or_null(meaning.decoded)},
            {"layers", meaning.layers},
            {"hidden", std::move(hidden)},
            {"signs", all_of(meaning.signs)}};
}

}

Json explained_json(const std::vector<AskedCode>& codes)
{
    Json all = Json::array();
    for (const AskedCode& asked : codes)
        all.push_back({{"asked", asked.code}, {"found", all_of(asked.found)}});
    return {{"codes", std::move(all)}};
}

Json explained_json(const ExplainedLine& line)
{
    Json fields = Json::array();
    for (std::size_t i = 0; i < line.fields.size() && i < line.meanings.size(); ++i)
        fields.push_back(field_of(line.fields[i], line.meanings[i]));
    return {{"format", line.format->id()},
            {"title", line.format->title()},
            {"recognised", text_or_null(line.recognised)},
            {"columns", columns_of(line.layout)},
            {"event", event_of(line)},
            {"sentence", text_or_null(line.sentence)},
            {"fields", std::move(fields)}};
}

}
