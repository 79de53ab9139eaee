// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/forensic_links.h"

#include "core/formats/message_parts.h"
#include "core/sessions/forensic_blocks.h"

#include <algorithm>
#include <utility>

namespace spoor {
namespace {

bool is_ftp(Kind kind) { return kind == Kind::FtpCommand || kind == Kind::FtpTransfer || kind == Kind::FtpLogin; }

/// How far two stretches of time are apart; 0 where they meet.
std::int64_t distance(std::int64_t a_first, std::int64_t a_last, std::int64_t b_first, std::int64_t b_last)
{
    return std::max<std::int64_t>({0, b_first - a_last, a_first - b_last});
}

}

/// `10.0.0.1` for `::ffff:10.0.0.1`, if both are known.
StringPool::Id ForensicLinks::canonical(StringPool::Id client) const
{
    const StringPool& pool = snapshot_.pools->client;
    const std::string_view text = pool.view(client);
    const std::string_view plain = plain_address(text);
    if (plain.size() == text.size())
        return client;
    const StringPool::Id id = pool.find(plain);
    return id == StringPool::absent ? client : id;
}

ForensicLinks::ForensicLinks(const Snapshot& snapshot, std::span<const ForensicWanted> wanted,
                             const std::stop_token& stop)
    : snapshot_(snapshot)
{
    if (!snapshot.pools || wanted.empty())
        return;
    std::vector<std::uint8_t> clients(snapshot.pools->client.size());
    for (const ForensicWanted& w : wanted) {
        if (w.pid != no_pid)
            by_pid_.try_emplace(w.pid);
        if (w.client != 0) {
            clients[w.client] = clients[canonical(w.client)] = 1;
            by_client_.try_emplace(canonical(w.client));
        }
    }
    for (StringPool::Id id = 1; id < clients.size(); ++id)
        if (!clients[id] && clients[canonical(id)])
            clients[id] = 1;
    const SourceInfo* source = nullptr;
    bool skip = false, proftpd = false;
    for (const SegmentRef& ref : snapshot.segments) {
        if (stop.stop_requested())
            return;
        if (!source || source->id != ref.data->file) {
            source = snapshot.source(ref.data->file);
            skip = !source || is_forensic(source);
            proftpd = source && source->format && source->format->id() == "proftpd-system";
        }
        if (!skip)
            read(ref, proftpd, clients);
    }
    const auto sort = [](auto& lines_by) {
        for (auto& [key, lines] : lines_by)
            std::ranges::sort(lines, {}, [](const Line& l) { return std::pair(l.time, l.event); });
    };
    sort(by_pid_);
    sort(by_client_);
}

void ForensicLinks::read(const SegmentRef& ref, bool proftpd, std::span<const std::uint8_t> wanted_client)
{
    const Segment& s = *ref.data;
    if (s.client.empty() && (s.pid.empty() || !proftpd))
        return;
    for (std::uint32_t row = 0; row < s.rows; ++row) {
        const std::int64_t time = ref.times->utc[row];
        if (time == no_time.value)
            continue;
        const StringPool::Id client = s.client.empty() ? 0 : s.client[row];
        const bool known = client != 0 && wanted_client[client];
        const std::uint32_t pid = s.pid.empty() ? no_pid : s.pid[row];
        if (pid != no_pid) {
            // Any program of a syslog may have had the number; ProFTPD's own logs are ProFTPD's.
            const auto lines = known || (proftpd && client == 0) ? by_pid_.find(pid) : by_pid_.end();
            if (lines != by_pid_.end())
                lines->second.push_back({time, ref.first_event + row, canonical(client)});
        } else if (known && is_ftp(snapshot_.pools->facets[s.facet[row]].kind)) {
            by_client_[canonical(client)].push_back({time, ref.first_event + row, canonical(client)});
        }
    }
}

void ForensicLinks::add_by_client(const ForensicWanted& wanted, Micros from, Micros to, ForensicLink& link) const
{
    const auto found = by_client_.find(canonical(wanted.client));
    if (found == by_client_.end())
        return;
    const Lines& lines = found->second;
    auto line = std::ranges::lower_bound(lines, (from - slack).value, {}, &Line::time);
    for (; line != lines.end() && line->time <= (to + slack).value; ++line)
        link.by_client.push_back(line->event);
}

ForensicLink ForensicLinks::find(const ForensicWanted& wanted) const
{
    ForensicLink link;
    const StringPool::Id client = canonical(wanted.client);
    Lines lines;
    if (const auto found = by_pid_.find(wanted.pid); wanted.pid != no_pid && found != by_pid_.end())
        std::ranges::copy_if(found->second, std::back_inserter(lines),
                             [&](const Line& l) { return l.client == 0 || client == 0 || l.client == client; });
    const bool timed = wanted.start != no_time;

    // The run of lines, without a long silence in it, that is nearest to the block; for a block without a time, the
    // only one between the blocks around it.
    std::size_t best = 0, best_end = 0, fitting = 0, runs = 0;
    std::int64_t best_distance = most_silence.value;
    for (std::size_t begin = 0; begin < lines.size();) {
        std::size_t end = begin + 1;
        while (end < lines.size() && lines[end].time - lines[end - 1].time <= most_silence.value)
            ++end;
        ++runs;
        const std::int64_t first = lines[begin].time, last = lines[end - 1].time;
        if (timed) {
            if (const auto d = distance(first, last, wanted.start.value, wanted.end.value); d < best_distance) {
                best_distance = d;
                best = begin;
                best_end = end;
                fitting = 1;
            }
        } else if ((wanted.not_before == no_time || last >= wanted.not_before.value) &&
                   (wanted.not_after == no_time || first <= wanted.not_after.value)) {
            best = begin;
            best_end = end;
            ++fitting;
        }
        begin = end;
    }
    if (fitting == 1) {
        bool named = false;
        for (std::size_t i = best; i < best_end; ++i) {
            link.by_process.push_back(lines[i].event);
            named |= lines[i].client != 0;
        }
        link.confidence = timed ? (named ? 99 : 90) : runs == 1 ? (named ? 85 : 70) : 60;
        Micros from{lines[best].time}, to{lines[best_end - 1].time};
        if (timed) {
            from = std::min(from, wanted.start);
            to = std::max(to, wanted.end);
        }
        add_by_client(wanted, from, to, link);
    } else if (timed && wanted.client != 0) {
        add_by_client(wanted, wanted.start, wanted.end, link);
        link.confidence = link.by_client.empty() ? 0 : 60;
    }
    return link;
}

}
