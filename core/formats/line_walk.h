// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/io/separators.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string_view>

namespace spoor {

/// A line of a chunk without its end (\n or \r\n) and without the NUL bytes around its text.
struct ChunkLine {
    std::string_view text;     ///< of a line that was cut: its first mebibyte
    std::uint32_t offset = 0;  ///< of `text` in the chunk
    std::uint32_t length = 0;  ///< of `text`; of a line that was cut: the full one
    bool blank = false;        ///< nothing but blanks and tabs is left
};

inline std::string_view without_bom(std::string_view text)
{
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

/// The text of a line: line end and NULs cut off. IIS leaves NULs before and after lines when the machine goes down.
inline std::string_view line_text(std::string_view line)
{
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r' || line.back() == '\0'))
        line.remove_suffix(1);
    while (!line.empty() && line.front() == '\0')
        line.remove_prefix(1);
    return line;
}

inline bool is_blank(std::string_view text)
{
    return (text.empty() || text.front() == ' ' || text.front() == '\t') &&
           text.find_first_not_of(" \t") == std::string_view::npos;
}

/// How many lines a text has; a last one without an end counts.
inline std::size_t count_lines(std::string_view text)
{
    return count_line_ends(text) + (!text.empty() && text.back() != '\n');
}

/// Calls `visit(std::string_view)` with each line, its end included. `visit` returns whether to go on.
template <class Visit>
void each_raw_line(std::string_view text, Visit&& visit)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
        const auto* newline = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        const char* const next = newline ? newline + 1 : end;
        if (!visit(std::string_view(at, next)))
            return;
        at = next;
    }
}

/// Calls `visit(const ChunkLine&)` with each line of a chunk, in order.
template <class Visit>
void each_line(const Chunk& chunk, Visit&& visit)
{
    each_raw_line(chunk.text, [&](std::string_view raw) {
        const std::string_view text =
            line_text(chunk.first && raw.data() == chunk.text.data() ? without_bom(raw) : raw);
        ChunkLine line;
        line.text = text;
        line.offset = static_cast<std::uint32_t>(text.data() - chunk.text.data());
        line.length = static_cast<std::uint32_t>(text.size());
        line.blank = is_blank(text);
        if (chunk.cut_line_length)
            line.length = static_cast<std::uint32_t>(std::min<std::uint64_t>(
                chunk.cut_line_length - line.offset, std::numeric_limits<std::uint32_t>::max()));
        visit(line);
        return true;
    });
}

/// Calls `visit(std::string_view)` with up to `limit` lines of a sample that are not blank.
template <class Visit>
void each_sample_line(const Sample& sample, std::size_t limit, Visit&& visit)
{
    each_raw_line(without_bom(sample.text), [&](std::string_view raw) {
        const std::string_view text = line_text(raw);
        if (!is_blank(text)) {
            visit(text);
            --limit;
        }
        return limit > 0;
    });
}

/// Whether a chunk is UTF-8. The head of a line that was cut may end in the middle of a character.
bool is_utf8(const Chunk& chunk);

/// Share of a format among the lines of a sample, as a confidence: `most` where all lines are of it, 0 below half.
int confidence_of(std::size_t fitting, std::size_t lines, int most);

/// A line's text in the pool, as UTF-8. `clean`: the chunk is UTF-8 throughout.
StringPool::Id intern_text(StringPool::Front& pool, std::string_view raw, bool clean);

/// A field of a record; `-` and nothing are absent.
RawField raw_field(Field field, std::string_view name, std::string_view value);

}
