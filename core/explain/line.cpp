// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/line.h"

#include "core/io/encoding.h"

namespace spoor {
namespace {

std::string header(std::span<const std::string> columns)
{
    std::string text;
    for (const std::string& column : columns)
        text += (text.empty() ? "#Fields: " : " ") + column;
    return text.empty() ? text : text + '\n';
}

ParsedChunk parsed_whole(const Format& format, const Sample& sample, Pools& pools, std::vector<Layout>& layouts)
{
    const auto parser = format.open(sample);
    Chunk chunk;
    chunk.text = sample.text;
    chunk.first = chunk.last = true;
    chunk.ascii = is_ascii(sample.text);
    const auto state = parser->scan(chunk);
    Fronts fronts(pools);
    ParsedChunk parsed = parser->parse(chunk, state.get(), fronts);
    parser->settle(parsed, state.get());
    layouts = parser->layouts();
    return parsed;
}

EventFacts facts_of(const ParsedChunk& chunk, const Pools& pools, const Format& format)
{
    const Segment& segment = *chunk.segment;
    const auto in = [](const StringPool& pool, const Column<StringPool::Id>& column) {
        return column.empty() ? std::string() : std::string(pool.view(column[0]));
    };
    const Facet& facet = pools.facets[segment.facet[0]];
    EventFacts facts;
    facts.time = Micros{chunk.times->utc[0]};
    facts.clock = facet.own_zone || format.clock() != Clock::Local ? EventFacts::Clock::Utc : EventFacts::Clock::Server;
    if (facet.time == TimeQuality::Absent)
        facts.time = no_time;
    facts.kind = facet.kind;
    facts.outcome = facet.outcome;
    facts.client = in(pools.client, segment.client);
    facts.user = in(pools.user, segment.user);
    facts.path = in(pools.path, segment.path);
    facts.method = pools.name.view(facet.method);
    return facts;
}

/// Syslog of RFC 3164 has no year. Any that has a 29 February serves to read the rest of the time.
void add_yearless_time(EventFacts& facts, const Format& format, std::string_view text)
{
    const auto end_of_a_leap_year = civil_time(2000, 12, 31, 23, 59, 59);
    if (!end_of_a_leap_year)
        return;
    Pools pools;
    std::vector<Layout> layouts;
    const ParsedChunk parsed = parsed_whole(format, Sample{text, true, *end_of_a_leap_year}, pools, layouts);
    if (!parsed.segment || parsed.segment->rows == 0 || parsed.times->utc[0] == no_time.value)
        return;
    facts.time = Micros{parsed.times->utc[0]};
    facts.clock = EventFacts::Clock::NoYear;
}

}

ExplainedLine explain_line(std::string_view text, std::span<const std::string> columns)
{
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    const std::string whole = header(columns) + std::string(text) + '\n';
    const Sample sample{whole, true};
    const Detection detection = detect(sample);
    ExplainedLine line;
    line.format = detection.format;
    line.recognised = detection.match.reason;

    Pools pools;
    std::vector<Layout> layouts;
    ParsedChunk parsed = parsed_whole(*line.format, sample, pools, layouts);
    const bool event = parsed.segment && parsed.segment->rows > 0;
    std::string_view raw = text;
    std::size_t layout = 0;
    if (event) {
        raw = std::string_view(whole).substr(parsed.segment->offset[0], parsed.segment->text_length(0));
        layout = parsed.segment->layout(0);
        line.facts = facts_of(parsed, pools, *line.format);
        if (line.facts.time == no_time)
            add_yearless_time(line.facts, *line.format, whole);
    }
    if (layout < layouts.size())
        line.layout = layouts[layout];
    const bool ftp = speaks_ftp(*line.format);
    line.fields = line.format->decode(raw, line.layout ? &*line.layout : nullptr);
    line.meanings = explain_fields(line.fields, ftp);
    if (event)
        line.sentence = event_sentence(line.facts, line.fields, line.meanings, ftp);
    return line;
}

}
