// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows events as XML: `wevtutil qe /f:xml` (one event after the other, with or without a root), Event Viewer's "Save
// as XML" (all of it in one line), `evtxexport -f xml`, Get-WinEvent's ToXml(). Records are told by their tags, not by
// lines: <Event …> to </Event>, or to the next <Event …> where one was cut.
#include "core/formats/line_walk.h"
#include "core/formats/registry.h"
#include "core/formats/winevent/line_ledger.h"
#include "core/formats/winevent/meaning.h"
#include "core/formats/winevent/xml_decode.h"
#include "core/formats/winevent/xml_event.h"

namespace spoor {
namespace {

using winevent::Span;

constexpr auto npos = std::string_view::npos;
constexpr std::string_view open_tag = "<Event", close_tag = "</Event>";

/// Where an <Event …> begins, from `at` on: not <Events> nor <EventData>.
std::size_t find_event(std::string_view text, std::size_t at)
{
    for (;;) {
        at = text.find(open_tag, at);
        if (at == npos || at + open_tag.size() >= text.size())
            return npos;
        const char after = text[at + open_tag.size()];
        if (after == '>' || after == ' ' || after == '\t' || after == '\r' || after == '\n')
            return at;
        at += open_tag.size();
    }
}

/// Calls `visit(begin, end)` for each record; the last one may be cut.
template <class Visit>
void each_record(std::string_view text, Visit&& visit)
{
    std::size_t begin = find_event(text, 0);
    while (begin != npos) {
        const std::size_t close = text.find(close_tag, begin);
        const std::size_t whole = close == npos ? text.size() : close + close_tag.size();
        std::size_t next = find_event(text.substr(0, whole), begin + open_tag.size());
        std::size_t end = whole;
        if (next == npos)
            next = find_event(text, whole);
        else
            end = next;
        while (end > begin && (text[end - 1] == '\n' || text[end - 1] == '\r' || text[end - 1] == '\0'))
            --end;
        visit(begin, end);
        begin = next;
    }
}

class WineventXmlParser final : public SourceParser {
public:
    /// After the last record behind which something is to be seen: the end of its line, or another record on it. So it
    /// does not matter for the count of lines where a chunk ends.
    std::size_t split(std::string_view text) const override
    {
        for (std::size_t close = text.rfind(close_tag); close != npos; close = text.rfind(close_tag, close - 1)) {
            const std::size_t end = close + close_tag.size();
            const std::size_t seen = text.find_first_not_of(" \t\r", end);
            if (seen != npos && text[seen] == '\n')
                return seen + 1;
            if (seen != npos && find_event(text.substr(seen, open_tag.size() + 1), 0) == 0)
                return seen;
            if (close == 0)
                break;
        }
        return text.size() < patience ? 0 : SourceParser::split(text);
    }

    ParsedChunk parse(const Chunk& chunk, const ChunkState*, Fronts& fronts) const override
    {
        const bool clean = is_utf8(chunk);
        std::size_t records = 0;
        each_record(chunk.text, [&](std::size_t, std::size_t) { ++records; });
        SegmentBuilder builder(winevent::row_columns(), records);
        std::vector<Span> spans;
        winevent::XmlEvent event;
        each_record(chunk.text, [&](std::size_t begin, std::size_t end) {
            // Of a line that is too long to be kept there is its head: one event at most.
            if ((chunk.cut_line_length && !spans.empty()) || !event.read(chunk.text.substr(begin, end - begin)))
                return;
            winevent::Record record = event.record();
            record.clean = clean;
            SegmentBuilder::Row row = winevent::row_of(record, fronts);
            row.offset = static_cast<std::uint32_t>(begin);
            row.length = static_cast<std::uint32_t>(end - begin);
            builder.event(row);
            spans.push_back({row.offset, static_cast<std::uint32_t>(end)});
        });
        ParsedChunk parsed = std::move(builder).finish();
        winevent::count_lines_of(parsed, chunk, spans);
        parsed.not_utf8 = !clean;
        return parsed;
    }

private:
    static constexpr std::size_t patience = 1 << 20;
};

class WineventXmlFormat final : public Format {
public:
    std::string_view id() const override { return "winevent-xml"; }
    std::string_view title() const override { return "Windows events (XML)"; }
    Clock clock() const override { return Clock::Carried; }
    bool counts_lines() const override { return false; }

    Match sniff(const Sample& sample) const override
    {
        const std::string_view text = without_bom(sample.text);
        std::size_t records = 0, read = 0;
        winevent::XmlEvent event;
        each_record(text, [&](std::size_t begin, std::size_t end) {
            if (++records <= 50)
                read += event.read(text.substr(begin, end - begin));
        });
        // Lines of another log may quote events: only markup or white space stands before the first.
        const std::size_t first = text.find_first_not_of(std::string_view(" \t\r\n\0", 5));
        if (read == 0 || first == npos || text[first] != '<')
            return {};
        return {97, std::to_string(records) + (records == 1 ? " event" : " events") + " as XML in its head"};
    }

    std::unique_ptr<SourceParser> open(const Sample&) const override { return std::make_unique<WineventXmlParser>(); }

    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        return winevent::decode_xml(raw);
    }
};

}

const Format& winevent_xml_format()
{
    static const WineventXmlFormat format;
    return format;
}

}
