// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/line_walk.h"
#include "core/formats/registry.h"
#include "core/io/encoding.h"

namespace spoor {
namespace {

/// Every line is an event without a time.
class TextParser final : public SourceParser {
public:
    ParsedChunk parse(const Chunk& chunk, const ChunkState*, Fronts& fronts) const override
    {
        Facet facet;
        facet.time = TimeQuality::Absent;
        const FacetId id = fronts.pools->facets.intern(facet);
        SegmentBuilder builder(0, count_lines(chunk.text));
        each_line(chunk, [&](const ChunkLine& line) {
            if (line.blank)
                builder.blank();
            else
                builder.event({.offset = line.offset, .length = line.length, .facet = id});
        });
        ParsedChunk parsed = std::move(builder).finish();
        parsed.not_utf8 = !is_utf8(chunk);
        return parsed;
    }
};

class TextFormat final : public Format {
public:
    std::string_view id() const override { return "text"; }
    std::string_view title() const override { return "Text without times"; }
    Clock clock() const override { return Clock::Local; }

    // More than nothing, so that no source is without a format; less than any format that knows its lines.
    Match sniff(const Sample&) const override { return {1, "no other format fits"}; }

    std::unique_ptr<SourceParser> open(const Sample&) const override { return std::make_unique<TextParser>(); }

    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        return {{Field::Message, "message", to_utf8(line_text(raw)), false}};
    }
};

}

const Format& text_format()
{
    static const TextFormat format;
    return format;
}

}
