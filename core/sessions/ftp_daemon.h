// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/sessions/ftp_meaning.h"
#include "core/sessions/session_table.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace spoor {

/// Sessions of FTP servers that run a process a connection: vsftpd, ProFTPD, and the ftpd of a syslog, with the xferlog
/// that lies beside them. The logs of one folder are taken for those of one host, and read together in order of time.
///
/// A line with a PID belongs to the session of that process: the same host, the same client where both name one, not
/// ended, and no more than ftp_process_gap since its last line. vsftpd has three processes a session (CONNECT, LOGIN,
/// and what follows the login), so a line of its log with a PID that is new joins the session of its client that waits
/// for a process of that sort, the nearest PID first; in a container these PIDs are 2, 1 and 3 in every session.
/// A line without a PID (xferlog, most ExtendedLogs) joins the session of its client and user in whose time it stands;
/// where there is none, lines of one client and user with no more than ftp_close_gap between them are a session.
/// Logs that lie beside each other (of several formats, or of one and at the same time) tell the same logins and
/// transfers, so what they count is not added up; those that follow each other are one log that was rotated.
///
/// Session::detail is the PID of the first line that has one, else 0.
/// Sources: vsftpd(8) and vsftpd 3.0's log, ProFTPD 1.3.8's SystemLog, ExtendedLog and TransferLog, xferlog(5), as
/// observed; idle limits: vsftpd.conf(5) 5 minutes, ProFTPD's TimeoutIdle 10 minutes, ftpd(8) 15 minutes, at most 2 hours.
class FtpDaemonSources {
public:
    /// Takes the source if its format is one of these.
    void add(const SourceInfo& info, std::span<const SegmentRef> segments);
    /// Appends to the table's rows and events.
    void find(SessionTable& table, const FtpMeanings& meanings, const TaskContext& context, unsigned jobs) const;

    enum class Sort : std::uint8_t { Vsftpd, Proftpd, Syslog, Xferlog };
    struct Source {
        const SourceInfo* info;
        std::span<const SegmentRef> segments;
        Sort sort;
    };

private:
    std::map<std::string, std::vector<Source>> folders_;
};

constexpr Micros ftp_process_gap = seconds(7200);
constexpr Micros ftp_close_gap = seconds(900);

}
