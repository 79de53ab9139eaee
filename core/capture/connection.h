// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/string_pool.h"
#include "core/capture/ring.h"
#include "core/events/facet.h"
#include "core/sessions/ftp_meaning.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <string>
#include <vector>

namespace spoor::capture {

/// By what a connection is known. Numbers of pools, which all snapshots of an investigation share.
struct ConnectionKey {
    enum class Sort : std::uint8_t { Process, Ftp, Http, Logon, Account, Session, Client, Source };
    Sort sort = Sort::Source;
    std::uint32_t group = 0;  ///< folder or log
    std::uint32_t a = 0, b = 0;

    friend auto operator<=>(const ConnectionKey&, const ConnectionKey&) = default;
};

struct ConnectionKeyHash {
    std::size_t operator()(const ConnectionKey& key) const noexcept
    {
        std::uint64_t h = (std::uint64_t{key.a} << 32 | key.b) * 0x9E3779B97F4A7C15u;
        h ^= (std::uint64_t{key.group} << 8 | static_cast<std::uint8_t>(key.sort)) * 0xC2B2AE3D27D4EB4Fu;
        return static_cast<std::size_t>(h ^ (h >> 29));
    }
};

/// What one log says of a connection. Several tell of the same logins and transfers, so each is counted apart.
struct LogCounts {
    std::uint32_t log = 0;
    std::uint32_t refused = 0;
    std::uint64_t bytes_in = 0, bytes_out = 0, files_in = 0, files_out = 0;
    bool tells_files = false;  ///< commands or transfers stand in it
    bool tells_bytes = false;
    bool lacks_bytes = false;  ///< a transfer of which it does not say how much
};

/// A connection of which lines are kept.
struct Connection {
    std::uint64_t number = 0;  ///< in the order in which they began
    std::vector<ConnectionKey> keys;  ///< under which it stands
    std::string name;
    StringPool::Id client = 0, user = 0, server = 0;
    std::int32_t server_port = Facet::none;
    std::uint32_t pid = 0xFFFFFFFF;
    std::uint64_t restart = 0;  ///< place of the last header of its log before it (FTP ids)
    Micros first = no_time, last = no_time;
    Micros heard = no_time;  ///< when it was last heard of by the clock of all logs, which never runs back
    bool ended = false;
    bool ftp = false, http = false;
    bool died = false, thrown_out = false;  ///< has been told: a session ends once
    std::uint32_t refused_told = 0;
    std::vector<LogCounts> counts;
    std::vector<std::size_t> findings;  ///< that were told of it
    Ring ring;
    std::list<Connection*>::iterator turn;  ///< in the order of `heard`

    LogCounts& counts_of(std::uint32_t log)
    {
        for (LogCounts& known : counts)
            if (known.log == log)
                return known;
        counts.push_back({});
        counts.back().log = log;
        return counts.back();
    }
};

}
