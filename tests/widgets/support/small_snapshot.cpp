// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/support/small_snapshot.h"

#include "core/events/segment_builder.h"

namespace spoor::test {

std::shared_ptr<const Snapshot> small_snapshot(const std::vector<SmallEvent>& events, std::uint64_t generation)
{
    auto pools = std::make_shared<Pools>();
    SegmentBuilder builder(with_client | with_user | with_path, events.size() + 1);
    std::uint32_t offset = 0;
    for (const SmallEvent& event : events) {
        Facet facet;
        facet.kind = Kind::HttpRequest;
        facet.outcome = event.outcome;
        facet.status = event.status;
        facet.time = event.second < 0 ? TimeQuality::Absent : TimeQuality::Exact;
        facet.method = pools->name.intern("GET");
        SegmentBuilder::Row row;
        row.time = event.second < 0 ? no_time : seconds(event.second);
        row.offset = offset;
        row.length = 9;
        row.client = pools->client.intern(event.client);
        row.user = event.user.empty() ? 0 : pools->user.intern(event.user);
        row.path = pools->path.intern(event.path);
        row.facet = pools->facets.intern(facet);
        builder.event(row);
        offset += 10;
    }
    ParsedChunk chunk = std::move(builder).finish();
    chunk.segment->file = FileId(1);
    chunk.segment->bytes = offset;

    auto source = std::make_shared<SourceInfo>();
    source->id = FileId(1);
    source->path = "logs/small.log";
    source->state = LoadState::Done;
    source->events = events.size();
    source->bytes = offset;
    source->sha256 = std::string(64, 'a');

    auto snapshot = std::make_shared<Snapshot>();
    snapshot->generation = generation;
    snapshot->complete = true;
    snapshot->pools = pools;
    snapshot->sources = {source};
    if (!events.empty())
        snapshot->segments = {{chunk.segment, chunk.times, 0}};
    snapshot->finish();
    return snapshot;
}

}
