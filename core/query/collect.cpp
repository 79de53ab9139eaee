// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/collect.h"

#include "core/query/bitmap_slice.h"
#include "core/query/parallel.h"

#include <algorithm>
#include <numeric>

namespace spoor::query {
namespace {

using Ids = std::vector<std::uint32_t>;

// Below one event in this many, sorting the events found is less work than walking the order of all.
constexpr std::size_t few = 32;

struct Timed {
    std::int64_t time;
    std::uint32_t id;
    auto operator<=>(const Timed&) const = default;
};

Ids sorted_by_time(std::vector<Timed>& events)
{
    std::ranges::sort(events);
    Ids ids(events.size());
    std::ranges::transform(events, ids.begin(), &Timed::id);
    return ids;
}

// The part of the time order that is in `wanted` (by event).
Ids walk(const Snapshot& snapshot, const Bitmap& wanted, unsigned jobs, const std::stop_token& stop)
{
    const auto order = snapshot.time_order();
    constexpr std::size_t piece_size = std::size_t{1} << 18;
    const std::size_t pieces = (order.size() + piece_size - 1) / piece_size;
    std::vector<Ids> parts(pieces);
    in_parallel(jobs, pieces, stop, [&](unsigned, std::size_t piece) {
        const auto stretch = order.subspan(piece * piece_size, std::min(piece_size, order.size() - piece * piece_size));
        Ids part(stretch.size());
        std::size_t n = 0;
        for (const std::uint32_t id : stretch) {
            part[n] = id;
            n += wanted.test(id);
        }
        part.resize(n);
        parts[piece] = std::move(part);
    });
    std::size_t total = 0;
    for (const Ids& part : parts)
        total += part.size();
    Ids ids;
    ids.reserve(total);
    for (const Ids& part : parts)
        ids.insert(ids.end(), part.begin(), part.end());
    return ids;
}

}

Ids in_time_order(const Snapshot& snapshot, std::span<const Bitmap> found, unsigned jobs, const std::stop_token& stop)
{
    std::vector<std::size_t> start(found.size() + 1);
    for (std::size_t s = 0; s < found.size(); ++s)
        start[s + 1] = start[s] + found[s].count();
    const std::size_t total = start.back();

    if (snapshot.time_order().empty()) {
        Ids ids(total);
        in_parallel(jobs, found.size(), stop, [&](unsigned, std::size_t s) {
            std::uint32_t* out = ids.data() + start[s];
            found[s].each([&, first = snapshot.segments[s].first_event](std::uint32_t row) { *out++ = first + row; });
        });
        return ids;
    }
    if (total < snapshot.event_count() / few) {
        std::vector<Timed> events;
        events.reserve(total);
        for (std::size_t s = 0; s < found.size(); ++s) {
            const SegmentRef& ref = snapshot.segments[s];
            found[s].each([&](std::uint32_t row) { events.push_back({ref.times->utc[row], ref.first_event + row}); });
        }
        return sorted_by_time(events);
    }
    Bitmap wanted(snapshot.event_count());
    for (std::size_t s = 0; s < found.size(); ++s)
        add_shifted(wanted, found[s], snapshot.segments[s].first_event);
    return walk(snapshot, wanted, jobs, stop);
}

Ids in_time_order(const Snapshot& snapshot, Ids ids, unsigned jobs, const std::stop_token& stop)
{
    if (snapshot.time_order().empty()) {
        std::ranges::sort(ids);
        return ids;
    }
    if (ids.size() < snapshot.event_count() / few) {
        std::vector<Timed> events;
        events.reserve(ids.size());
        for (const std::uint32_t id : ids)
            events.push_back({snapshot.time(EventId{id}).value, id});
        return sorted_by_time(events);
    }
    Bitmap wanted(snapshot.event_count());
    for (const std::uint32_t id : ids)
        wanted.set(id);
    return walk(snapshot, wanted, jobs, stop);
}

}
