// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/text_log.h"

#include "core/formats/last_record.h"
#include "core/formats/line_walk.h"
#include "core/formats/winevent/agent_line.h"
#include "core/formats/winevent/local_time.h"
#include "core/formats/winevent/meaning.h"

#include <utility>

namespace spoor::winevent {
namespace {

class AgentParser final : public SourceParser {
public:
    ParsedChunk parse(const Chunk& chunk, const ChunkState*, Fronts& fronts) const override
    {
        const bool clean = is_utf8(chunk);
        SegmentBuilder builder(row_columns(), count_lines(chunk.text));
        AgentLine agent;
        each_line(chunk, [&](const ChunkLine& line) {
            if (line.blank)
                return builder.blank();
            if (!agent.read(line.text))
                return builder.reject(line.offset, line.length);
            Record record = agent.record();
            record.clean = clean;
            SegmentBuilder::Row row = row_of(record, fronts);
            row.offset = line.offset;
            row.length = line.length;
            builder.event(row);
        });
        ParsedChunk parsed = std::move(builder).finish();
        parsed.not_utf8 = !clean;
        return parsed;
    }
};

class BlockParser final : public SourceParser, public ShowsLastRecord {
public:
    BlockParser(BlockLabels labels, DateOrder order, std::string note) : labels_(std::move(labels)), order_(order)
    {
        layout_.note = std::move(note);
    }

    /// Before the last line that begins a block.
    std::size_t split(std::string_view text) const override
    {
        for (std::size_t end = text.rfind('\n'); end != std::string_view::npos && end > 0;) {
            const std::size_t before = text.rfind('\n', end - 1);
            if (before == std::string_view::npos)
                break;
            if (begins_block(text.substr(before + 1), labels_) && whole_head(text.substr(before + 1)))
                return before + 1;
            end = before;
        }
        return text.size() < patience ? 0 : SourceParser::split(text);
    }

    ParsedChunk parse(const Chunk& chunk, const ChunkState*, Fronts& fronts) const override
    {
        const bool clean = is_utf8(chunk);
        std::vector<ChunkLine> lines;
        lines.reserve(count_lines(chunk.text));
        each_line(chunk, [&](const ChunkLine& line) { lines.push_back(line); });
        SegmentBuilder builder(row_columns(), lines.size());
        TextBlock block;
        for (std::size_t i = 0; i < lines.size();) {
            if (lines[i].blank || !begins(chunk, lines[i])) {
                lines[i].blank ? builder.blank() : builder.reject(lines[i].offset, lines[i].length);
                ++i;
                continue;
            }
            std::size_t end = i + 1, last = i;
            for (; end < lines.size() && !begins(chunk, lines[end]); ++end)
                if (!lines[end].blank)
                    last = end;
            const std::size_t length = lines[last].offset + lines[last].text.size() - lines[i].offset;
            const bool read = block.read(chunk.text.substr(lines[i].offset, length), order_);
            if (read) {
                Record record = block.record();
                record.clean = clean;
                SegmentBuilder::Row row = row_of(record, fronts);
                row.offset = lines[i].offset;
                row.length = lines[i].length;
                builder.event(row);
            } else {
                builder.reject(lines[i].offset, lines[i].length);
            }
            for (++i; i < end; ++i) {
                if (lines[i].blank)
                    builder.blank();
                else if (read)
                    builder.extend_last(lines[i].offset + lines[i].length);
                else
                    builder.reject(lines[i].offset, lines[i].length);
            }
        }
        ParsedChunk parsed = std::move(builder).finish();
        parsed.not_utf8 = !clean;
        return parsed;
    }

    std::vector<Layout> layouts() const override { return {layout_}; }

private:
    static constexpr std::size_t patience = 1 << 20;

    bool begins(const Chunk& chunk, const ChunkLine& line) const
    {
        return !line.blank && begins_block(chunk.text.substr(line.offset), labels_);
    }

    /// Four lines with their ends: the value of the last one could be cut.
    static bool whole_head(std::string_view text)
    {
        for (int i = 0; i < 4; ++i) {
            const std::size_t end = text.find('\n');
            if (end == std::string_view::npos)
                return false;
            text.remove_prefix(end + 1);
        }
        return true;
    }

    BlockLabels labels_;
    DateOrder order_;
    Layout layout_;
};

}

std::unique_ptr<SourceParser> agent_parser() { return std::make_unique<AgentParser>(); }

std::unique_ptr<SourceParser> block_parser(BlockLabels labels, DateOrder order, std::string note)
{
    return std::make_unique<BlockParser>(std::move(labels), order, std::move(note));
}

BlockLook look_at_blocks(const Sample& sample)
{
    BlockLook look;
    const std::string_view text = without_bom(sample.text);
    std::size_t at = 0;
    each_raw_line(text, [&](std::string_view raw) {
        const std::string_view here = text.substr(at);
        at += raw.size();
        if (!look.labels)
            look.labels = block_at(here);
        if (!look.labels || !begins_block(here, *look.labels))
            return at < 4096 || look.labels;  // nothing of the kind at the top: no such log
        ++look.blocks;
        std::string_view third = here;
        for (int i = 0; i < 2; ++i)
            third.remove_prefix(std::min(third.size(), third.find('\n') + 1));
        if (const auto line = label_line(line_text(third.substr(0, third.find('\n')))))
            if (const auto time = read_local_time(line->value))
                look.dates.add(time->date);
        return true;
    });
    return look;
}

}
