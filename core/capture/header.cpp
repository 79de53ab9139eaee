// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/header.h"

#include "core/capture/block_text.h"
#include "core/events/segment.h"

#include <algorithm>

namespace spoor::capture {
namespace {

constexpr std::size_t longest_value = 1024;

}

void note(Connection& connection, const Facet& facet, const FtpMeaning& ftp, std::uint32_t log, StringPool::Id user,
          std::uint64_t bytes)
{
    if (user != StringPool::absent)
        connection.user = user;
    if (facet.server != StringPool::absent) {
        connection.server = facet.server;
        connection.server_port = facet.server_port;
    }
    connection.ftp = connection.ftp || ftp.is_ftp;
    connection.http = connection.http || ftp.is_http;
    if (!ftp.is_ftp)
        return;
    LogCounts& counts = connection.counts_of(log);
    const bool up = ftp.act == FtpAct::Upload || ftp.act == FtpAct::Append;
    const bool down = ftp.act == FtpAct::Download;
    counts.tells_files = counts.tells_files || facet.kind == Kind::FtpCommand || up || down;
    if (!(up || down) || !ftp.succeeded)
        return;
    ++(up ? counts.files_in : counts.files_out);
    if (bytes == no_bytes)
        counts.lacks_bytes = true;
    else
        (up ? counts.bytes_in : counts.bytes_out) += bytes;
}

std::string header_of(const Connection& connection, const Pools& pools, Micros time, StringPool::Id user,
                      std::string_view own_criterion)
{
    std::string out;
    const auto line = [&](std::string_view name, std::string_view value) {
        out.append(name).append(": ").append(one_line(value.substr(0, longest_value))).append("\n");
    };
    line("Client-Address", pools.client.view(connection.client));
    if (connection.server != StringPool::absent) {
        std::string server(pools.name.view(connection.server));
        if (connection.server_port != Facet::none)
            server += ":" + std::to_string(connection.server_port);
        line("Server-Address", server);
    }
    if (time != no_time && connection.first != no_time && time >= connection.first)
        line("Elapsed", std::to_string((time - connection.first).value / 1000));
    if (connection.ftp != connection.http)
        line("Protocol", connection.ftp ? "ftp" : "http");
    if (user == StringPool::absent)
        user = connection.user;
    if (user != StringPool::absent)
        line("User", pools.user.view(user));
    const LogCounts* best = nullptr;
    for (const LogCounts& counts : connection.counts)
        if (counts.tells_files && (!best || counts.files_in + counts.files_out > best->files_in + best->files_out ||
                                   (best->lacks_bytes && !counts.lacks_bytes &&
                                    counts.files_in + counts.files_out == best->files_in + best->files_out)))
            best = &counts;
    if (best && !best->lacks_bytes) {
        line("Total-Bytes-In", std::to_string(best->bytes_in));
        line("Total-Bytes-Out", std::to_string(best->bytes_out));
    }
    if (best) {
        line("Total-Files-In", std::to_string(best->files_in));
        line("Total-Files-Out", std::to_string(best->files_out));
    }
    if (!own_criterion.empty())
        line("Criterion", own_criterion);
    return out;
}

}
