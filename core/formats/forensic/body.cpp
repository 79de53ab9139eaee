// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/forensic/body.h"

#include "core/formats/message_parts.h"
#include "core/formats/proftpd/line.h"
#include "core/formats/proftpd/message.h"

namespace spoor::forensic {
namespace {

LogType type_of(proftpd::Line::Log log)
{
    switch (log) {
    case proftpd::Line::Log::Module:
        return LogType::Unspec;
    case proftpd::Line::Log::Trace:
        return LogType::TraceLog;
    case proftpd::Line::Log::System:
        break;
    }
    return LogType::SystemLog;
}

/// `Sun Nov 22 10:05:27 2026 0 127.0.0.31 4096 /path …`
void read_transfer(std::string_view text, Body& body)
{
    const auto time = time_at(text, 0, DateOrder::YearMonthDay);
    if (!time || time->time == no_time)
        return;
    body.known = true;
    body.type = LogType::TransferLog;
    body.time = time;
    std::string_view rest = trimmed(text.substr(time->end));
    const std::string_view seconds = until_any(rest, " ");
    if (!is_number(seconds))
        return;
    rest = trimmed(rest.substr(seconds.size()));
    body.client = until_any(rest, " ");
}

/// The default LogFormat's `host ident user [time] "command" …`; other layouts have their time at the start, or hold
/// text of the client before it and are left alone.
void read_extended(std::string_view text, Body& body)
{
    if (const auto time = time_at(text, 0, DateOrder::YearMonthDay); time && time->time != no_time) {
        body.time = time;
        return;
    }
    const std::size_t quote = text.find("] \"");
    const std::size_t open = quote == std::string_view::npos ? quote : text.rfind('[', quote);
    if (open == std::string_view::npos)
        return;
    const auto time = ncsa_time(text.substr(open + 1, quote - open - 1));
    if (!time)
        return;
    body.time = FoundTime{open + 1, quote, *time, true};
    if (const std::string_view host = until_any(text, " "); looks_like_address(host))
        body.client = host;
}

}

Body read_body(std::string_view text, LogType type)
{
    Body body;
    body.type = type;
    body.message = text;
    if (type == LogType::ExtendedLog) {
        read_extended(text, body);
        return body;
    }
    if (type == LogType::TransferLog) {
        read_transfer(text, body);
        return body;
    }
    if (const auto line = proftpd::read_line(text)) {
        body.known = true;
        body.type = type == LogType::Unknown ? type_of(line->log) : type;
        if (line->time && line->time->time != no_time)
            body.time = line->time;
        body.pid = line->pid;
        body.host = line->host;
        body.client = line->client;
        body.module = line->module;
        body.channel = line->channel;
        body.message = line->message;
    } else if (type == LogType::Unknown) {
        read_transfer(text, body);
        return body;
    } else if (const auto time = time_at(text, 0, DateOrder::YearMonthDay); time && time->time != no_time) {
        // A module's log of a shape of its own.
        if (text.substr(0, time->end).find(':') != std::string_view::npos)
            body.time = time;
    }
    const MessageReading reading = proftpd::read_message(body.message);
    body.user = reading.user;
    body.outcome = reading.outcome;
    body.detail = reading.detail;
    if (body.client.empty())
        body.client = reading.client;
    return body;
}

bool same_client(std::string_view a, std::string_view b) { return !a.empty() && plain_address(a) == plain_address(b); }

}
