// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/line_ledger.h"

#include "core/formats/line_walk.h"

namespace spoor::winevent {
namespace {

bool is_markup(std::string_view text)
{
    const std::size_t at = text.find_first_not_of(" \t");
    text.remove_prefix(at == std::string_view::npos ? text.size() : at);
    return text.starts_with("<?xml") || text.starts_with("<!") || text.starts_with("<Events>") ||
           text.starts_with("<Events ") || text.starts_with("</Events");
}

}

void count_lines_of(ParsedChunk& parsed, const Chunk& chunk, const std::vector<Span>& spans)
{
    LineCounts counts;
    std::vector<Segment::Gap> gaps;
    parsed.rejected.clear();
    std::size_t next = 0;  // the first span that begins at or after the line
    std::uint32_t reach = 0;
    each_line(chunk, [&](const ChunkLine& line) {
        const std::size_t newline = chunk.text.find('\n', line.offset);
        const std::size_t end = newline == std::string_view::npos ? chunk.text.size() : newline;
        const bool reached = reach > line.offset;
        const std::size_t before = next;
        for (; next < spans.size() && spans[next].begin <= end; ++next) {
            reach = spans[next].end;
            const auto gap = static_cast<std::uint32_t>(counts.total - next);
            if (gap != (gaps.empty() ? 0 : gaps.back().lines))
                gaps.push_back({static_cast<std::uint32_t>(next), gap});
        }
        if (newline == std::string_view::npos && !chunk.last)
            return;  // the line goes on in the next chunk
        if (next > before) {
            ++counts.event;
        } else if (reached) {
            ++counts.continuation;
        } else if (line.blank) {
            ++counts.blank;
        } else if (is_markup(line.text)) {
            ++counts.directive;
        } else {
            parsed.rejected.push_back({line.offset, counts.total, line.length});
            ++counts.rejected;
        }
        ++counts.total;
    });
    parsed.lines = counts;
    parsed.segment->gaps = std::move(gaps);
}

}
