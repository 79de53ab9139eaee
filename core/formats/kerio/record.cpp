// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/kerio/record.h"

#include "core/formats/kerio/endpoint.h"
#include "core/formats/message_parts.h"
#include "core/formats/timestamp.h"

#include <array>

namespace spoor::kerio {
namespace {

constexpr std::size_t bracket_length = 22;  // `[17/Jul/2008 11:46:38]`

/// Of a packet's record: `ip/port:10.0.0.1:80(name) -> 10.0.0.2:90(name,user:anna)`, `ip:10.0.0.1 -> 10.0.0.2`; of a
/// port scan `source: …, destination: …`.
void read_ends(std::string_view text, Record& record)
{
    Endpoint from, to;
    if (std::size_t at = text.find("ip/port:"); at != std::string_view::npos || (at = text.find("ip:")) != text.npos) {
        text.remove_prefix(text.find(':', at) + 1);
        from = take_endpoint(text);
        if (take_prefix(text, " -> ") || take_prefix(text, " > ") || take_prefix(text, " - "))
            to = take_endpoint(text);
    } else {
        for (const std::string_view name : {"source", "src", "attacker", "from"}) {
            if (std::string_view value = pair_value(text, name); !value.empty() && from.address.empty())
                from = take_endpoint(value);
        }
        for (const std::string_view name : {"destination", "dst", "target", "to"}) {
            if (std::string_view value = pair_value(text, name); !value.empty() && to.address.empty())
                to = take_endpoint(value);
        }
    }
    record.reading.client = plain_address(from.address);
    record.reading.client_port = from.port;
    record.client_name = from.name;
    record.server = plain_address(to.address);
    record.server_port = to.port;
    record.server_name = to.name;
    record.reading.user = from.user.empty() ? to.user : from.user;
}

/// `Packet from LAN, proto:TCP, …`
void read_spoofed(Record& record)
{
    record.reading.kind = Kind::NetSpoofed;
    std::string_view text = record.text;
    record.event = until_any(text, " ,");
    if (take_prefix(text, "Packet ")) {
        record.direction = until_any(text, " ");
        text.remove_prefix(std::min(record.direction.size() + 1, text.size()));
        // The name of an interface may have commas in it; `proto:` is what follows it.
        const std::size_t proto = text.find(", proto:");
        record.interface = text.substr(0, proto == std::string_view::npos ? text.find(',') : proto);
    }
    read_ends(record.text, record);
}

/// `Bounce attack attempt: client: 10.0.0.1, server: 10.0.0.2, command: PORT 10,11,12,13,14,15`
void read_ftp(Record& record)
{
    std::string_view text = record.text;
    record.event = until_any(text, ":");
    MessageReading& r = record.reading;
    if (record.event == "Bounce attack attempt")
        r.kind = Kind::FtpBounce;
    else if (record.event == "Malicious server reply")
        r.kind = Kind::FtpMaliciousReply;
    r.client = plain_address(pair_value(text, "client"));
    record.server = plain_address(pair_value(text, "server"));
    if (take_until(text, "command: ")) {
        r.verb = until_any(text, " ");
        r.path = trimmed(text.substr(std::min(r.verb.size(), text.size())));
    } else if (take_until(text, "response: ")) {
        const auto reply = number_of<int>(text.substr(0, 3));
        if (reply && *reply >= 100) {
            r.status = *reply;
            r.path = trimmed(text.substr(std::min<std::size_t>(4, text.size())));
        } else {
            r.path = text;
        }
    }
}

/// The name behind `user` in a reason, quoted or not: `user 'anna' …`, `for user anna`, `user: anna`.
std::string_view user_in(std::string_view text)
{
    for (const std::string_view mark : {"user: ", "User: ", "user '", "User '", "user \"", "for user ", "User "}) {
        const std::size_t at = text.find(mark);
        if (at == std::string_view::npos ||
            (at > 0 && text[at - 1] != ' ' && text[at - 1] != ',' && text[at - 1] != ':'))
            continue;
        const std::string_view rest = text.substr(at + mark.size());
        if (mark.ends_with('\'') || mark.ends_with('"'))
            return rest.substr(0, rest.find(mark.back()));
        const std::string_view name = until_any(rest, " ,:;");
        return name.ends_with('.') ? name.substr(0, name.size() - 1) : name;
    }
    return {};
}

/// `WebAdmin: Client: 10.0.0.1: wrong password`, with a user between address and reason in some versions.
void read_authentication(Record& record)
{
    MessageReading& r = record.reading;
    r.kind = Kind::AuthFailure;
    r.outcome = Outcome::Failure;
    std::string_view text = record.text;
    if (const auto service = take_until(text, ": Client: ")) {
        record.service = *service;
        take_prefix(record.service, "Service: ");
    } else if (const auto only = take_until(text, ": ")) {
        record.service = *only;
    }
    Endpoint client = take_endpoint(text);
    if (!client.address.empty()) {
        r.client = plain_address(client.address);
        r.client_port = client.port;
        take_prefix(text, ":");
        take_prefix(text, ",");
    }
    r.reason = trimmed(text);
    if (take_prefix(r.reason, "user: ") || take_prefix(r.reason, "User: ")) {
        if (const auto user = take_until(r.reason, ": "))
            r.user = *user;
        return;
    }
    r.user = client.user.empty() ? user_in(r.reason) : client.user;
    // `anna: wrong password`
    const std::size_t colon = r.reason.find(": ");
    if (r.user.empty() && colon != std::string_view::npos &&
        r.reason.substr(0, colon).find(' ') == std::string_view::npos)
        r.user = r.reason.substr(0, colon);
    if (colon != std::string_view::npos && !r.user.empty() && r.reason.substr(0, colon).ends_with(r.user))
        r.reason = r.reason.substr(colon + 2);
}

void read_engine(Record& record)
{
    record.event = record.text.ends_with('.') ? record.text.substr(0, record.text.size() - 1) : record.text;
    if (record.event == "Startup")
        record.reading.kind = Kind::ServiceStart;
    else if (record.event == "Shutdown")
        record.reading.kind = Kind::ServiceStop;
}

/// `Packet drop, severity: High, Rule ID: 1:2010575 ET TROJAN …, proto:TCP, ip/port:…`; also blacklists, limits.
void read_ips(Record& record)
{
    record.reading.kind = Kind::NetIps;
    const std::string_view text = record.text;
    record.event = until_any(text, ",:");
    if (record.event == "Packet drop")
        record.reading.outcome = Outcome::Failure;
    record.severity = pair_value(text, "severity", false);
    constexpr std::string_view mark = "Rule ID: ";
    if (const std::size_t at = text.find(mark); at != std::string_view::npos) {
        const std::string_view rest = text.substr(at + mark.size());
        record.rule = until_any(rest, " ,");
        // One manual has `… Packed Binaryproto:TCP`, without what parts them.
        const std::string_view name = rest.substr(record.rule.size(), rest.find("proto:") - record.rule.size());
        record.rule_name = trimmed(name.substr(0, name.rfind(',')));
    }
    read_ends(text, record);
}

struct Section {
    std::string_view name;
    void (*read)(Record&);
};

constexpr std::array sections = {
    Section{"Anti-Spoofing", &read_spoofed},
    Section{"FTP", &read_ftp},
    Section{"Authentication", &read_authentication},
    Section{"Engine", &read_engine},
    Section{"IPS", &read_ips},
    Section{"IDS", &read_ips},
    Section{"IP blacklist", &read_ips},
    Section{"IP Blacklist", &read_ips},
    Section{"Blacklist", &read_ips},
    Section{"Port Scan", &read_ips},
    Section{"Connection Limit", &read_ips},
    Section{"Connection limit", &read_ips},
    Section{"MAC Filter", &read_ips},
    Section{"MAC filter", &read_ips},
};

}

std::string_view pair_value(std::string_view text, std::string_view name, bool word)
{
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        std::string_view value = text.substr(at + name.size());
        if (!take_prefix(value, ":"))
            continue;
        // `len` is not the end of `tcplen`; but `Binaryproto:TCP` occurs.
        if (at > 0 && text[at - 1] != ' ' && text[at - 1] != ',' && text[at - 1] != '(' && name != "proto")
            continue;
        take_prefix(value, " ");
        return until_any(value, word ? ", " : ",");
    }
    return {};
}

std::optional<Record> read_record(std::string_view line, std::string_view& last_text, Micros& last)
{
    Record record;
    std::string_view text = line;
    bool timed = false;
    if (text.starts_with('[') && text.size() > bracket_length && text[bracket_length - 1] == ']') {
        const std::string_view time_text = text.substr(1, bracket_length - 2);
        if (time_text != last_text) {
            const auto found = time_at(text, 1, DateOrder::DayMonthYear);
            if (found && found->end == bracket_length - 1 && found->time != no_time) {
                last = found->time;
                last_text = time_text;
            }
        }
        if (time_text == last_text) {
            timed = true;
            record.time = last;
        }
        text = trimmed(text.substr(bracket_length));
    }
    record.text = text;
    const std::size_t colon = text.find(": ");
    const std::string_view name = colon == std::string_view::npos ? std::string_view() : text.substr(0, colon);
    for (const Section& section : sections) {
        if (section.name != name)
            continue;
        record.known = true;
        record.section = name;
        record.text = text.substr(colon + 2);
        section.read(record);
        return record;
    }
    if (!timed)
        return std::nullopt;
    if (!name.empty() && name.size() <= 32) {
        record.section = name;
        record.text = text.substr(colon + 2);
    }
    return record;
}

}
