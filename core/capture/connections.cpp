// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/connections.h"

#include "core/formats/message_parts.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace spoor::capture {
namespace {

using Sort = ConnectionKey::Sort;

// Logs with a second's resolution are ahead of the others, and the last lines of a session follow its end.
constexpr Micros slack = seconds(2);
// How long after its connection a server's next process may take it over (CONNECT and LOGIN of vsftpd).
constexpr Micros takeover = seconds(300);
constexpr std::size_t most_processes = 3;

bool near(Micros a, Micros b, Micros gap) { return a == no_time || b == no_time || (a - b <= gap && b - a <= gap); }

/// IPv4 within IPv6 is its IPv4 address.
StringPool::Id plain(const Pools& pools, StringPool::Id client)
{
    const std::string_view text = pools.client.view(client);
    if (!text.starts_with(':'))
        return client;
    const StringPool::Id id = pools.client.find(plain_address(text));
    return id == StringPool::absent ? client : id;
}

bool differ(StringPool::Id a, StringPool::Id b) { return a != 0 && b != 0 && a != b; }

std::string text_of(const StringPool& pool, StringPool::Id id) { return std::string(pool.view(id)); }

}

Connection* Connections::find(const ConnectionKey& key)
{
    const auto found = by_key_.find(key);
    return found == by_key_.end() ? nullptr : found->second;
}

Connection& Connections::begin(const ConnectionKey& key, std::string name)
{
    if (all_.size() >= most_connections)
        drop(*turns_.front());
    auto made = std::make_unique<Connection>();
    Connection& connection = *made;
    connection.number = next_++;
    connection.name = std::move(name);
    connection.turn = turns_.insert(turns_.end(), &connection);
    all_.emplace(connection.number, std::move(made));
    also(connection, key);
    return connection;
}

/// From now on the key leads to this connection, and no longer to another.
void Connections::also(Connection& connection, const ConnectionKey& key)
{
    Connection*& place = by_key_[key];
    if (place == &connection)
        return;
    if (place)
        std::erase(place->keys, key);
    place = &connection;
    connection.keys.push_back(key);
}

void Connections::no_more(Connection& connection, const ConnectionKey& key)
{
    by_key_.erase(key);
    std::erase(connection.keys, key);
}

void Connections::drop(Connection& connection)
{
    for (const ConnectionKey& key : connection.keys)
        by_key_.erase(key);
    bytes_ -= connection.ring.bytes();
    turns_.erase(connection.turn);
    ++let_go_;
    all_.erase(connection.number);
}

/// The lines of both, in order of time; `other` is no more.
void Connections::join(Connection& connection, Connection& other)
{
    std::vector<KeptLine> lines = other.ring.take([](const KeptLine&) { return true; });
    std::ranges::move(connection.ring.take([](const KeptLine&) { return true; }), std::back_inserter(lines));
    std::ranges::stable_sort(lines, {}, &KeptLine::time);
    for (KeptLine& line : lines)
        connection.ring.add(std::move(line), UINT32_MAX);
    connection.counts.insert(connection.counts.end(), other.counts.begin(), other.counts.end());
    connection.first = std::min(connection.first, other.first);
    connection.client = other.client;
    if (connection.user == 0)
        connection.user = other.user;
    if (connection.server == 0)
        std::tie(connection.server, connection.server_port) = std::pair(other.server, other.server_port);
    connection.ftp = connection.ftp || other.ftp;
    drop(other);
    --let_go_;
}

void Connections::let_go_of_idle(Micros time)
{
    if (time != no_time && (clock_ == no_time || time > clock_))
        clock_ = time;
    while (clock_ != no_time && !turns_.empty()) {
        Connection& silent = *turns_.front();
        if (silent.heard == no_time) {
            // Heard of before any log had said what time it is: its silence begins now.
            silent.heard = clock_;
            turns_.splice(turns_.end(), turns_, silent.turn);
        } else if (clock_ - silent.heard > idle_) {
            drop(silent);
        } else {
            break;
        }
    }
}

void Connections::touch(Connection& connection, const EventView& event)
{
    connection.heard = clock_;
    turns_.splice(turns_.end(), turns_, connection.turn);
    if (event.time == no_time)
        return;
    connection.first = connection.first == no_time ? event.time : std::min(connection.first, event.time);
    connection.last = connection.last == no_time ? event.time : std::max(connection.last, event.time);
}

Connection& Connections::of(const Pools& pools, const EventView& given)
{
    EventView event = given;
    event.client = plain(pools, event.client);
    let_go_of_idle(event.time);
    const SourceTraits& traits = traits_.of(event.file);
    const bool server = traits.family == Family::Proftpd || traits.family == Family::Vsftpd;
    Connection& connection = server                                   ? of_server(pools, event, traits)
                             : event.ftp.is_ftp && event.session != 0 ? numbered(pools, event, traits.log)
                                                                      : by_what_it_names(pools, event, traits);
    if (connection.client == 0)
        connection.client = event.client;
    touch(connection, event);
    return connection;
}

Connection& Connections::of_key(const ConnectionKey& key, const EventView&, const std::string& name)
{
    Connection* known = find(key);
    return known ? *known : begin(key, name);
}

