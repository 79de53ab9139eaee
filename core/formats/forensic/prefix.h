// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/segment.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace spoor::forensic {

/// The log for which a captured line was meant (ForensicLogCapture in mod_log_forensic's documentation).
enum class LogType : std::uint8_t { Unknown, Unspec, TransferLog, Syslog, SystemLog, ExtendedLog, TraceLog };

/// As the module writes it; empty for Unknown.
std::string_view name(LogType);

/// What stands before a captured line: `[SystemLog:7] `, `[syslog:7, PID 21945] `. The module writes label, level, pid,
/// bracket and body each by itself, so where two processes write at once their pieces mix:
///   `7[Unspec:] 02026-11-22 …`, `[SystemLog:[Unspec:70] ] 2026-11-22 …`, `ROOT PRIVS at mod_log.c:1234[Unspec:`
struct Prefixed {
    LogType type = LogType::Unknown;  ///< of a whole prefix; a torn one does not say whose label is whose
    int level = -1;  ///< likewise
    std::uint32_t pid = no_pid;  ///< that of `, PID n`
    bool torn = false;  ///< other than exactly one whole prefix
    int labels = 0;  ///< how many labels begin in this line
    std::string_view pieces;  ///< of a torn line: what stands before the body
    std::string_view body;
};
Prefixed read_prefix(std::string_view line);

/// `-----BEGIN FAILED LOGIN FORENSICS-----`
struct Marker {
    bool begin = false;
    std::string_view criterion;  ///< `FAILED LOGIN`, `UNTIMELY DEATH`, `MODULE CONFIG`, or what is to come
    std::size_t at = 0;  ///< where in the line it begins
};
/// The marker that a line is. Before a real one stands nothing but pieces of another process's prefix, and behind it
/// nothing: what looks like one within a message was typed by a client.
std::optional<Marker> marker_of(std::string_view line);

/// A marker behind a message whose newline had not been written yet, which happens to lines for syslog alone. A client
/// could have typed it, so it is to be believed only where another process can have written it.
std::optional<Marker> marker_behind_body(std::string_view line);

/// Where the header begins in the line: 0, or behind the pieces of another process's prefix. Nothing where it does not.
std::optional<std::size_t> header_start(std::string_view line);

/// Likewise, behind a message whose newline had not been written yet.
std::optional<std::size_t> header_behind_body(std::string_view line);

/// `Raw-Bytes-In: 25`
struct HeaderField {
    std::string_view name, value;
};
/// A line of a header. Nothing where it is none.
std::optional<HeaderField> header_field(std::string_view line);

}
