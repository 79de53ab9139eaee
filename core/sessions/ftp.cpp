// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/parallel.h"
#include "core/sessions/ftp_chain.h"
#include "core/sessions/ftp_daemon.h"
#include "core/sessions/ftp_numbered.h"
#include "core/sessions/ftp_story.h"
#include "core/sessions/session_rows.h"

#include <algorithm>
#include <memory>

namespace spoor {
namespace {

/// The segments of one source stand together.
struct Stretch {
    const SourceInfo* info;
    std::span<const SegmentRef> segments;
};

bool header_first(std::span<const SegmentRef> segments)
{
    for (const SegmentRef& ref : segments) {
        if (!ref.data->restarts.empty() && ref.data->restarts.front() == 0)
            return true;
        if (ref.data->rows > 0)
            return false;
    }
    return false;
}

bool has_numbers(const SourceInfo& info)
{
    return info.format && (info.format->id() == "iis-w3c-ftp" || info.format->id() == "iis-native");
}

std::vector<Stretch> stretches(const Snapshot& snapshot)
{
    std::vector<Stretch> all;
    const std::span<const SegmentRef> segments(snapshot.segments);
    for (std::size_t from = 0; from < segments.size();) {
        std::size_t to = from + 1;
        while (to < segments.size() && segments[to].data->file == segments[from].data->file)
            ++to;
        if (const SourceInfo* info = snapshot.source(segments[from].data->file))
            all.push_back({info, segments.subspan(from, to - from)});
        from = to;
    }
    return all;
}

std::uint64_t rows_of(std::span<const SegmentRef> segments)
{
    std::uint64_t rows = 0;
    for (const SegmentRef& ref : segments)
        rows += ref.data->rows;
    return rows;
}

void find_numbered(SessionTable& table, const FtpMeanings& meanings, const std::vector<Stretch>& parts,
                   const TaskContext& context, unsigned jobs)
{
    struct Work {
        std::size_t source;
        unsigned slice, slices;
    };
    std::vector<const Stretch*> numbered;
    std::uint64_t total = 0;
    for (const Stretch& part : parts) {
        if (!has_numbers(*part.info))
            continue;
        numbered.push_back(&part);
        total += rows_of(part.segments);
    }
    if (numbered.empty())
        return;
    std::vector<FtpSource> sources(numbered.size());
    std::vector<Work> work;
    for (std::size_t i = 0; i < numbered.size(); ++i) {
        // A file that is more than its share for one thread is gone over by several, each for a part of the ids.
        const std::uint64_t share = (rows_of(numbered[i]->segments) * jobs + total) / std::max<std::uint64_t>(total, 1);
        const unsigned slices = static_cast<unsigned>(std::clamp<std::uint64_t>(share, 1, jobs));
        sources[i] = {numbered[i]->info, header_first(numbered[i]->segments), std::vector<FtpPiece>(slices)};
        for (unsigned slice = 0; slice < slices; ++slice)
            work.push_back({i, slice, slices});
    }
    std::vector<std::unique_ptr<FtpNumbered>> workers(std::max(1u, jobs));
    query::in_parallel(jobs, work.size(), context.stop, [&](unsigned worker, std::size_t n) {
        auto& finder = workers[worker];
        if (!finder)
            finder = std::make_unique<FtpNumbered>(*table.snapshot, meanings);
        const Work& w = work[n];
        sources[w.source].pieces[w.slice] = finder->find(numbered[w.source]->segments, w.slice, w.slices, context.stop);
    });
    if (!context.cancelled())
        join_ftp_sources(sources, table);
}

class FtpFinder final : public SessionFinder {
public:
    SessionKind kind() const override { return SessionKind::Ftp; }

    void find(SessionTable& table, const TaskContext& context, unsigned jobs) const override
    {
        if (!table.snapshot || !table.snapshot->pools)
            return;
        const std::vector<Stretch> parts = stretches(*table.snapshot);
        const FtpMeanings meanings(*table.snapshot);
        find_numbered(table, meanings, parts, context, jobs);
        FtpDaemonSources daemons;
        for (const Stretch& part : parts)
            daemons.add(*part.info, part.segments);
        daemons.find(table, meanings, context, jobs);
    }

    SessionStory story(const SessionTable& table, std::size_t index, LineReader& reader) const override
    {
        return ftp_story(table, index, reader);
    }
};

}

const SessionFinder& ftp_sessions()
{
    static const FtpFinder finder;
    return finder;
}

}
