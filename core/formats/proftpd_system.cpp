// SPDX-License-Identifier: GPL-3.0-or-later
//
// What ProFTPD writes about itself: the SystemLog, module logs (BanLog, WrapLog, TLSLog, …), the TraceLog, and its
// lines in a syslog that holds nothing else. core/formats/proftpd/line.h has their shapes. The three are one format,
// because they are written by the same function with the same clock, and the process id in each of them is what joins
// a connection's lines across them.
//
// Times are the server's wall clock, since 1.3.4 with year and milliseconds; before that, and by way of syslog, without
// a year: then the time is absent, as nothing in the file says which year it was.
#include "core/formats/facet_front.h"
#include "core/formats/line_walk.h"
#include "core/formats/message_parts.h"
#include "core/formats/proftpd/line.h"
#include "core/formats/proftpd/message.h"
#include "core/formats/registry.h"
#include "core/io/encoding.h"

#include <optional>
#include <utility>

namespace spoor {
namespace {

using proftpd::Line;

std::optional<Line> line_of(std::string_view text)
{
    auto line = proftpd::read_line(text);
    return line && line->time ? line : std::nullopt;
}

class ProftpdSystemParser final : public SourceParser {
public:
    ParsedChunk parse(const Chunk& chunk, const ChunkState*, Fronts& fronts) const override
    {
        const bool clean = is_utf8(chunk);
        SegmentBuilder builder(with_client | with_user | with_pid | with_bytes, count_lines(chunk.text));
        each_line(chunk, [&](const ChunkLine& text) {
            if (text.blank)
                return builder.blank();
            const auto line = line_of(text.text);
            if (!line)
                return builder.reject(text.offset, text.length);
            const MessageReading reading = proftpd::read_message(line->message);
            SegmentBuilder::Row row{.time = line->time->time, .offset = text.offset, .length = text.length};
            const auto interned = [&](StringPool::Front& pool, std::string_view raw) {
                return raw.empty() ? StringPool::absent : intern_text(pool, raw, clean);
            };
            row.client = interned(fronts.client, line->client.empty() ? reading.client : line->client);
            row.user = interned(fronts.user, reading.user);
            row.pid = line->pid;
            row.bytes = reading.bytes == MessageReading::no_size ? no_bytes : reading.bytes;
            Facet facet;
            facet.kind = reading.kind;
            facet.outcome = reading.outcome;
            facet.time = row.time == no_time ? TimeQuality::Absent : TimeQuality::Exact;
            facet.own_zone = line->time->is_utc;
            facet.host = interned(fronts.name, line->host);
            facet.server = interned(fronts.name, line->server);
            facet.detail = interned(fronts.name, reading.detail);
            row.facet = intern_facet(facet, fronts);
            builder.event(row);
        });
        ParsedChunk parsed = std::move(builder).finish();
        parsed.not_utf8 = !clean;
        return parsed;
    }

    /// Which fields a line has depends on its log and its message; these are all of them.
    std::vector<Layout> layouts() const override
    {
        return {{{"host", "module", "pid", "server", "client-name", "ip", "channel", "level", "user", "reason", "bytes",
                  "message"},
                 false,
                 {}}};
    }
};

class ProftpdSystemFormat final : public Format {
public:
    std::string_view id() const override { return "proftpd-system"; }
    std::string_view title() const override { return "ProFTPD system, module and trace logs"; }
    Clock clock() const override { return Clock::Local; }

    Match sniff(const Sample& sample) const override
    {
        std::size_t lines = 0, fitting = 0, modules = 0, traces = 0;
        each_sample_line(sample, 400, [&](std::string_view text) {
            ++lines;
            const auto line = line_of(text);
            fitting += line.has_value();
            modules += line && line->log == Line::Log::Module;
            traces += line && line->log == Line::Log::Trace;
        });
        // A syslog in which other programs write as well is a syslog.
        if (fitting * 20 < lines * 19)
            return {};
        const int confidence = confidence_of(fitting, lines, 96);
        if (confidence == 0)
            return {};
        std::string reason = std::to_string(fitting) + " of " + std::to_string(lines) + " lines are ProFTPD's";
        if (modules * 2 > fitting)
            reason += ", most of a module";
        else if (traces * 2 > fitting)
            reason += ", most of its trace log";
        return {confidence, std::move(reason)};
    }

    std::unique_ptr<SourceParser> open(const Sample&) const override { return std::make_unique<ProftpdSystemParser>(); }

    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        const std::string_view text = line_text(without_bom(raw));
        const auto line = line_of(text);
        if (!line)
            return {{Field::Message, "message", to_utf8(text), false}};
        const MessageReading reading = proftpd::read_message(line->message);
        std::vector<RawField> fields;
        const auto add = [&](Field field, std::string_view name, std::string_view value) {
            if (!value.empty())
                fields.push_back({field, std::string(name), to_utf8(value), false});
        };
        add(Field::Host, "host", line->host);
        add(Field::Other, "module", line->module);
        fields.push_back({Field::Pid, "pid", std::to_string(line->pid), false});
        add(Field::Server, "server", line->server);
        if (line->client_name != line->client)
            add(Field::Other, "client-name", line->client_name);
        add(Field::Ip, "ip", line->client.empty() ? reading.client : line->client);
        add(Field::Other, "channel", line->channel);
        add(Field::Other, "level", line->level);
        add(Field::User, "user", reading.user);
        add(Field::Other, "reason", reading.reason);
        if (reading.bytes != MessageReading::no_size)
            add(Field::Other, "bytes", std::to_string(reading.bytes));
        add(Field::Message, "message", line->message);
        return fields;
    }
};

}

const Format& proftpd_system_format()
{
    static const ProftpdSystemFormat format;
    return format;
}

}
