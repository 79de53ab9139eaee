// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/syslog/parser.h"

#include "core/formats/facet_front.h"
#include "core/formats/line_walk.h"
#include "core/formats/message_parts.h"
#include "core/formats/syslog/programs.h"

namespace spoor::syslog {
namespace {

constexpr std::size_t patience = 1 << 20;

struct State final : ChunkState {
    YearWalk walk;  // before the chunk
};

/// A text's number in the pool, without asking the pool where it is the one of the line before.
class Remembered {
public:
    StringPool::Id intern(StringPool::Front& pool, std::string_view text, bool clean)
    {
        if (text != text_) {
            id_ = intern_text(pool, text, clean);
            text_ = text;
        }
        return id_;
    }

private:
    std::string_view text_;
    StringPool::Id id_ = StringPool::absent;
};

/// Makes the events of one chunk.
class ChunkParser {
public:
    ChunkParser(const Chunk& chunk, std::optional<int> first_year, const YearWalk& walk, Fronts& fronts)
        : fronts_(fronts), clean_(is_utf8(chunk)), first_year_(first_year), walk_(walk),
          builder_(with_client | with_user | with_path | with_pid | with_bytes, count_lines(chunk.text))
    {
    }

    void line(const ChunkLine& line)
    {
        if (line.blank)
            return builder_.blank();
        if (continues(line.text) && builder_.rows() > 0)
            return builder_.extend_last(line.offset + line.length);
        const auto header = read_header(line.text);
        if (!header)
            return is_remark(line.text) ? builder_.directive() : builder_.reject(line.offset, line.length);
        event(*header, line);
    }

    ParsedChunk finish() &&
    {
        ParsedChunk parsed = std::move(builder_).finish();
        parsed.not_utf8 = !clean_;
        return parsed;
    }

private:
    void event(const Header& header, const ChunkLine& line)
    {
        const MessageReading r = read_message(header);
        Facet facet;
        facet.kind = r.kind;
        facet.outcome = r.outcome;
        facet.status = r.status;
        facet.host = host_.intern(fronts_.name, header.host, clean_);
        facet.method = intern_text(fronts_.name, r.verb, clean_);
        facet.detail = intern_text(fronts_.name, r.detail, clean_);
        facet.own_zone = header.stamp.carried;

        SegmentBuilder::Row row{.time = time_of(header.stamp, facet), .offset = line.offset, .length = line.length};
        row.client = intern_text(fronts_.client, r.client, clean_);
        row.user = intern_text(fronts_.user, r.user, clean_);
        row.path = holds_file(r.kind) ? intern_text(fronts_.path, r.path, clean_)
                                      : program_.intern(fronts_.path, header.program, clean_);
        row.pid = number_of<std::uint32_t>(header.pid).value_or(no_pid);
        row.bytes = r.bytes == MessageReading::no_size ? no_bytes : r.bytes;
        if (!(facet == last_facet_) || !has_last_) {
            last_id_ = intern_facet(facet, fronts_);
            last_facet_ = facet;
            has_last_ = true;
        }
        row.facet = last_id_;
        builder_.event(row);
    }

    Micros time_of(const Stamp& stamp, Facet& facet)
    {
        facet.time = TimeQuality::Exact;
        if (!stamp.without_year())
            return stamp.time;
        facet.time = TimeQuality::Absent;
        if (stamp.month == 0)
            return no_time;
        walk_.step(stamp.month);
        if (!first_year_)
            return no_time;
        const auto time = stamp.in_year(*first_year_ + walk_.year);
        if (!time)
            return no_time;
        facet.time = TimeQuality::Inferred;
        return *time;
    }

    /// The path of FTP's events is a file; that of the others is the program.
    static bool holds_file(Kind kind)
    {
        return kind == Kind::FtpCommand || kind == Kind::FtpTransfer || kind == Kind::FtpLogin;
    }

    Fronts& fronts_;
    bool clean_;
    std::optional<int> first_year_;
    YearWalk walk_;
    Remembered host_, program_;
    Facet last_facet_;
    FacetId last_id_ = 0;
    bool has_last_ = false;
    SegmentBuilder builder_;
};

/// The line behind `<PRI>` and Cisco's mark of a clock that is not set.
std::string_view behind_priority(std::string_view line)
{
    if (line.starts_with('<'))
        line.remove_prefix(std::min(line.substr(0, 5).find('>') + 1, line.size()));
    if (line.starts_with('*') || line.starts_with('.'))
        line.remove_prefix(1);
    return line;
}

}

bool continues(std::string_view line) { return line.starts_with(' ') || line.starts_with('\t'); }

bool is_remark(std::string_view line) { return line.starts_with("-- ") && line.ends_with(" --"); }

std::size_t Parser::split(std::string_view text) const
{
    std::size_t end = text.rfind('\n');
    if (end == std::string_view::npos)
        return 0;
    const std::size_t last_line_end = end + 1;
    while (end != 0) {
        const std::size_t before = text.rfind('\n', end - 1);
        if (before == std::string_view::npos)
            break;
        const std::string_view line = text.substr(before + 1, end - before - 1);
        if (!is_blank(line_text(line)) && !continues(line))
            return before + 1;
        end = before;
    }
    return text.size() >= patience ? last_line_end : 0;
}

std::shared_ptr<const ChunkState> Parser::scan(const Chunk& chunk)
{
    auto state = std::make_shared<State>();
    state->walk = walk_;
    // Nearly every line begins with the month of the line before: those cost a short comparison.
    std::string_view known;
    each_raw_line(chunk.text, [&](std::string_view raw) {
        if (raw.front() == '\0' || raw.front() == '\xEF')
            raw = line_text(without_bom(raw));
        const std::string_view line = behind_priority(raw);
        if (line.empty() || is_digit(line.front()) || (!known.empty() && line.starts_with(known)))
            return true;
        const auto header = read_header(line_text(raw));
        if (!header || !header->stamp.without_year() || header->stamp.month == 0)
            return true;
        walk_.step(header->stamp.month);
        yearless_ = true;
        known = line.substr(0, line.find(' ') + 1);
        return true;
    });
    return state;
}

ParsedChunk Parser::parse(const Chunk& chunk, const ChunkState* state, Fronts& fronts) const
{
    ChunkParser parser(chunk, first_.year, static_cast<const State*>(state)->walk, fronts);
    each_line(chunk, [&](const ChunkLine& line) { parser.line(line); });
    return std::move(parser).finish();
}

std::vector<Layout> Parser::layouts() const
{
    if (!yearless_)
        return {};
    Layout layout;
    layout.note = first_.reason;
    return {layout};
}

}
