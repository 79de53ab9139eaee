// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Security log of Kerio WinRoute Firewall and Kerio Control (kerio/record.h has the forms and their sources):
//   [17/Jul/2008 11:46:38] Anti-Spoofing: Packet from LAN, proto:TCP, len:48, ip/port:10.0.0.1:1864 -> 10.0.0.2:445, …
// The time is the firewall's own. A record of a known section without one is an event without a time: support pages
// and tickets leave it out. What has neither is rejected.
//
// Columns: client and server are the ends of the connection, the sender first; `site` is the service of an
// authentication, `method` the FTP command, `path` its argument or the text of the reply, `detail` the direction and
// interface of a spoofed packet, and the reason of a refusal where it is one of the two that the manual names.
#include "core/formats/facet_front.h"
#include "core/formats/kerio/ftp_target.h"
#include "core/formats/kerio/record.h"
#include "core/formats/line_walk.h"
#include "core/formats/message_parts.h"
#include "core/formats/registry.h"
#include "core/io/encoding.h"

namespace spoor {
namespace {

using kerio::Record;

/// `from LAN`: direction and interface stand so, one after the other, in the record. Of a refusal one of the two reasons
/// of the manual, whatever the words of the version: the text as it stands can hold names that a client made up.
std::string_view detail_of(const Record& record)
{
    if (!record.direction.empty() && !record.interface.empty())
        return {record.direction.data(), record.interface.data() + record.interface.size()};
    if (record.reading.kind != Kind::AuthFailure)
        return {};
    const std::string_view reason = record.reading.reason;
    const auto has = [&](std::string_view words) { return reason.find(words) != std::string_view::npos; };
    if (has("nonexistent") || has("not exist") || has("unknown user"))
        return "nonexistent user";
    return has("password") ? "wrong password" : "";
}

class KerioParser final : public SourceParser {
public:
    ParsedChunk parse(const Chunk& chunk, const ChunkState*, Fronts& fronts) const override
    {
        const bool clean = is_utf8(chunk);
        SegmentBuilder builder(with_client | with_user | with_path, count_lines(chunk.text));
        std::string_view time_text;
        Micros time;
        each_line(chunk, [&](const ChunkLine& line) {
            if (line.blank)
                return builder.blank();
            const auto record = kerio::read_record(line.text, time_text, time);
            if (!record)
                return builder.reject(line.offset, line.length);
            const MessageReading& r = record->reading;
            SegmentBuilder::Row row{.time = record->time, .offset = line.offset, .length = line.length};
            row.client = intern_text(fronts.client, r.client, clean);
            row.user = intern_text(fronts.user, r.user, clean);
            row.path = intern_text(fronts.path, r.path, clean);
            Facet facet;
            facet.kind = r.kind;
            facet.outcome = r.outcome;
            facet.time = record->time == no_time ? TimeQuality::Absent : TimeQuality::Exact;
            facet.method = intern_text(fronts.name, r.verb, clean);
            facet.server = intern_text(fronts.name, record->server, clean);
            facet.site = intern_text(fronts.name, record->service, clean);
            if (const auto port = number_of<std::uint16_t>(record->server_port))
                facet.server_port = *port;
            facet.status = r.status;
            facet.detail = intern_text(fronts.name, detail_of(*record), clean);
            row.facet = intern_facet(facet, fronts);
            builder.event(row);
        });
        ParsedChunk parsed = std::move(builder).finish();
        parsed.not_utf8 = !clean;
        return parsed;
    }
};

/// `Anti-Spoofing`, `FTP: Bounce attack attempt`, `IPS: Packet drop`: the key of the table kerio-record.
std::string name_of(const Record& record)
{
    std::string name(record.section);
    const bool detailed = record.section != "Anti-Spoofing" && record.section != "Authentication";
    if (detailed && !record.event.empty() && record.event.size() <= 40)
        name += ": " + std::string(record.event);
    return name;
}

/// Whose host a data connection was to go to.
std::string_view owner_of(const std::string& address, const Record& record)
{
    if (address.empty() || address == record.server)
        return "server";
    return address == record.reading.client ? "client" : "third-host";
}

void add_target(const Record& record, std::vector<RawField>& fields)
{
    const MessageReading& r = record.reading;
    const std::string verb = r.status >= 0 ? std::to_string(r.status) : std::string(r.verb);
    const auto target = kerio::read_target(verb, r.path);
    if (!target)
        return;
    const std::string address = target->address.empty() ? std::string(record.server) : target->address;
    fields.push_back(raw_field(Field::Other, "ftp.address", address));
    fields.push_back(raw_field(Field::Other, "ftp.port", std::to_string(target->port)));
    fields.push_back(raw_field(Field::Other, "ftp.target", owner_of(target->address, record)));
    if (target->port < 1024)
        fields.push_back(raw_field(Field::Other, "ftp.target-port", "well-known"));
}

class KerioFormat final : public Format {
public:
    std::string_view id() const override { return "kerio-security"; }
    std::string_view title() const override { return "Kerio Control and WinRoute, Security log"; }
    Clock clock() const override { return Clock::Local; }

