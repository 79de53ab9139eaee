// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logs that a syslog daemon writes: RFC 3164, RFC 5424, rsyslog's lines with RFC 3339 times, Cisco's, journalctl's
// (syslog/header.h has the forms; syslog/year.h what becomes of times without a year; syslog/programs.h whose messages
// are understood). Lines that carry their offset are UTC, the others the wall clock of the machine.
//
// - A line that does not begin as a syslog line does is rejected: it is torn, or something else wrote into the file. An
//   indented one continues the record before it.
// - The column `path` holds the program, and for FTP commands and transfers the file.
#include "core/formats/line_walk.h"
#include "core/formats/registry.h"
#include "core/formats/syslog/parser.h"
#include "core/formats/syslog/programs.h"
#include "core/formats/vsftpd/record.h"
#include "core/io/encoding.h"

namespace spoor {
namespace {

using syslog::Header;

/// Snare's Windows events travel in a syslog's envelope: they are the event log's, not ours.
bool is_envelope_of_windows(std::string_view line) { return line.find("MSWinEventLog") != std::string_view::npos; }

/// Each `name="value"` of RFC 5424's structured data as a field `id.name`.
void add_data(std::string_view data, std::vector<RawField>& fields)
{
    constexpr std::size_t most = 64;
    while (data.starts_with('[') && fields.size() < most) {
        std::size_t at = std::min(data.find_first_of(" ]"), data.size());
        const std::string_view id = data.substr(1, at - 1);
        while (at < data.size() && data[at] == ' ') {
            const std::size_t equals = data.find("=\"", at);
            if (equals == std::string_view::npos)
                return;
            std::string value;
            std::size_t end = equals + 2;
            for (; end < data.size() && data[end] != '"'; ++end) {
                if (data[end] == '\\' && end + 1 < data.size())
                    ++end;
                value += data[end];
            }
            fields.push_back(
                raw_field(Field::Other,
                          to_utf8(std::string(id) + '.' + std::string(data.substr(at + 1, equals - at - 1))), value));
            at = std::min(end + 1, data.size());
        }
        data.remove_prefix(std::min(at + 1, data.size()));
    }
}

void add_reading(const MessageReading& r, std::vector<RawField>& fields)
{
    const auto add = [&](Field field, std::string_view name, std::string_view value) {
        if (!value.empty())
            fields.push_back(raw_field(field, name, value));
    };
    add(Field::Ip, "ip", r.client);
    add(Field::Port, "port", r.client_port);
    add(Field::User, "user", r.user);
    add(Field::Other, "target", r.target);
    add(Field::Other, "command", r.command);
    add(Field::Method, "verb", r.verb);
    add(Field::Path, "path", r.path);
    if (r.status >= 0)
        add(Field::Status, "status", std::to_string(r.status));
    if (r.bytes != MessageReading::no_size)
        add(Field::Other, "bytes", std::to_string(r.bytes));
    add(Field::Other, "reason", r.reason);
}

class SyslogFormat final : public Format {
public:
    std::string_view id() const override { return "syslog"; }
    std::string_view title() const override { return "Syslog (RFC 3164, RFC 5424, rsyslog, Cisco)"; }
    Clock clock() const override { return Clock::Local; }

    Match sniff(const Sample& sample) const override
    {
        std::size_t lines = 0, fitting = 0, modern = 0;
        each_sample_line(sample, 200, [&](std::string_view line) {
            if (syslog::continues(line) || syslog::is_remark(line))
                return;
            ++lines;
            const auto header = syslog::read_header(line);
            if (!header || (header->host.empty() && !header->whole_tag) || is_envelope_of_windows(line))
                return;
            // Without a tag it may be any text with a time; a daemon's own remarks have none.
            const bool remark = header->message.starts_with("-- MARK") || syslog::read_repeat(header->message);
            fitting += header->whole_tag || header->priority >= 0 || remark;
            modern += header->stamp.carried;
        });
        const int confidence = confidence_of(fitting, lines, 80);
        if (confidence == 0)
            return {};
        return {confidence, std::to_string(fitting) + " of " + std::to_string(lines) + " lines are syslog" +
                                (modern * 2 > fitting ? " with whole times" : "")};
    }

    std::unique_ptr<SourceParser> open(const Sample& head) const override
    {
        return std::make_unique<syslog::Parser>(syslog::first_year(head));
    }

    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        const std::string_view text = line_text(without_bom(raw));
        const auto header = syslog::read_header(text.substr(0, text.find('\n')));
        if (!header)
            return {{Field::Message, "message", to_utf8(text), false}};
        std::vector<RawField> fields;
        const auto add = [&](Field field, std::string_view name, std::string_view value) {
            if (!value.empty())
                fields.push_back(raw_field(field, name, value));
        };
        if (header->priority >= 0) {
            add(Field::Other, "facility", std::to_string(header->priority / 8));
            add(Field::Other, "severity", std::to_string(header->priority % 8));
        }
        fields.push_back(raw_field(Field::Host, "host", header->host));
        fields.push_back(raw_field(Field::Process, "process", header->program));
        add(Field::Other, "service", header->service);
        fields.push_back(raw_field(Field::Pid, "pid", header->pid));
        add(Field::Other, "msgid", header->message_id);
        add_data(header->data, fields);
        if (const auto repeat = syslog::read_repeat(header->message))
            add(Field::Other, "repeated", std::to_string(repeat->times));
        add_reading(syslog::read_message(*header), fields);
        // What follows on further lines belongs to the message.
        const auto begin = static_cast<std::size_t>(header->message.data() - text.data());
        fields.push_back({Field::Message, "message", to_utf8(text.substr(std::min(begin, text.size()))), false});
        return fields;
    }
};

}

const Format& syslog_format()
{
    static const SyslogFormat format;
    return format;
}

}
