// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/stats/events_of.h"

#include "core/events/segment_builder.h"
#include "core/formats/format.h"

#include <QtGlobal>

namespace spoor::test {
namespace {

SegmentBuilder::Row built(const Row& row, Pools& pools)
{
    Facet facet;
    facet.kind = row.kind;
    facet.outcome = row.outcome;
    facet.status = row.status;
    facet.event_id = row.event_id;
    facet.method = row.method.empty() ? 0 : pools.name.intern(row.method);
    facet.time = row.time.empty() ? TimeQuality::Absent : TimeQuality::Exact;
    SegmentBuilder::Row made;
    if (!row.time.empty()) {
        const auto time = parse_time(row.time);
        if (!time)
            qFatal("no time: %s", row.time.c_str());
        made.time = *time;
    }
    const auto id = [](StringPool& pool, const std::string& text) { return text.empty() ? 0 : pool.intern(text); };
    made.client = id(pools.client, row.client);
    made.user = id(pools.user, row.user);
    made.path = id(pools.path, row.path);
    made.session = id(pools.session, row.session);
    made.facet = pools.facets.intern(facet);
    return made;
}

}

std::shared_ptr<const Snapshot> events_of(const std::vector<Log>& logs)
{
    auto pools = std::make_shared<Pools>();
    auto snapshot = std::make_shared<Snapshot>();
    for (const Log& log : logs) {
        auto source = std::make_shared<SourceInfo>();
        source->id = FileId{static_cast<std::uint32_t>(snapshot->sources.size() + 1)};
        source->path = log.path;
        source->format = format_by_id(log.format);
        source->events = log.rows.size();
        SegmentBuilder builder(with_client | with_user | with_path | with_session, log.rows.size() + 1);
        std::uint32_t offset = 0;
        for (const Row& row : log.rows) {
            if (row.restart_before)
                builder.restart();
            SegmentBuilder::Row made = built(row, *pools);
            made.offset = offset;
            made.length = 9;
            offset += 10;
            builder.event(made);
        }
        ParsedChunk chunk = std::move(builder).finish();
        chunk.segment->file = source->id;
        snapshot->sources.push_back(std::move(source));
        snapshot->segments.push_back({std::move(chunk.segment), std::move(chunk.times), 0});
    }
    snapshot->pools = std::move(pools);
    snapshot->complete = true;
    snapshot->finish();
    return snapshot;
}

}
