// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/inspect.h"

#include "core/explain/sentence.h"
#include "core/io/encoding.h"

#include <algorithm>

namespace spoor {
namespace {

Micros wall_of(const Snapshot& snapshot, EventId event)
{
    const Snapshot::Place place = snapshot.place(event);
    const Times& times = *snapshot.segments[place.segment].times;
    const Micros utc{times.utc[place.row]};
    const auto after = std::ranges::upper_bound(times.runs, place.row, {}, &Times::Run::row);
    return utc == no_time || after == times.runs.begin() ? utc : utc + std::prev(after)->east;
}

EventGist gist_of(const Snapshot& snapshot, EventId event, bool ftp)
{
    const Facet& facet = snapshot.facet(event);
    EventGist out;
    out.time = snapshot.time(event);
    out.wall = wall_of(snapshot, event);
    out.quality = out.time == no_time ? TimeQuality::Absent : facet.time;
    out.own_zone = facet.own_zone;
    out.rejoined = facet.rejoined;
    out.kind = facet.kind;
    out.outcome = facet.outcome;
    out.client = snapshot.client(event);
    out.user = snapshot.user(event);
    out.method = column_text(snapshot, event, Field::Method);
    out.path = snapshot.path(event);
    if (facet.status == Facet::none)
        return out;
    out.status = std::to_string(facet.status);
    const std::optional<int> sub = facet.sub == Facet::none ? std::optional<int>() : facet.sub;
    if (sub.value_or(0) != 0)
        out.status += '.' + std::to_string(*sub);
    if (const auto known = ftp ? explain_ftp_reply(facet.status) : explain_http_status(facet.status, sub))
        out.status_name = known->name;
    return out;
}

EventFacts facts_of(const EventGist& gist)
{
    EventFacts facts;
    facts.time = gist.time;
    facts.kind = gist.kind;
    facts.outcome = gist.outcome;
    facts.client = gist.client;
    facts.user = gist.user;
    facts.method = gist.method;
    facts.path = gist.path;
    return facts;
}

bool is_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

// The first place from `at` on where neither end of the value is in the midst of a word.
std::size_t find_by_itself(std::string_view raw, std::string_view value, std::size_t at)
{
    for (at = raw.find(value, at); at != std::string_view::npos; at = raw.find(value, at + 1)) {
        const std::size_t end = at + value.size();
        const bool begins = at == 0 || !is_word(raw[at - 1]) || !is_word(value.front());
        const bool ends = end == raw.size() || !is_word(raw[end]) || !is_word(value.back());
        if (begins && ends)
            return at;
    }
    return std::string_view::npos;
}

}

std::vector<std::optional<FieldPlace>> places_of(std::string_view raw, std::span<const RawField> fields)
{
    std::vector<std::optional<FieldPlace>> out(fields.size());
    std::size_t behind = 0;
    for (std::size_t i = std::min(InspectedEvent::column_fields, fields.size()); i < fields.size(); ++i) {
        const RawField& field = fields[i];
        if (field.absent || field.value.empty())
            continue;
        std::string value = field.value;
        std::size_t at = find_by_itself(raw, value, behind);
        if (at == std::string_view::npos && field.field == Field::Agent) {
            // Blanks of agents stand as `+` in the logs of IIS.
            std::ranges::replace(value, ' ', '+');
            at = find_by_itself(raw, value, behind);
        }
        const bool in_order = at != std::string_view::npos;
        if (!in_order)
            at = find_by_itself(raw, value, 0);
        if (at == std::string_view::npos)
            continue;
        out[i] = FieldPlace{at, at + value.size()};
        if (in_order)
            behind = at + value.size();
    }
    return out;
}

InspectedEvent inspect(LineReader& reader, const Snapshot& snapshot, EventId event)
{
    InspectedEvent result;
    result.key = snapshot.key(event);
    result.line = snapshot.line(event);
    for (const auto& source : snapshot.sources)
        if (source->id == result.key.file)
            result.source = source;
    const Format* format = result.source ? result.source->format : nullptr;
    const bool ftp = format && speaks_ftp(*format);
    result.gist = gist_of(snapshot, event, ftp);
    const Snapshot::Place place = snapshot.place(event);
    const std::uint32_t layout = snapshot.segments[place.segment].data->layout(place.row);
    if (result.source && result.source->layouts && layout < result.source->layouts->size())
        result.layout = (*result.source->layouts)[layout];

    // First, because they begin before the record: in compressed text going back may mean beginning again.
    result.neighbours = neighbours(reader, snapshot, event);
    result.raw_offset = reader.byte_offset(snapshot, event).value_or(result.key.offset.value);
    // A character more than is kept, so that a longer record is seen to be longer wherever its characters end.
    result.raw = reader.raw_line(snapshot, event, InspectedEvent::raw_limit + 4);
    if (result.raw && result.raw->size() > InspectedEvent::raw_limit) {
        result.raw->resize(utf8_prefix(*result.raw, InspectedEvent::raw_limit).size());
        result.cut = true;
    }
    result.fields = reader.fields(snapshot, event);
    if (result.fields) {
        result.meanings = explain_fields(*result.fields, ftp);
        result.sentence = event_sentence(facts_of(result.gist), *result.fields, result.meanings, ftp);
        if (result.raw)
            result.places = places_of(*result.raw, *result.fields);
    }
    return result;
}

}
