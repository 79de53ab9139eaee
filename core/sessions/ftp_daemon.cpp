// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/ftp_daemon.h"

#include "core/query/parallel.h"
#include "core/sessions/ftp_daemon_lines.h"
#include "core/sessions/ftp_processes.h"

#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace spoor {
namespace {

using Sort = FtpDaemonSources::Sort;

std::optional<Sort> sort_of(std::string_view format)
{
    static constexpr std::array<std::pair<std::string_view, Sort>, 5> sorts = {{{"vsftpd", Sort::Vsftpd},
                                                                                {"proftpd-system", Sort::Proftpd},
                                                                                {"proftpd-extended", Sort::Proftpd},
                                                                                {"xferlog", Sort::Xferlog},
                                                                                {"syslog", Sort::Syslog}}};
    for (const auto& [id, sort] : sorts)
        if (id == format)
            return sort;
    return std::nullopt;
}

struct Found {
    std::vector<Session> rows;
    std::vector<std::uint32_t> events;
};

Found find_in(std::span<const FtpDaemonSources::Source> sources, const FtpMeanings& meanings, const Pools& pools,
              const std::stop_token& stop)
{
    const FtpDaemonLines lines(sources, meanings, pools, stop);
    FtpProcesses processes(pools);
    std::vector<std::uint32_t> owner(lines.size());
    for (const bool with_pid : {true, false}) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i % 4096 == 0 && stop.stop_requested())
                return {};
            const FtpDaemonLine line = lines[i];
            if ((line.pid != no_pid) == with_pid)
                owner[i] = with_pid ? processes.with_pid(line) : processes.without_pid(line);
        }
    }
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> counts(processes.size()), row_of(processes.size(), none);
    for (const std::uint32_t session : owner)
        ++counts[session];
    Found found;
    std::uint32_t first = 0;
    for (std::uint32_t session = 0; session < processes.size(); ++session) {
        if (!processes.is_ftp(session))
            continue;
        Session row = processes.finished(session);
        row.first_event = first;
        row.event_count = counts[session];
        first += counts[session];
        row_of[session] = static_cast<std::uint32_t>(found.rows.size());
        found.rows.push_back(row);
    }
    found.events.resize(first);
    std::vector<std::uint32_t> next;
    next.reserve(found.rows.size());
    for (const Session& row : found.rows)
        next.push_back(row.first_event);
    for (std::size_t i = 0; i < owner.size(); ++i)
        if (row_of[owner[i]] != none)
            found.events[next[row_of[owner[i]]]++] = lines.event(i);
    return found;
}

}

void FtpDaemonSources::add(const SourceInfo& info, std::span<const SegmentRef> segments)
{
    const auto sort = info.format ? sort_of(info.format->id()) : std::nullopt;
    if (!sort)
        return;
    const std::string& path = info.member ? *info.member : info.path;
    const std::size_t slash = path.find_last_of("/\\");
    const std::string folder = slash == std::string::npos ? std::string() : path.substr(0, slash);
    folders_[info.member ? info.path + '\n' + folder : folder].push_back({&info, segments, *sort});
}

void FtpDaemonSources::find(SessionTable& table, const FtpMeanings& meanings, const TaskContext& context,
                            unsigned jobs) const
{
    std::vector<const std::vector<Source>*> work;
    for (const auto& [folder, sources] : folders_)
        work.push_back(&sources);
    std::vector<Found> all(work.size());
    query::in_parallel(jobs, work.size(), context.stop, [&](unsigned, std::size_t i) {
        all[i] = find_in(*work[i], meanings, *table.snapshot->pools, context.stop);
    });
    for (Found& found : all) {
        const auto base = static_cast<std::uint32_t>(table.events.size());
        for (Session& row : found.rows) {
            row.first_event += base;
            table.rows.push_back(row);
        }
        table.events.insert(table.events.end(), found.events.begin(), found.events.end());
    }
}

}