Connection& Connections::numbered(const Pools& pools, const EventView& event, std::uint32_t log)
{
    const std::string_view id = pools.session.view(event.session);
    const bool guid = !is_number(id);
    const ConnectionKey key{Sort::Ftp, log, event.session,
                            event.facet->site ^ event.facet->server << 10 ^ event.facet->host << 20};
    Connection* known = find(key);
    const bool ends = event.ftp.act == FtpAct::End;
    if (known && !guid &&
        (differ(known->client, event.client) || (known->ended && !ends) || known->restart != event.restart)) {
        no_more(*known, key);
        known = nullptr;
    }
    Connection& connection = known ? *known : begin(key, "FTP " + std::string(id));
    connection.restart = event.restart;
    connection.ended = connection.ended || ends;
    return connection;
}

Connection& Connections::of_server(const Pools& pools, const EventView& event, const SourceTraits& traits)
{
    const ConnectionKey by_client{Sort::Client, traits.folder, event.client, 0};
    const bool ends = event.ftp.act == FtpAct::End;
    Connection* connection = nullptr;
    if (event.pid != no_pid) {
        const ConnectionKey by_process{Sort::Process, traits.folder, event.pid, 0};
        connection = find(by_process);
        if (connection && (differ(connection->client, event.client) ||
                           (connection->ended && !near(event.time, connection->last, slack)))) {
            no_more(*connection, by_process);
            connection = nullptr;
        }
        Connection* of_client = event.client != 0 ? find(by_client) : nullptr;
        // A module's log has the PID alone, so that the client's lines in other logs were not known to be the same.
        if (connection && connection->client == 0 && of_client && of_client->pid == no_pid &&
            near(connection->first, of_client->last, slack))
            join(*connection, *of_client);
        if (!connection && event.client != 0) {
            const bool nameless = of_client && of_client->pid == no_pid &&
                                  (!of_client->ended || near(event.time, of_client->last, slack));
            const bool several = of_client && traits.family == Family::Vsftpd && !of_client->ended &&
                                 event.ftp.act != FtpAct::Connect && of_client->keys.size() <= most_processes &&
                                 near(event.time, of_client->last, takeover);
            if (nameless || several)
                connection = of_client;
        }
        const std::string name = "PID " + std::to_string(event.pid);
        if (!connection)
            connection = &begin(by_process, name);
        if (connection->pid == no_pid) {
            connection->pid = event.pid;
            connection->name = name;
        }
        also(*connection, by_process);
        if (event.client != 0)
            also(*connection, by_client);
    } else if (event.client != 0) {
        connection = find(by_client);
        const bool over = connection && connection->ended && !ends && !near(event.time, connection->last, slack);
        // One process gives way to the next of its client, but a line without a PID may still be of the one before.
        if (!connection || over || (connection->ended && event.ftp.act == FtpAct::Name))
            connection = &begin(by_client, text_of(pools.client, event.client));
        also(*connection, by_client);
    } else {
        return of_key({Sort::Source, traits.log, 0, 0}, event, "log without connections");
    }
    // Other logs' QUIT is ahead of the lines of its second.
    connection->ended = connection->ended || ends;
    return *connection;
}

Connection& Connections::by_what_it_names(const Pools& pools, const EventView& event, const SourceTraits& traits)
{
    const std::string client = text_of(pools.client, event.client), user = text_of(pools.user, event.user);
    const StringPool::Id host = event.facet->host;
    const std::string process = "PID " + std::to_string(event.pid);
    if (event.facet->kind == Kind::HttpRequest)
        return of_key({Sort::Http, traits.folder, event.client, event.agent}, event, client);
    if (traits.family == Family::Windows) {
        if (event.session != 0)
            return of_key({Sort::Logon, host, event.session, 0}, event,
                          "logon " + text_of(pools.session, event.session));
        if (event.user != 0 || event.client != 0)
            return of_key({Sort::Account, host, event.user, event.client}, event,
                          user + (user.empty() || client.empty() ? "" : "@") + client);
    } else if (event.session != 0) {
        return of_key({Sort::Session, traits.log, event.session, 0}, event, text_of(pools.session, event.session));
    }
    if (event.pid != no_pid) {
        const ConnectionKey key{Sort::Process, traits.folder, event.pid, host + 1};
        Connection* known = find(key);
        // A daemon that serves many clients in one process: each of them is a connection.
        Connection& connection =
            known && differ(known->client, event.client)
                ? of_key({Sort::Client, traits.folder, event.client, event.pid + 1}, event, process)
                : of_key(key, event, process);
        connection.pid = event.pid;
        return connection;
    }
    if (event.client != 0)
        return of_key({Sort::Client, traits.folder, event.client, 0}, event, client);
    return of_key({Sort::Source, traits.log, 0, 0}, event, "log without connections");
}

void Connections::grew(std::int64_t bytes, Connection& connection)
{
    bytes_ = static_cast<std::uint64_t>(static_cast<std::int64_t>(bytes_) + bytes);
    while (bytes_ > most_bytes && turns_.front() != &connection)
        drop(*turns_.front());
}

std::uint64_t Connections::lines() const
{
    std::uint64_t sum = 0;
    for (const auto& [number, connection] : all_)
        sum += connection->ring.size();
    return sum;
}

}
