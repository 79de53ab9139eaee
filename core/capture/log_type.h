// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/source_info.h"
#include "core/formats/forensic/prefix.h"

#include <string>
#include <string_view>
#include <vector>

namespace spoor::capture {

using forensic::LogType;

/// The log type of the module that lines of this format are of: proftpd-system is SystemLog, xferlog TransferLog,
/// proftpd-extended ExtendedLog, syslog syslog; every other Unspec. (Lines of a forensic log bear their own.) Module logs of
/// ProFTPD have the SystemLog's format here but are Unspec to the module: `line` tells them by their shape.
LogType log_type_of(std::string_view format_id, std::string_view line);

/// `[SystemLog:5] `, `[syslog:6, PID 21945] `: what the module writes before a line. The level is
/// - of a SystemLog line: that of its message where the samples of ProFTPD 1.3.8 show one (7 for what it does, 6 for logins
///   that succeeded and sessions opened and closed, 3 for stack traces), else 5, as refused logins and deaths have it;
/// - of a syslog line: that of its `<PRI>` (RFC 3164, 4.1.1) where it has one, else 6;
/// - of all others 0, as the module writes TransferLog and Unspec (samples); ExtendedLog after them, which no sample has.
/// `, PID n` stands in lines for syslog alone, where the process is known.
std::string prefix_of(LogType type, std::string_view line, std::uint32_t pid);

/// The whole prefix, given type and level.
std::string prefix_of(LogType type, int level, std::uint32_t pid);

/// Whether a word of ForensicLogCapture is a type (in any case), the id of a format, or a pattern of paths.
bool names_lines(std::string_view word);

/// Which lines are captured.
class Captured {
public:
    explicit Captured(std::vector<std::string> words) : words_(std::move(words)) {}

    /// Of a source, by format and path: whether all of its lines are, whatever their type.
    bool source(const SourceInfo& source) const;
    bool type(LogType type) const;

private:
    std::vector<std::string> words_;
};

}
