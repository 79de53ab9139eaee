// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/w3c/parser.h"

#include "core/formats/line_walk.h"
#include "core/formats/w3c/directive.h"
#include "core/formats/w3c/row_parser.h"
#include "core/formats/w3c/tokens.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace spoor::w3c {
namespace {

constexpr std::int64_t minute = 60'000'000;

// How far back a whole line is looked for, and how much text is gathered until there is one.
constexpr int most_pieces = 64;
constexpr std::size_t patience = 1 << 20;

/// Calls `take` with each directive line of the text.
template <class Take>
void each_directive(std::string_view text, Take take)
{
    for (std::size_t at = text.find('#'); at != std::string_view::npos; at = text.find('#', at + 1)) {
        if (at > 0 && text[at - 1] != '\n') {
            // Blanks or NULs may stand before it on its line.
            const std::size_t line_end = text.rfind('\n', at);
            const std::size_t begin = line_end == std::string_view::npos ? 0 : line_end + 1;
            if (!trim(text.substr(begin, at - begin)).empty())
                continue;
        }
        std::size_t end = text.find('\n', at);
        if (end == std::string_view::npos)
            end = text.size();
        take(trim(text.substr(at, end - at)));
        at = end;
        if (at >= text.size())
            break;
    }
}

/// Sets what Times says of its rows as a whole.
void survey(Times& times)
{
    times.sorted = std::ranges::is_sorted(times.utc.span());
    times.first = no_time.value;
    times.last = std::numeric_limits<std::int64_t>::min();
    for (const std::int64_t t : times.utc.span()) {
        if (t == no_time.value)
            continue;
        times.first = std::min(times.first, t);
        times.last = std::max(times.last, t);
    }
}

std::size_t value_count(std::string_view line) { return split_quoted(line).size(); }

}

bool passed_midnight(Micros before, Micros now) { return now.value + 5 * minute < before.value; }

Parser::Parser(const Sample& head, bool ftp) : ftp_(ftp), layouts_(std::make_shared<Layouts>())
{
    // Rows that stand before the first #Fields have to be understood without it.
    bool declared = false;
    const std::size_t header = head.text.find("#Fields");
    const std::string_view before = head.text.substr(0, header);
    for (std::size_t at = 0; at < before.size() && !declared;) {
        const std::size_t end = std::min(before.find('\n', at), before.size());
        const std::string_view line = trim(before.substr(at, end - at));
        declared = !line.empty() && !is_directive(line);
        at = end + 1;
    }
    const bool rows_first = declared || header == std::string_view::npos;
    if (rows_first) {
        if (auto layout = infer_from(before))
            next_.columns = layouts_->add(std::move(*layout));
    }
}

std::size_t Parser::split(std::string_view text) const
{
    // A record that was wrapped in two must not be cut between its halves: end behind a line that is whole.
    std::size_t wanted = next_.columns ? static_cast<std::size_t>(next_.columns->count) : 0;
    // memrchr goes at the speed of memory, where rfind of a string goes byte by byte.
    const auto* const from = text.data();
    const void* hash = ::memrchr(from, '#', text.size());
    for (; hash; hash = ::memrchr(from, '#', static_cast<std::size_t>(static_cast<const char*>(hash) - from))) {
        const auto fields = static_cast<std::size_t>(static_cast<const char*>(hash) - from);
        if (!text.substr(fields).starts_with("#Fields:"))
            continue;
        const std::size_t end = std::min(text.find('\n', fields), text.size());
        if (const auto names = read_directives(text.substr(fields, end - fields)).fields)
            wanted = names->size();
        break;
    }
    std::size_t end = text.rfind('\n');
    if (end == std::string_view::npos)
        return 0;
    const std::size_t whole = end + 1;
    for (int tries = 0; tries < most_pieces; ++tries) {
        const std::size_t before = end == 0 ? std::string_view::npos : text.rfind('\n', end - 1);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::string_view line = trim(text.substr(begin, end - begin));
        if (line.empty() || is_directive(line) || value_count(line) >= wanted)
            return end + 1;
        if (begin == 0)
            return text.size() < patience ? 0 : whole;
        end = begin - 1;
    }
    return whole;
}

std::shared_ptr<const ChunkState> Parser::scan(const Chunk& chunk)
{
    auto state = std::make_shared<State>(next_);
    state->bytes = ftp_ && next_.columns && next_.columns->has_bytes();
    each_directive(chunk.text, [&](std::string_view line) {
        const Directives d = read_directives(line);
        if (d.date)
            next_.date = d.date;
        if (d.gmt_offset)
            next_.east = *d.gmt_offset;
        if (d.fields && !d.fields->empty())
            next_.columns = layouts_->add(Layout{*d.fields, false, {}});
        state->bytes = state->bytes || (ftp_ && d.fields && next_.columns && next_.columns->has_bytes());
    });
    return state;
}

ParsedChunk Parser::parse(const Chunk& chunk, const ChunkState* state, Fronts& fronts) const
{
    unsigned columns = with_client | with_user | with_path;
    columns |= ftp_ ? with_session : with_agent;
    const auto& known = static_cast<const State&>(*state);
    if (known.bytes)
        columns |= with_bytes;
    SegmentBuilder builder(columns, count_lines(chunk.text));
    RowParser rows(chunk, known, fronts, *layouts_, ftp_, builder);
    rows.run();
    ParsedChunk parsed = std::move(builder).finish();
    parsed.not_utf8 = !is_utf8(chunk);
    return parsed;
}

void Parser::settle(ParsedChunk& parsed, const ChunkState* state)
{
    const State& s = static_cast<const State&>(*state);
    const State::Clock& clock = s.clock;
    if (clock.first) {
        if (last_clock_ && passed_midnight(*last_clock_, *clock.first))
            ++days_;
        if (days_ > 0 && s.date) {
            Times& times = *parsed.times;
            const std::int64_t shift = days_ * one_day.value;
            for (std::uint32_t row = 0; row < clock.leading; ++row) {
                if (times.utc[row] != no_time.value)
                    times.utc[row] += shift;
            }
            survey(times);
        }
    }
    if (clock.dated)
        days_ = clock.days;
    else
        days_ += clock.days;
    if (clock.dated && !clock.any)
        last_clock_.reset();
    else if (clock.last)
        last_clock_ = clock.last;
}

}
