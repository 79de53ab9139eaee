// SPDX-License-Identifier: GPL-3.0-or-later
//
// vsftpd's own log (dual_log_enable, or xferlog_std_format=NO):
//   Sun Nov 22 13:12:17 2026 [pid 2] CONNECT: Client "10.0.0.1"
// What stands behind the time: vsftpd/record.h. Times are GMT unless use_localtime is set (vsftpd.conf(5)), which the
// log does not say: UTC, until the user gives the source another zone. The PID is that of the process that wrote the
// line: CONNECT comes from another one than LOGIN, and what follows a login from a third.
#include "core/formats/facet_front.h"
#include "core/formats/line_walk.h"
#include "core/formats/message_parts.h"
#include "core/formats/registry.h"
#include "core/formats/timestamp.h"
#include "core/formats/vsftpd/record.h"
#include "core/io/encoding.h"

namespace spoor {
namespace {

constexpr std::size_t time_length = 24;  // `Sun Nov 22 13:12:17 2026`

struct Line {
    Micros time;
    vsftpd::Record record;
};

/// `last_text` and `last` keep the time of the line before: several lines a second are usual.
std::optional<Line> read_line(std::string_view line, std::string_view& last_text, Micros& last)
{
    if (line.size() < time_length + 2 || line[time_length] != ' ')
        return std::nullopt;
    const std::string_view time_text = line.substr(0, time_length);
    if (time_text != last_text) {
        const auto found = time_at(line, 0, DateOrder::MonthDayYear);
        if (!found || found->end != time_length || found->time == no_time)
            return std::nullopt;
        last = found->time;
        last_text = time_text;
    }
    auto record = vsftpd::read_record(line.substr(time_length + 1), true);
    if (!record)
        return std::nullopt;
    return Line{last, *record};
}

class VsftpdParser final : public SourceParser {
public:
    ParsedChunk parse(const Chunk& chunk, const ChunkState*, Fronts& fronts) const override
    {
        const bool clean = is_utf8(chunk);
        SegmentBuilder builder(with_client | with_user | with_path | with_pid | with_bytes, count_lines(chunk.text));
        std::string_view time_text;
        Micros time;
        each_line(chunk, [&](const ChunkLine& line) {
            if (line.blank)
                return builder.blank();
            const auto read = read_line(line.text, time_text, time);
            if (!read)
                return builder.reject(line.offset, line.length);
            const MessageReading& r = read->record.reading;
            SegmentBuilder::Row row{.time = read->time, .offset = line.offset, .length = line.length};
            row.client = intern_text(fronts.client, r.client, clean);
            row.user = intern_text(fronts.user, r.user, clean);
            row.path = intern_text(fronts.path, r.path, clean);
            row.pid = number_of<std::uint32_t>(read->record.pid).value_or(no_pid);
            row.bytes = r.bytes == MessageReading::no_size ? no_bytes : r.bytes;
            Facet facet;
            facet.kind = r.kind;
            facet.outcome = r.outcome;
            facet.status = r.status;
            facet.method = intern_text(fronts.name, r.verb, clean);
            row.facet = intern_facet(facet, fronts);
            builder.event(row);
        });
        ParsedChunk parsed = std::move(builder).finish();
        parsed.not_utf8 = !clean;
        return parsed;
    }
};

class VsftpdFormat final : public Format {
public:
    std::string_view id() const override { return "vsftpd"; }
    std::string_view title() const override { return "vsftpd log"; }
    Clock clock() const override { return Clock::Utc; }

    Match sniff(const Sample& sample) const override
    {
        std::size_t lines = 0, fitting = 0;
        std::string_view time_text;
        Micros time;
        each_sample_line(sample, 200, [&](std::string_view line) {
            ++lines;
            fitting += read_line(line, time_text, time).has_value();
        });
        const int confidence = confidence_of(fitting, lines, 96);
        if (confidence == 0)
            return {};
        return {confidence, std::to_string(fitting) + " of " + std::to_string(lines) + " lines are records of vsftpd"};
    }

    std::unique_ptr<SourceParser> open(const Sample&) const override { return std::make_unique<VsftpdParser>(); }

    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        const std::string_view line = line_text(without_bom(raw));
        std::string_view time_text;
        Micros time;
        const auto read = read_line(line, time_text, time);
        std::vector<RawField> fields;
        if (read) {
            fields.push_back(raw_field(Field::Pid, "pid", read->record.pid));
            vsftpd::add_fields(read->record, fields);
        }
        fields.push_back({Field::Message, "message", to_utf8(read ? line.substr(time_length + 1) : line), false});
        return fields;
    }
};

}

const Format& vsftpd_format()
{
    static const VsftpdFormat format;
    return format;
}

}
