// SPDX-License-Identifier: GPL-3.0-or-later
//
// ProFTPD's ExtendedLog in its default format (LogFormat `%h %l %u %t "%r" %s %b`), in two others that are common
// (core/formats/proftpd/extended.h), and what other FTP servers write in the same shapes:
//   host ident user [dd/Mon/yyyy:hh:mm:ss +zzzz] "COMMAND argument" reply bytes
// The common log format of web servers, with an FTP command where those have an HTTP request; which of the two it is,
// is told by the commands. A logged command may hold quotes, which nothing escapes; reply and size end the line.
#include "core/formats/facet_front.h"
#include "core/formats/ftp_verbs.h"
#include "core/formats/line_walk.h"
#include "core/formats/message_parts.h"
#include "core/formats/proftpd/extended.h"
#include "core/formats/registry.h"
#include "core/io/encoding.h"

namespace spoor {
namespace {

using proftpd::ExtendedLayout;

bool absent(std::string_view text) { return text.empty() || text == "-"; }

/// What ProFTPD logs in place of a password.
bool hidden(std::string_view argument) { return argument == "(hidden)"; }

class ProftpdExtendedParser final : public SourceParser {
public:
    explicit ProftpdExtendedParser(ExtendedLayout layout) : layout_(std::move(layout)) {}

    ParsedChunk parse(const Chunk& chunk, const ChunkState*, Fronts& fronts) const override
    {
        const bool clean = is_utf8(chunk);
        SegmentBuilder builder(with_client | with_user | with_path | with_pid | with_bytes, count_lines(chunk.text));
        each_line(chunk, [&](const ChunkLine& line) {
            if (line.blank)
                return builder.blank();
            const auto read = layout_.read(line.text);
            if (!read)
                return builder.reject(line.offset, line.length);
            SegmentBuilder::Row row{.time = read->time, .offset = line.offset, .length = line.length};
            const auto interned = [&](StringPool::Front& pool, std::string_view raw) {
                return absent(raw) ? StringPool::absent : intern_text(pool, raw, clean);
            };
            row.client = interned(fronts.client, read->client);
            row.user = interned(fronts.user, read->user);
            if (!hidden(read->argument))
                row.path = interned(fronts.path, read->argument);
            // %u is empty until somebody has logged in; the name that is tried stands in the argument.
            if (row.user == StringPool::absent && read->verb == "USER")
                row.user = interned(fronts.user, read->argument);
            row.pid = read->pid;
            row.bytes = number_of<std::uint64_t>(read->bytes).value_or(no_bytes);
            Facet f;
            f.own_zone = read->carried;
            f.server = interned(fronts.name, read->server);
            f.method = interned(fronts.name, read->verb);
            f.status = number_of<std::int32_t>(read->status).value_or(static_cast<std::int32_t>(Facet::none));
            f.kind = ftp_kind(read->verb, f.status);
            f.outcome = ftp_outcome(f.status);
            row.facet = intern_facet(f, fronts);
            builder.event(row);
        });
        ParsedChunk parsed = std::move(builder).finish();
        parsed.not_utf8 = !clean;
        return parsed;
    }

    std::vector<Layout> layouts() const override { return {layout_.describe()}; }

private:
    ExtendedLayout layout_;
};

class ProftpdExtendedFormat final : public Format {
public:
    std::string_view id() const override { return "proftpd-extended"; }
    std::string_view title() const override { return "ProFTPD extended log (FTP commands)"; }
    /// Without an offset in most layouts but the default; lines that have one say so (Facet::own_zone).
    Clock clock() const override { return Clock::Local; }

    Match sniff(const Sample& sample) const override
    {
        const ExtendedLayout::Looked looked = ExtendedLayout::look(sample);
        const int confidence = looked.layout ? confidence_of(looked.fitting, looked.lines, 97) : 0;
        if (confidence == 0)
            return {};
        return {confidence, std::to_string(looked.ftp) + " of " + std::to_string(looked.lines) +
                                " lines have an FTP command and its reply where an ExtendedLog has them"};
    }

    std::unique_ptr<SourceParser> open(const Sample& head) const override
    {
        return std::make_unique<ProftpdExtendedParser>(ExtendedLayout::look(head).layout.value_or(ExtendedLayout()));
    }

    std::vector<RawField> decode(std::string_view raw, const Layout* layout) const override
    {
        const std::string_view line = line_text(without_bom(raw));
        const auto row = ExtendedLayout::of(layout).read(line);
        if (!row)
            return {{Field::Message, "message", to_utf8(line), false}};
        std::vector<RawField> fields;
        const auto add = [&](Field field, std::string_view name, std::string_view value) {
            if (!value.empty())
                fields.push_back(raw_field(field, name, value));
        };
        add(Field::Server, "server", row->server);
        if (row->pid != no_pid)
            add(Field::Pid, "pid", std::to_string(row->pid));
        add(Field::Ip, "ip", row->client);
        add(Field::Other, "ident", row->ident);
        add(Field::User, "user", row->user);
        fields.push_back(raw_field(Field::Method, "method", row->verb));
        fields.push_back(raw_field(Field::Path, "path", hidden(row->argument) ? "" : row->argument));
        fields.push_back(raw_field(Field::Status, "status", row->status));
        add(Field::Other, "bytes", row->bytes);
        return fields;
    }
};

}

const Format& proftpd_extended_format()
{
    static const ProftpdExtendedFormat format;
    return format;
}

}
