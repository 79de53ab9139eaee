// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/connection.h"
#include "core/capture/source_traits.h"

#include <chrono>
#include <cstdint>
#include <list>
#include <memory>
#include <unordered_map>

namespace spoor::capture {

/// One event as the choice of its connection sees it.
struct EventView {
    const Facet* facet = nullptr;
    FtpMeaning ftp;
    StringPool::Id client = 0, user = 0, agent = 0, session = 0;
    std::uint32_t pid = 0xFFFFFFFF;
    std::uint64_t restart = 0;  ///< place of the last header before it in its source, 0 where there is none
    FileId file;
    Micros time = no_time;
};

/// Which connection an event is of.
///
/// - FTP servers that number connections (IIS): log and number; another client, a header in mid-file, or a line after the
///   end is another connection of that number (as core/sessions/ftp_numbered).
/// - ProFTPD, vsftpd, xferlog: the process, in the logs of one folder. Lines without a PID go to the latest connection of
///   their client there, and one that begins without a PID is taken over by the process that is heard of next for its
///   client. A PID that comes back for another client, or after the end, is another connection.
/// - syslog: machine and process. HTTP: client and agent. Windows: machine and logon id, else account and workstation.
/// - All others: session, process, client; a line that names none of them is of its source.
///
/// A connection of which nothing was heard for `idle` is let go; so is the one that was silent longest where there would be
/// more than most_connections, or lines of more than most_bytes.
class Connections {
public:
    static constexpr std::size_t most_connections = 65'536;
    static constexpr std::uint64_t most_bytes = 512u << 20;

    Connections(std::chrono::seconds idle, const Traits& traits) : idle_(seconds(idle.count())), traits_(traits) {}

    /// The connection of the event, a new one where it is the first. Good until the next call.
    Connection& of(const Pools& pools, const EventView& event);

    /// The lines of this connection, the last that `of` gave, now take so many bytes more.
    void grew(std::int64_t bytes, Connection& connection);

    std::size_t size() const { return all_.size(); }
    std::uint64_t bytes() const { return bytes_; }
    std::uint64_t lines() const;
    std::uint64_t let_go() const { return let_go_; }

private:
    Connection* find(const ConnectionKey& key);
    Connection& begin(const ConnectionKey& key, std::string name);
    Connection& numbered(const Pools& pools, const EventView& event, std::uint32_t log);
    Connection& of_server(const Pools& pools, const EventView& event, const SourceTraits& traits);
    Connection& of_key(const ConnectionKey& key, const EventView& event, const std::string& name);
    Connection& by_what_it_names(const Pools& pools, const EventView& event, const SourceTraits& traits);
    void also(Connection& connection, const ConnectionKey& key);
    void no_more(Connection& connection, const ConnectionKey& key);
    void drop(Connection& connection);
    void join(Connection& connection, Connection& other);
    void touch(Connection& connection, const EventView& event);
    void let_go_of_idle(Micros time);

    Micros idle_;
    const Traits& traits_;
    Micros clock_ = no_time;
    std::uint64_t next_ = 0, let_go_ = 0, bytes_ = 0;
    std::unordered_map<std::uint64_t, std::unique_ptr<Connection>> all_;
    std::unordered_map<ConnectionKey, Connection*, ConnectionKeyHash> by_key_;
    std::list<Connection*> turns_;  // longest silent first
};

}
