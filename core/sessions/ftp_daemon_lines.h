// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/ftp_daemon.h"
#include "core/sessions/ftp_tally.h"

namespace spoor {

/// A line of an FTP server's log: where it is, and what is in it.
struct FtpDaemonLine {
    FtpLine ftp;
    std::uint32_t pid = no_pid;
    FtpDaemonSources::Sort sort = FtpDaemonSources::Sort::Vsftpd;
    std::uint32_t stream = 0;  ///< files of one format, one after the other: a log that was rotated
    bool by_ftpd = false;  ///< of a syslog: the program has `ftpd` in its name
};

/// The lines of a folder's sources in order of time; equal times as they stand. Those without a time are left out, as
/// are those that can belong to no session: without PID and without client, and a server's own start and stop.
class FtpDaemonLines {
public:
    FtpDaemonLines(std::span<const FtpDaemonSources::Source> sources, const FtpMeanings& meanings, const Pools& pools,
                   const std::stop_token& stop);

    std::size_t size() const { return places_.size(); }
    std::uint32_t event(std::size_t i) const { return places_[i].event; }
    FtpDaemonLine operator[](std::size_t i) const;

private:
    struct Place {
        std::int64_t time;
        std::uint32_t event;
        std::uint32_t segment;  // into segments_
    };
    struct Where {
        const SegmentRef* ref;
        FtpDaemonSources::Sort sort;
        std::uint32_t stream;
    };
    const FtpMeanings& meanings_;
    const Pools& pools_;
    std::vector<Where> segments_;
    std::vector<Place> places_;
};

}
