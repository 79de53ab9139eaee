// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/log_type.h"

#include "core/base/name_pattern.h"
#include "core/formats/message_parts.h"
#include "core/formats/proftpd/line.h"

#include <algorithm>
#include <array>

namespace spoor::capture {
namespace {

constexpr std::array types = {LogType::Unspec,    LogType::TransferLog, LogType::Syslog,
                              LogType::SystemLog, LogType::ExtendedLog, LogType::TraceLog};

/// What the samples show of messages that are not notices.
int system_level(std::string_view line)
{
    const auto read = proftpd::read_line(line);
    const std::string_view message = read ? trimmed(read->message) : std::string_view();
    const auto any = [&](auto... starts) { return (message.starts_with(starts) || ...); };
    if (any("-----BEGIN STACK TRACE-----", "-----END STACK TRACE-----") ||
        (message.starts_with('[') && message.ends_with(']')))
        return 3;
    if (any("FTP session ") || message.ends_with(": Login successful.") || message.ends_with(": Login successful"))
        return 6;
    if (any("dispatching ", "ROOT PRIVS", "RELINQUISH PRIVS", "REVOKE PRIVS", "SETUP PRIVS", "retrieved ",
            "connected - ", "in dir_check", "Transfer completed", "Transfer aborted", "Entering Passive Mode",
            "passive data connection", "active data connection"))
        return 7;
    return 5;
}

int syslog_level(std::string_view line)
{
    if (!line.starts_with('<'))
        return 6;
    const auto pri = number_of<int>(until_any(line.substr(1), ">"));
    return pri && *pri < 192 ? *pri & 7 : 6;
}

bool is_pattern(std::string_view word) { return word.find_first_of("*?/") != std::string_view::npos; }

}

LogType log_type_of(std::string_view format_id, std::string_view line)
{
    if (format_id == "proftpd-system") {
        const auto read = proftpd::read_line(line);
        if (!read || read->log == proftpd::Line::Log::System)
            return LogType::SystemLog;
        return read->log == proftpd::Line::Log::Trace ? LogType::TraceLog : LogType::Unspec;
    }
    return format_id == "xferlog"            ? LogType::TransferLog
           : format_id == "proftpd-extended" ? LogType::ExtendedLog
           : format_id == "syslog"           ? LogType::Syslog
                                             : LogType::Unspec;
}

std::string prefix_of(LogType type, int level, std::uint32_t pid)
{
    std::string prefix = "[" + std::string(forensic::name(type)) + ":" + std::to_string(level);
    if (type == LogType::Syslog && pid != no_pid)
        prefix += ", PID " + std::to_string(pid);
    return prefix + "] ";
}

std::string prefix_of(LogType type, std::string_view line, std::uint32_t pid)
{
    const int level = type == LogType::SystemLog ? system_level(line)
                      : type == LogType::Syslog  ? syslog_level(line)
                                                 : 0;
    return prefix_of(type, level, pid);
}

bool names_lines(std::string_view word)
{
    return std::ranges::any_of(types, [&](LogType type) { return name_fits(forensic::name(type), word); }) ||
           format_by_id(word) || is_pattern(word);
}

bool Captured::source(const SourceInfo& source) const
{
    const std::string path = source.member ? source.path + "/" + *source.member : source.path;
    const std::string_view last = std::string_view(path).substr(path.rfind('/') + 1);
    return std::ranges::any_of(words_, [&](const std::string& word) {
        return (source.format && source.format->id() == word) ||
               (is_pattern(word) && (name_fits(word, path) || name_fits(word, last)));
    });
}

bool Captured::type(LogType type) const
{
    return std::ranges::any_of(words_, [&](const std::string& word) {
        // `syslog` names a type and a format, which are the same lines.
        return !is_pattern(word) && name_fits(forensic::name(type), word);
    });
}

}