    Match sniff(const Sample& sample) const override
    {
        std::size_t lines = 0, fitting = 0, known = 0;
        std::string_view time_text;
        Micros time;
        each_sample_line(sample, 200, [&](std::string_view line) {
            ++lines;
            const auto record = kerio::read_record(line, time_text, time);
            if (!record || (!record->known && record->section.empty()))
                return;
            ++fitting;
            known += record->known && (record->time != no_time || !record->reading.client.empty() ||
                                       record->reading.kind == Kind::ServiceStart);
        });
        // Kerio's other logs have the same times, and sections of their own.
        const int confidence = known * 4 >= fitting && known > 0 ? confidence_of(fitting, lines, 92) : 0;
        if (confidence == 0)
            return {};
        return {confidence,
                std::to_string(known) + " of " + std::to_string(lines) + " lines are records of Kerio's Security log"};
    }

    std::unique_ptr<SourceParser> open(const Sample&) const override { return std::make_unique<KerioParser>(); }

    std::vector<RawField> decode(std::string_view raw, const Layout*) const override
    {
        const std::string_view line = line_text(without_bom(raw));
        std::string_view time_text;
        Micros time;
        const auto record = kerio::read_record(line, time_text, time);
        if (!record)
            return {{Field::Message, "message", to_utf8(line), false}};
        const MessageReading& r = record->reading;
        std::vector<RawField> fields;
        const auto add = [&](Field field, std::string_view name, std::string_view value) {
            if (!value.empty())
                fields.push_back(raw_field(field, name, value));
        };
        add(Field::Other, "kerio.record", name_of(*record));
        add(Field::Site, "site", record->service);
        add(Field::Ip, "ip", r.client);
        add(Field::Port, "port", r.client_port);
        add(Field::Other, "client-name", record->client_name);
        add(Field::Server, "server", record->server);
        add(Field::ServerPort, "sport", record->server_port);
        add(Field::Other, "server-name", record->server_name);
        add(Field::User, "user", r.user);
        add(Field::Other, "kerio.reason", r.reason);
        add(Field::Other, "kerio.direction", record->direction);
        add(Field::Other, "interface", record->interface);
        add(Field::Other, "kerio.severity", record->severity);
        add(Field::Other, "rule", record->rule);
        add(Field::Other, "rule-name", record->rule_name);
        add(Field::Method, "verb", r.verb);
        if (r.status >= 0)
            add(Field::Status, "ftp.reply", std::to_string(r.status));
        add(Field::Path, "path", r.path);
        add_target(*record, fields);
        if (r.kind == Kind::NetSpoofed || r.kind == Kind::NetIps) {
            for (const std::string_view name :
                 {"proto", "len", "type", "code", "seq", "ack", "win", "tcplen", "udplen"})
                add(Field::Other, name, kerio::pair_value(record->text, name));
            add(Field::Other, "flags", kerio::pair_value(record->text, "flags", false));
        }
        add(Field::Message, "message", record->text);
        return fields;
    }
};

}

const Format& kerio_security_format()
{
    static const KerioFormat format;
    return format;
}

}
