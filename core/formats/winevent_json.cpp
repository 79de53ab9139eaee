// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows events as JSON: an object a line (`evtx_dump -o jsonl`, Winlogbeat, NXLog), also with the brackets and commas
// of an array; and evtx_dump's own default, "Record N" and the object over many lines. Raw line ends cannot stand in a
// string of JSON, so that lines tell where an object begins and ends.
#include "core/formats/last_record.h"
#include "core/formats/line_walk.h"
#include "core/formats/registry.h"
#include "core/formats/winevent/json_event.h"
#include "core/formats/winevent/meaning.h"
#include "core/io/encoding.h"

namespace spoor {
namespace {

std::string_view trimmed_end(std::string_view line)
{
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r'))
        line.remove_suffix(1);
    return line;
}

/// Without the comma between the objects of an array.
std::string_view without_comma(std::string_view text)
{
    text = trimmed_end(text);
    return text.ends_with(',') ? trimmed_end(text.substr(0, text.size() - 1)) : text;
}

bool opens(std::string_view line) { return line.starts_with('{'); }
bool is_frame(std::string_view line)
{
    const std::string_view text = trimmed_end(line);
    return text == "[" || text == "]" || text == "," ||
           (text.starts_with("Record ") && text.find_first_not_of("0123456789", 7) == std::string_view::npos);
}

/// Tells lines: whole objects, and parts of one over many lines.
class JsonLines {
public:
    enum class What { Whole, First, More, Last, Frame, Blank, Other };

    What next(std::string_view line)
    {
        if (opens(line)) {
            inside_ = !without_comma(line).ends_with('}');
            return inside_ ? What::First : What::Whole;
        }
        if (inside_ && line.starts_with('}')) {
            inside_ = false;
            return What::Last;
        }
        if (is_frame(line)) {
            inside_ = false;
            return What::Frame;
        }
        if (inside_)
            return What::More;
        return is_blank(line) ? What::Blank : What::Other;
    }

private:
    bool inside_ = false;
};

class WineventJsonParser final : public SourceParser, public ShowsLastRecord {
public:
    /// Before the last object, because its lines may go on.
    std::size_t split(std::string_view text) const override
    {
        const std::size_t last = text.rfind("\n{");
        if (last != std::string_view::npos)
            return last + 1;
        return text.size() < patience ? 0 : SourceParser::split(text);
    }

    ParsedChunk parse(const Chunk& chunk, const ChunkState*, Fronts& fronts) const override
    {
        using enum JsonLines::What;
        const bool clean = is_utf8(chunk);
        SegmentBuilder builder(winevent::row_columns(), count_lines(chunk.text));
        winevent::JsonEvent event;
        std::vector<ChunkLine> open;  // the lines of an object that is not complete
        const auto take = [&] {
            if (open.empty())
                return;
            const ChunkLine& last = open.back();
            const std::string_view text =
                chunk.text.substr(open.front().offset, last.offset + last.text.size() - open.front().offset);
            const std::string_view object = without_comma(text);
            const bool read = clean ? event.read(object) : event.read(to_utf8(object));
            for (std::size_t i = 0; i < open.size(); ++i) {
                const ChunkLine& line = open[i];
                if (line.blank) {
                    builder.blank();
                } else if (!read) {
                    builder.reject(line.offset, line.length);
                } else if (i == 0) {
                    SegmentBuilder::Row row = winevent::row_of(event.record(), fronts);
                    row.offset = line.offset;
                    row.length = line.length;
                    builder.event(row);
                } else {
                    builder.extend_last(line.offset + line.length);
                }
            }
            open.clear();
        };
        JsonLines lines;
        each_line(chunk, [&](const ChunkLine& line) {
            switch (lines.next(line.text)) {
            case Whole:
            case First:
                take();
                open.push_back(line);
                return;
            case More:
            case Last:
                open.push_back(line);
                return;
            case Frame:
                take();
                return builder.directive();
            case Blank:
                take();
                return builder.blank();
            case Other:
                take();
                return builder.reject(line.offset, line.length);
            }
        });
        take();
        ParsedChunk parsed = std::move(builder).finish();
        parsed.not_utf8 = !clean;
        return parsed;
    }

private:
    static constexpr std::size_t patience = 1 << 20;
};

class WineventJsonFormat final : public Format {
public:
    std::string_view id() const override { return "winevent-json"; }
    std::string_view title() const override { return "Windows events (JSON)"; }
    Clock clock() const override { return Clock::Local; }  // of flat objects; the others carry their zone

    Match sniff(const Sample& sample) const override
    {
        std::size_t objects = 0, events = 0;
        std::string open;
        winevent::JsonEvent event;
        JsonLines lines;
        const auto take = [&] {
            if (!open.empty()) {
                ++objects;
                events += event.read(without_comma(open));
            }
            open.clear();
        };
        each_sample_line(sample, 4000, [&](std::string_view line) {
            using enum JsonLines::What;
            switch (const auto what = lines.next(line)) {
            case Whole:
            case First:
                take();
                open = line;
                return;
            case More:
            case Last:
                open.append(1, '\n').append(line);
                return;
            default:
                take();
                objects += what == Other;
            }
        });
        if (sample.whole)
            take();
        const int confidence = confidence_of(events, objects, 97);
        if (confidence == 0)
            return {};
        return {confidence,
                std::to_string(events) + " of " + std::to_string(objects) + " objects in its head are events"};
    }

    std::unique_ptr<SourceParser> open(const Sample&) const override { return std::make_unique<WineventJsonParser>(); }

    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        const std::string text = to_utf8(line_text(without_bom(raw)));
        winevent::JsonEvent event;
        if (!event.read(without_comma(text)))
            return {{Field::Message, "message", text, false}};
        return winevent::fields_of(event.record());
    }
};

}

const Format& winevent_json_format()
{
    static const WineventJsonFormat format;
    return format;
}

}
