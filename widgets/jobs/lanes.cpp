// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/lanes.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace spoor {
namespace {

struct Place {
    std::string folder;  // in full
    std::string format;
    auto operator<=>(const Place&) const = default;
};

Place place_of(const SourceInfo& source, bool by_format_alone)
{
    Place place;
    if (source.format)
        place.format = source.format->id();
    if (!by_format_alone)
        place.folder = source.member ? source.path : std::filesystem::path(source.path).parent_path().string();
    return place;
}

std::int64_t second_of(Micros time) { return time == no_time ? no_time.value : time.value / 1'000'000; }

/// The lanes that hold events, numbered in the order of sources.
void make_lanes(Lanes& made, const std::vector<std::uint32_t>& of_file, bool by_format_alone)
{
    made.lanes.clear();
    std::map<Place, std::uint16_t> numbers;
    for (const auto& source : made.events.snapshot()->sources) {
        const std::uint32_t count = of_file[source->id.value];
        if (count == 0)
            continue;
        const Place place = place_of(*source, by_format_alone);
        const auto [found, added] = numbers.try_emplace(place, static_cast<std::uint16_t>(made.lanes.size()));
        if (added)
            made.lanes.push_back({std::filesystem::path(place.folder).filename().string(), place.format, 0});
        made.lanes[found->second].events += count;
        made.lane_of_file[source->id.value] = found->second;
    }
}

}

std::uint16_t Lanes::lane(EventId event) const { return lane_of_file[events.snapshot()->source(event).id.value]; }

std::int64_t Lanes::event_at(std::uint32_t row, std::uint16_t wanted) const
{
    for (std::uint32_t at = row_first[row]; at < row_end(row); ++at)
        if (lane(events[at]) == wanted)
            return at;
    return -1;
}

Lanes lanes_of(const RowSet& events, const std::stop_token& stop)
{
    Lanes made;
    made.events = events;
    const auto& snapshot = events.snapshot();
    if (!snapshot || events.size() == 0)
        return made;
    std::uint32_t files = 0;
    for (const auto& source : snapshot->sources)
        files = std::max(files, source->id.value + 1);
    std::vector<std::uint32_t> of_file(files);
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        if (i % 65536 == 0 && stop.stop_requested())
            return made;
        ++of_file[snapshot->source(events[i]).id.value];
    }
    made.lane_of_file.resize(files);
    make_lanes(made, of_file, false);
    if (made.lanes.size() > Lanes::most_lanes)
        make_lanes(made, of_file, true);

    std::vector<std::uint32_t> taken_in(made.lanes.size(), 0);  // the row, from 1, in which a lane has an event
    std::int64_t second = 0;
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        if (i % 65536 == 0 && stop.stop_requested())
            return made;
        const std::int64_t now = second_of(snapshot->time(events[i]));
        std::uint32_t& taken = taken_in[made.lane(events[i])];
        // What has no time has no neighbour.
        if (made.row_first.empty() || now != second || taken == made.row_count() || now == no_time.value)
            made.row_first.push_back(i);
        taken = made.row_count();
        second = now;
    }
    return made;
}

}
