// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/append_table.h"
#include "core/base/string_pool.h"
#include "core/base/time.h"
#include "core/events/kind.h"

#include <cstdint>
#include <mutex>
#include <vector>

namespace spoor {

/// Number of a row in the FacetTable.
using FacetId = std::uint32_t;

/// What thousands of events have in common: all facts of an event that take few values. An event keeps one number for
/// the lot (4 bytes), a filter on any of them is tried on the few hundred rows of the table, not on the events, and
/// counting by them is a histogram of one column.
struct Facet {
    static constexpr std::int64_t none = -1;

    Kind kind = Kind::Other;
    Outcome outcome = Outcome::Unknown;
    TimeQuality time = TimeQuality::Exact;
    bool own_zone = false;              ///< the line says its offset: the source's zone does not apply to its time
    bool recovered = false;             ///< found in slack or in a damaged part of a binary log; counted apart
    bool rejoined = false;              ///< a record that was hard-wrapped in two lines and put together again
    StringPool::Id method = 0;          ///< Pools::name; HTTP method, or FTP verb as written
    StringPool::Id host = 0;            ///< Pools::name; name of the machine that wrote the log
    StringPool::Id server = 0;          ///< Pools::name; address of the server
    StringPool::Id site = 0;            ///< Pools::name; W3SVC1, MSFTPSVC, …
    /// Pools::name; one more fact of few values that rules group by and no field shows: the log of a Windows event
    /// (`Security`), direction and interface of a packet (`from LAN`), why a firewall refused (`wrong password`), the
    /// signal that ended a process (`SIGSEGV`).
    StringPool::Id detail = 0;
    std::int32_t server_port = none;
    std::int32_t status = none;  ///< HTTP status or FTP reply
    std::int32_t sub = none;  ///< IIS sub-status
    std::int32_t event_id = none;  ///< Windows
    std::int64_t win32 = none;  ///< sc-win32-status, unsigned 32 bits

    bool operator==(const Facet&) const = default;
};

/// Facets, each kept once. Threads: as StringPool.
class FacetTable {
public:
    FacetTable();
    FacetId intern(const Facet& facet);
    const Facet& operator[](FacetId id) const { return rows_[id]; }
    std::uint32_t size() const { return rows_.size(); }

private:
    std::mutex mutex_;
    std::vector<FacetId> index_;  // open addressing, id + 1, 0 is a free slot
    AppendTable<Facet, 8> rows_;
};

/// The dictionaries of one investigation, shared by all its snapshots.
struct Pools {
    StringPool client;  ///< source.ip, or the opaque name that stands in its place
    StringPool user;  ///< as logged, with its domain
    StringPool path;  ///< url.path; the argument of an FTP verb; the program of a process event
    StringPool agent;  ///< user_agent.original, blanks restored
    StringPool session;  ///< what the server itself calls a connection: FTP connection id, x-session
    StringPool name;  ///< methods, hosts, servers, sites, details (see Facet)
    FacetTable facets;
};

/// One thread's fronts of all pools.
struct Fronts {
    explicit Fronts(Pools& p)
        : pools(&p), client(p.client), user(p.user), path(p.path), agent(p.agent), session(p.session), name(p.name)
    {
    }

    Pools* pools;
    StringPool::Front client, user, path, agent, session, name;
    KeyCache facets;  ///< raw bytes of the columns that make a facet → FacetId; the parser says what they are
};

}
