// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/segment.h"
#include "core/formats/timestamp.h"

#include <optional>
#include <string_view>

namespace spoor::proftpd {

/// A line that ProFTPD writes into one of its own logs, taken apart. Views into the line; empty where absent.
struct Line {
    enum class Log : std::uint8_t {
        System,  ///< `TIME host proftpd[pid] server (name[address]): message`; also by way of a syslog daemon
        Module,  ///< `TIME mod_ban/0.8[pid]: message` (BanLog, WrapLog, TLSLog, SQLLogFile, …)
        Trace,   ///< `TIME [pid] <channel:level>: message` (TraceLog)
    };
    Log log = Log::System;
    std::optional<FoundTime> time;  ///< its `time` is no_time where the line has no year
    std::string_view host;          ///< machine
    std::string_view server;        ///< name or address of the virtual server
    std::string_view client_name;   ///< what reverse DNS said: the client's word
    std::string_view client;        ///< address
    std::string_view module;        ///< `mod_ban/0.8`
    std::string_view channel;       ///< of a TraceLog
    std::string_view level;         ///< of a TraceLog
    std::string_view message;
    std::uint32_t pid = no_pid;     ///< of the server process that wrote it: one process serves one client
};

/// Reads a line, or the part of one from its time on. A SystemLog line may lack its time, as the documentation of
/// mod_log_forensic has it; the others may not. Nothing where it is none of these.
///
/// Sources: ProFTPD 1.3.8's logs as observed; the documentation of mod_log_forensic (line without a time); samples of
/// ossec-hids' rules for proftpd (1.2 and 1.3, with ` - ` before the message and by way of syslog).
std::optional<Line> read_line(std::string_view text);

}
