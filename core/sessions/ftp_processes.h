// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/ftp_daemon_lines.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace spoor {

/// Gives lines of FTP servers to sessions; the rules stand in ftp_daemon.h. Lines with a PID come first, all in order of
/// time, then those without. One thread.
class FtpProcesses {
public:
    explicit FtpProcesses(const Pools& pools) : pools_(pools) {}

    /// Number of the session that the line was given to.
    std::uint32_t with_pid(const FtpDaemonLine& line);
    std::uint32_t without_pid(const FtpDaemonLine& line);

    std::size_t size() const { return sessions_.size(); }
    /// Whether it is about FTP at all: a PID of a syslog can be any program's.
    bool is_ftp(std::uint32_t session) const { return sessions_[session].ftp; }
    Session finished(std::uint32_t session) const;

private:
    using Ids = std::vector<std::uint32_t>;

    /// What one log's lines say of a session.
    struct Told {
        std::uint32_t stream;
        FtpTally tally;
    };
    struct Open {
        std::vector<Told> told;
        StringPool::Id client = 0, host = 0;
        std::uint32_t connect_pid = no_pid, login_pid = no_pid, worker_pid = no_pid;
        Micros first, last;
        Micros begun;  ///< first line that names the client: by it they stand in order in by_client_
        std::uint16_t marks = mark_none;
        std::uint8_t confidence = 100;
        FtpDaemonSources::Sort sort = FtpDaemonSources::Sort::Vsftpd;
        bool vsftpd = false;
        bool ftp = false;
        bool ended = false;
    };

    std::optional<std::uint32_t> of_process(const FtpDaemonLine& line) const;
    std::optional<std::uint32_t> newer(const Open& than, const FtpDaemonLine& line) const;
    bool waits_for(const Open& open, const FtpDaemonLine& line) const;
    std::optional<std::uint32_t> of_client(const FtpDaemonLine& line);
    std::optional<std::uint32_t> beside(const FtpDaemonLine& line) const;
    std::optional<std::uint32_t> after(const FtpDaemonLine& line) const;
    bool may_be(const Open& open, const FtpDaemonLine& line) const;
    bool same_user(const Open& open, StringPool::Id user) const;
    bool logged_in(const Open& open) const;
    StringPool::Id user(const Open& open) const;
    std::uint32_t begin(const FtpDaemonLine& line);
    void give(std::uint32_t session, const FtpDaemonLine& line);

    const Pools& pools_;
    std::vector<Open> sessions_;
    std::unordered_map<std::uint32_t, Ids> by_pid_;
    std::unordered_map<StringPool::Id, Ids> by_client_;  // in order of their first lines
    std::unordered_map<StringPool::Id, Ids> without_pid_;  // the same, of those that have no process
};

}
