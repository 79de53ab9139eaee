// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text whose lines begin with a time, or have one within their first 64 characters (timestamp.h lists the forms).
//
// - A line without a time belongs to the line with a time before it: stack traces, wrapped messages.
// - Lines before the first time are events of their own, with an absent time.
// - A time without its year (BSD syslog) begins an event but leaves its time absent: nothing in the file says which
//   year it was, and the date of the file on disk is that of the last copy as often as that of the last line.
// - Times that carry an offset, or count from 1970, are given as UTC; the others are the source's wall clock.
#include "core/formats/last_record.h"
#include "core/formats/line_walk.h"
#include "core/formats/registry.h"
#include "core/formats/timestamp.h"
#include "core/io/encoding.h"

#include <optional>

namespace spoor {
namespace {

constexpr std::size_t sample_lines = 400;

/// Nothing in one date says whether 03/04/2005 is in March or April; a day above 12 anywhere in the head does.
DateOrder order_of(const Sample& sample)
{
    DateOrder order = DateOrder::MonthDayYear;
    each_sample_line(sample, sample_lines, [&](std::string_view line) {
        if (order == DateOrder::DayMonthYear)
            return;
        const auto day_first = find_time(line, DateOrder::DayMonthYear);
        const auto month_first = find_time(line, DateOrder::MonthDayYear);
        if (day_first && (!month_first || month_first->begin > day_first->begin))
            order = DateOrder::DayMonthYear;
    });
    return order;
}

class GenericParser final : public SourceParser, public ShowsLastRecord {
public:
    explicit GenericParser(DateOrder order) : order_(order) {}

    /// Before the last line with a time, because lines without one that follow it may still come. Where the only time
    /// is that of the first line, more text is asked for up to a mebibyte; past that the record is cut after a line,
    /// and what follows becomes events of their own without a time.
    std::size_t split(std::string_view text) const override
    {
        std::size_t end = text.rfind('\n');
        if (end == std::string_view::npos)
            return 0;
        const std::size_t last_line_end = end + 1;
        while (end != 0) {
            const std::size_t before = text.rfind('\n', end - 1);
            if (before == std::string_view::npos)
                break;
            if (find_time(line_text(text.substr(before + 1, end - before)), order_))
                return before + 1;
            end = before;
        }
        return text.size() >= patience ? last_line_end : 0;
    }

    ParsedChunk parse(const Chunk& chunk, const ChunkState*, Fronts& fronts) const override
    {
        Facet facet;
        const FacetId with_time = fronts.pools->facets.intern(facet);
        facet.own_zone = true;
        const FacetId with_utc = fronts.pools->facets.intern(facet);
        facet.own_zone = false;
        facet.time = TimeQuality::Absent;
        const FacetId without_time = fronts.pools->facets.intern(facet);

        SegmentBuilder builder(0, count_lines(chunk.text));
        bool in_record = false;
        each_line(chunk, [&](const ChunkLine& line) {
            if (line.blank)
                return builder.blank();
            const auto found = find_time(line.text, order_);
            if (!found && in_record)
                return builder.extend_last(line.offset + line.length);
            in_record = in_record || found;
            const Micros time = found ? found->time : no_time;
            builder.event({.time = time,
                           .offset = line.offset,
                           .length = line.length,
                           .facet = time == no_time ? without_time
                                    : found->is_utc ? with_utc
                                                    : with_time});
        });
        ParsedChunk parsed = std::move(builder).finish();
        parsed.not_utf8 = !is_utf8(chunk);
        return parsed;
    }

private:
    static constexpr std::size_t patience = 1 << 20;
    DateOrder order_;
};

/// The first dotted IPv4 address that stands by itself.
std::optional<std::string_view> first_ipv4(std::string_view text)
{
    const auto in_word = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '_';
    };
    for (std::size_t at = 0; at < text.size();) {
        if (!in_word(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && in_word(text[at]))
            ++at;
        std::string_view word = text.substr(begin, at - begin);
        if (word.ends_with('.'))
            word.remove_suffix(1);
        int parts = 0, value = 0, digits = 0;
        bool valid = true;
        for (const char c : word) {
            if (c == '.') {
                valid = valid && digits > 0;
                ++parts;
                value = digits = 0;
            } else {
                value = value * 10 + (c - '0');
                valid = valid && c >= '0' && c <= '9' && ++digits <= 3 && value <= 255;
            }
            if (!valid)
                break;
        }
        if (valid && parts == 3 && digits > 0)
            return word;
    }
    return std::nullopt;
}

class GenericFormat final : public Format {
public:
    std::string_view id() const override { return "generic"; }
    std::string_view title() const override { return "Text with times"; }
    Clock clock() const override { return Clock::Local; }

    Match sniff(const Sample& sample) const override
    {
        const DateOrder order = order_of(sample);
        std::size_t lines = 0, timed = 0, starting = 0;
        bool first_line_starts = false;
        each_sample_line(sample, sample_lines, [&](std::string_view line) {
            if (const auto found = find_time(line, order)) {
                ++timed;
                // Behind a bracket at most.
                starting += found->begin <= 1;
                first_line_starts = first_line_starts || (found->begin <= 1 && lines == 0);
            }
            ++lines;
        });
        // A log of stack traces has few times, but they begin lines. Prose and settings mention times further on.
        const bool enough = timed * 2 >= lines || (starting * 30 >= lines && (first_line_starts || starting >= 3));
        if (timed == 0 || !enough)
            return {};
        const int confidence = 10 + static_cast<int>(30 * timed / lines);
        return {confidence, std::to_string(timed) + " of " + std::to_string(lines) + " lines have a time"};
    }

    std::unique_ptr<SourceParser> open(const Sample& head) const override
    {
        return std::make_unique<GenericParser>(order_of(head));
    }

    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        const std::string_view text = line_text(raw);
        std::vector<RawField> fields;
        if (const auto ip = first_ipv4(text.substr(0, text.find('\n'))))
            fields.push_back(raw_field(Field::Ip, "ip", *ip));
        fields.push_back({Field::Message, "message", to_utf8(text), false});
        return fields;
    }
};

}

const Format& generic_format()
{
    static const GenericFormat format;
    return format;
}

}
