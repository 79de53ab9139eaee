// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/ftp_processes.h"

#include <algorithm>

namespace spoor {
namespace {

// How many sessions of a PID or a client are looked at, from the latest back: a log can hold a million of one.
constexpr std::ptrdiff_t most_looked_at = 64;

// A LOGIN line is held back until the password came, and vsftpd waits five minutes for a command.
constexpr Micros login_wait = seconds(600);

// xferlog has whole seconds, and is written when the transfer is over.
constexpr Micros clock_slack = seconds(2);

constexpr std::uint8_t by_pid = 95, by_neighbour = 90, by_choice = 70, by_closeness = 60, transfers_alone = 50;

/// vsftpd's lines in a syslog have the words of its own log.
bool is_vsftpd_session(const FtpDaemonLine& line)
{
    return line.sort == FtpDaemonSources::Sort::Vsftpd ||
           (line.sort == FtpDaemonSources::Sort::Syslog && line.ftp.meaning.is_vsftpd);
}

std::uint32_t distance(std::uint32_t a, std::uint32_t b) { return a > b ? a - b : b - a; }

}

StringPool::Id FtpProcesses::user(const Open& open) const
{
    for (const Told& told : open.told)
        if (told.tally.user() != 0)
            return told.tally.user();
    return 0;
}

bool FtpProcesses::logged_in(const Open& open) const
{
    return std::ranges::any_of(open.told, [](const Told& t) { return t.tally.logged_in(); });
}

bool FtpProcesses::same_user(const Open& open, StringPool::Id other) const
{
    const StringPool::Id own = user(open);
    return own == 0 || other == 0 || own == other || is_anonymous_name(pools_.user.view(own));
}

bool FtpProcesses::may_be(const Open& open, const FtpDaemonLine& line) const
{
    const FtpLine& l = line.ftp;
    if (open.ended && l.meaning.act != FtpAct::End)
        return false;
    if (open.host != 0 && l.meaning.host != 0 && open.host != l.meaning.host)
        return false;
    if (l.time - open.last > ftp_process_gap)
        return false;
    return l.client == 0 || open.client == 0 || l.client == open.client;
}

std::optional<std::uint32_t> FtpProcesses::of_process(const FtpDaemonLine& line) const
{
    const auto known = by_pid_.find(line.pid);
    if (known == by_pid_.end() || line.ftp.meaning.act == FtpAct::Connect)
        return std::nullopt;
    const Ids& ids = known->second;
    for (auto i = ids.end(); i != ids.begin() && ids.end() - i < most_looked_at; --i) {
        const Open& open = sessions_[*(i - 1)];
        if (!may_be(open, line) || (is_vsftpd_session(line) && !open.vsftpd))
            continue;
        if (!open.vsftpd)
            return *(i - 1);
        // One process for each part of a session: the same PID in another part is another session's.
        const bool login = line.ftp.meaning.act == FtpAct::Login;
        const bool own = open.worker_pid == line.pid || open.connect_pid == line.pid ||
                         (open.login_pid == line.pid && !is_vsftpd_session(line));
        if (login ? open.login_pid == line.pid && !logged_in(open) : own && same_user(open, line.ftp.user))
            return *(i - 1);
    }
    return std::nullopt;
}

/// Whether the session has no process yet of the sort that the line is from.
bool FtpProcesses::waits_for(const Open& open, const FtpDaemonLine& line) const
{
    if (!open.vsftpd || open.worker_pid != no_pid || !may_be(open, line))
        return false;
    if (line.ftp.meaning.act == FtpAct::Login)
        return open.login_pid == no_pid && line.ftp.time - open.first <= login_wait;
    return same_user(open, line.ftp.user) && (line.ftp.user == 0 || logged_in(open));
}

/// Where PIDs are the same in every session, one that began since and waits for this process.
std::optional<std::uint32_t> FtpProcesses::newer(const Open& than, const FtpDaemonLine& line) const
{
    const auto known = by_client_.find(than.client);
    if (known == by_client_.end() || than.connect_pid == no_pid || line.pid == than.connect_pid)
        return std::nullopt;
    const Ids& ids = known->second;
    for (auto i = ids.end(); i != ids.begin() && ids.end() - i < most_looked_at; --i) {
        const Open& open = sessions_[*(i - 1)];
        if (&open == &than)
            break;
        if (open.connect_pid == than.connect_pid && waits_for(open, line))
            return *(i - 1);
    }
    return std::nullopt;
}

std::optional<std::uint32_t> FtpProcesses::of_client(const FtpDaemonLine& line)
{
    const auto known = by_client_.find(line.ftp.client);
    const FtpAct act = line.ftp.meaning.act;
    if (known == by_client_.end() || act == FtpAct::Connect || !is_vsftpd_session(line))
        return std::nullopt;
    const Ids& ids = known->second;
    std::optional<std::uint32_t> best;
    std::uint32_t best_distance = 0;
    int candidates = 0;
    for (auto i = ids.end(); i != ids.begin() && ids.end() - i < most_looked_at; --i) {
        const Open& open = sessions_[*(i - 1)];
        if (!waits_for(open, line))
            continue;
        const bool after_login = act != FtpAct::Login && open.login_pid != no_pid;
        ++candidates;
        const std::uint32_t away = distance(after_login ? open.login_pid : open.connect_pid, line.pid);
        if (!best || away < best_distance) {
            best = *(i - 1);
            best_distance = away;
        }
    }
    if (best) {
        Open& open = sessions_[*best];
        open.confidence = std::min(open.confidence, candidates > 1 ? by_choice : by_neighbour);
    }
    return best;
}

std::uint32_t FtpProcesses::begin(const FtpDaemonLine& line)
{
    const auto number = static_cast<std::uint32_t>(sessions_.size());
    Open open;
    open.client = line.ftp.client;
    open.host = line.ftp.meaning.host;
    open.first = open.begun = open.last = line.ftp.time;
    open.sort = line.sort;
    open.vsftpd = is_vsftpd_session(line);
    if (line.pid == no_pid) {
        open.confidence = line.sort == FtpDaemonSources::Sort::Xferlog ? transfers_alone : by_closeness;
    } else {
        open.confidence = by_pid;
        if (by_pid_.contains(line.pid))
            open.marks = mark_reused_id;
    }
    sessions_.push_back(std::move(open));
    if (line.ftp.client != 0 && line.pid != no_pid)
        by_client_[line.ftp.client].push_back(number);
    return number;
}

void FtpProcesses::give(std::uint32_t session, const FtpDaemonLine& line)
{
    Open& open = sessions_[session];
    if (open.client == 0 && line.ftp.client != 0) {
        open.client = line.ftp.client;
        open.begun = line.ftp.time;
        by_client_[line.ftp.client].push_back(session);
    }
    if (open.host == 0)
        open.host = line.ftp.meaning.host;
    open.first = std::min(open.first, line.ftp.time);
    open.last = std::max(open.last, line.ftp.time);
    open.ended = open.ended || line.ftp.meaning.act == FtpAct::End;
    open.ftp = open.ftp || line.ftp.meaning.is_ftp || line.by_ftpd ||
               (line.sort != FtpDaemonSources::Sort::Syslog && line.ftp.client != 0);
    const auto told = std::ranges::find(open.told, line.stream, &Told::stream);
    FtpTally& tally =
        told != open.told.end() ? told->tally : open.told.emplace_back(Told{line.stream, FtpTally(open.client)}).tally;
    tally.add(line.ftp, pools_);
}

std::uint32_t FtpProcesses::with_pid(const FtpDaemonLine& line)
{
    auto session = of_process(line);
    bool known = session.has_value();
    if (const auto later = known ? newer(sessions_[*session], line) : std::nullopt) {
        session = later;
        known = false;
        sessions_[*session].confidence = std::min(sessions_[*session].confidence, by_choice);
    }
    if (!session)
        session = of_client(line);
    if (!session)
        session = begin(line);
    if (!known)
        by_pid_[line.pid].push_back(*session);
    Open& open = sessions_[*session];
    const FtpAct act = line.ftp.meaning.act;
    if (act == FtpAct::Connect)
        open.connect_pid = line.pid;
    else if (act == FtpAct::Login)
        open.login_pid = line.pid;
    else if (line.pid != open.connect_pid)
        open.worker_pid = line.pid;
    give(*session, line);
    return *session;
}

std::optional<std::uint32_t> FtpProcesses::beside(const FtpDaemonLine& line) const
{
    const auto known = by_client_.find(line.ftp.client);
    if (known == by_client_.end())
        return std::nullopt;
    const Ids& ids = known->second;
    const Micros time = line.ftp.time;
    const auto later =
        std::ranges::upper_bound(ids, time + clock_slack, {}, [&](std::uint32_t id) { return sessions_[id].begun; });
    for (auto i = later; i != ids.begin() && later - i < most_looked_at; --i) {
        const Open& open = sessions_[*(i - 1)];
        if (time <= open.last + (open.ended ? clock_slack : ftp_close_gap) && same_user(open, line.ftp.user))
            return *(i - 1);
    }
    return std::nullopt;
}

std::optional<std::uint32_t> FtpProcesses::after(const FtpDaemonLine& line) const
{
    const auto known = without_pid_.find(line.ftp.client);
    if (known == without_pid_.end())
        return std::nullopt;
    const Ids& ids = known->second;
    for (auto i = ids.end(); i != ids.begin() && ids.end() - i < most_looked_at; --i) {
        const Open& open = sessions_[*(i - 1)];
        // A new USER after a login is a new connection.
        const bool again = line.ftp.meaning.act == FtpAct::Name && logged_in(open);
        if (!open.ended && !again && line.ftp.time <= open.last + ftp_close_gap && same_user(open, line.ftp.user))
            return *(i - 1);
    }
    return std::nullopt;
}

std::uint32_t FtpProcesses::without_pid(const FtpDaemonLine& line)
{
    auto session = beside(line);
    if (session)
        sessions_[*session].confidence = std::min(sessions_[*session].confidence, by_neighbour);
    else
        session = after(line);
    if (!session) {
        session = begin(line);
        without_pid_[line.ftp.client].push_back(*session);
    }
    give(*session, line);
    return *session;
}

Session FtpProcesses::finished(std::uint32_t session) const
{
    const Open& open = sessions_[session];
    FtpTally whole = open.told.front().tally;
    for (std::size_t i = 1; i < open.told.size(); ++i)
        whole.take_beside(open.told[i].tally);
    std::uint32_t pid = 0;
    for (const std::uint32_t p : {open.connect_pid, open.login_pid, open.worker_pid})
        pid = pid == 0 && p != no_pid ? p : pid;
    return whole.finished(open.confidence, pid, open.marks);
}

}
