// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/evtx/evtx_read.h"

#include "core/events/facet.h"
#include "core/formats/format.h"

#include <algorithm>

namespace spoor::test {
namespace {

void add(EvtxRead& read, const ParsedChunk& parsed, std::uint64_t base, const Pools& pools)
{
    const Segment& s = *parsed.segment;
    for (std::uint32_t row = 0; row < s.rows; ++row) {
        const Facet& facet = pools.facets[s.facet[row]];
        std::string line = iso_utc(Micros{parsed.times->utc[row]});
        line += ' ' + std::to_string(facet.event_id) + ' ' + std::string(name(facet.kind));
        if (facet.outcome != Outcome::Unknown)
            line += ' ' + std::string(name(facet.outcome));
        if (s.user[row])
            line += ' ' + std::string(pools.user.view(s.user[row]));
        read.events.push_back(line + (facet.recovered ? " recovered" : ""));
        read.places.push_back({base + s.offset[row], s.text_length(row)});
    }
    for (const RejectedLine& line : parsed.rejected)
        read.damage.push_back(std::to_string(base + line.offset) + '+' + std::to_string(line.length));
    read.recovered += parsed.recovered;
}

}

EvtxRead read_evtx(const std::string& bytes, std::size_t block)
{
    const Format* format = format_by_id("evtx");
    const auto parser = format->open({std::string_view(bytes).substr(0, 65536), bytes.size() <= 65536});
    Pools pools;
    Fronts fronts(pools);
    EvtxRead read;
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t end = block == 0 ? bytes.size() : std::min(at + block, bytes.size());
        if (end < bytes.size()) {
            std::size_t size = 0;
            for (; (size = parser->split(std::string_view(bytes).substr(at, end - at))) == 0 && end < bytes.size();)
                end = std::min(end + block, bytes.size());
            end = size == 0 ? bytes.size() : at + size;
        }
        Chunk chunk{.text = std::string_view(bytes).substr(at, end - at), .offset = at};
        chunk.first = at == 0;
        chunk.last = end == bytes.size();
        const auto state = parser->scan(chunk);
        add(read, parser->parse(chunk, state.get(), fronts), at, pools);
        at = end;
    }
    return read;
}

std::vector<std::string> rendered_evtx(const std::string& bytes, const EvtxRead& read)
{
    const auto renderer = format_by_id("evtx")->renderer();
    const ReadBytes source = [&](std::uint64_t offset, std::size_t size) -> Result<std::string> {
        return offset < bytes.size() ? bytes.substr(offset, size) : std::string();
    };
    std::vector<std::string> texts;
    for (const RecordPlace& place : read.places) {
        std::string text;
        const auto made = renderer->append(place, source, text);
        texts.push_back(made ? text : "?");
    }
    return texts;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

}
