// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/http_auth_streams.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace spoor::http_auth {
namespace {

constexpr Micros overlap = seconds(2);  // rows are written when the answer is done, so a new file may begin a bit early
constexpr Micros pause = seconds(600);  // beyond that nothing could be joined anyway

struct Log {
    const SourceInfo* source = nullptr;
    std::vector<std::uint32_t> segments;
    Micros first = no_time;
    Micros last = no_time;
};

bool is_error_log(const SourceInfo& source)
{
    if (!source.layouts)
        return false;
    return std::ranges::any_of(*source.layouts, [](const Layout& l) {
        return std::ranges::any_of(l.names, [](std::string_view name) { return name == "s-reason"; });
    });
}

/// All but the last part of a path.
std::string_view folder(std::string_view path) { return path.substr(0, path.find_last_of("/\\") + 1); }

/// Logs of which one can go on where another ends have the same.
std::string kin(const SourceInfo& source)
{
    std::string key(source.format ? source.format->id() : std::string_view());
    key.append("\n").append(source.member ? std::string_view(source.path) : folder(source.path));
    if (source.member)
        key.append("\n").append(folder(*source.member));
    return key;
}

bool goes_on(const Log& before, const Log& after)
{
    return before.last != no_time && after.first != no_time && before.last <= after.first + overlap &&
           after.first <= before.last + pause;
}

std::vector<Log> logs_of(const Snapshot& snapshot)
{
    std::vector<Log> logs;
    for (std::uint32_t i = 0; i < snapshot.segments.size(); ++i) {
        const SegmentRef& ref = snapshot.segments[i];
        const SourceInfo* source = snapshot.source(ref.data->file);
        if (!source || is_error_log(*source))
            continue;
        if (logs.empty() || logs.back().source != source)
            logs.push_back({source, {}, no_time, no_time});
        Log& log = logs.back();
        log.segments.push_back(i);
        if (ref.data->rows == 0 || ref.times->first == no_time.value)
            continue;
        log.first = std::min(log.first, Micros{ref.times->first});
        log.last = log.last == no_time ? Micros{ref.times->last} : std::max(log.last, Micros{ref.times->last});
    }
    std::ranges::stable_sort(logs, {}, &Log::first);
    return logs;
}

}

std::vector<Stream> streams_of(const Snapshot& snapshot)
{
    std::vector<Stream> streams;
    std::vector<Log> ends;  // the log that each stream ends with so far
    std::unordered_map<std::string, std::vector<std::size_t>> open;  // by kin
    for (Log& log : logs_of(snapshot)) {
        std::vector<std::size_t>& candidates = open[kin(*log.source)];
        // What ended too long ago has done so for all that are still to come.
        std::erase_if(candidates, [&](std::size_t s) { return !(log.first <= ends[s].last + pause); });
        const auto before = std::ranges::find_if(candidates, [&](std::size_t s) { return goes_on(ends[s], log); });
        std::size_t s = streams.size();
        if (before != candidates.end()) {
            s = *before;
        } else {
            streams.emplace_back();
            ends.emplace_back();
            if (log.last != no_time)
                candidates.push_back(s);
        }
        std::vector<std::uint32_t>& segments = streams[s].segments;
        segments.insert(segments.end(), log.segments.begin(), log.segments.end());
        streams[s].last = log.last;
        ends[s] = std::move(log);
    }
    return streams;
}

}
