// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/log_series.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace spoor {
namespace {

/// Folder without the last slash, and name.
std::pair<std::string_view, std::string_view> parted(std::string_view path)
{
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? std::pair(std::string_view(), path)
                                           : std::pair(path.substr(0, slash), path.substr(slash + 1));
}

struct Place {
    std::string folder, file;
};

Place place_of(const SourceInfo& source, bool archive_of_many)
{
    const auto [folder, file] = parted(source.path);
    if (!source.member)
        return {std::string(folder), std::string(file)};
    const auto [inner, name] = parted(*source.member);
    std::string whole(folder);
    if (archive_of_many)
        whole += '/' + std::string(file);
    if (!inner.empty())
        whole += '/' + std::string(inner);
    return {std::move(whole), std::string(name)};
}

SeriesFile read_file(const SourceInfo& source, std::span<const SegmentRef> segments, std::vector<NameDate> dates)
{
    SeriesFile file{&source, std::move(dates), segments, no_time, no_time, source.events};
    for (const SegmentRef& ref : segments) {
        if (ref.times->last < ref.times->first)
            continue;
        const Micros first{ref.times->first}, last{ref.times->last};
        file.first = std::min(file.first, first);
        file.last = file.last == no_time ? last : std::max(file.last, last);
    }
    return file;
}

}

std::string LogSeries::name() const
{
    const std::string_view last = parted(folder).second;
    return last.empty() ? pattern : std::string(last) + '/' + pattern;
}

std::string_view LogSeries::format() const
{
    for (const SeriesFile& file : files)
        if (file.source && file.source->format)
            return file.source->format->id();
    return {};
}

std::vector<LogSeries> log_series(const Snapshot& snapshot)
{
    std::map<std::string_view, std::size_t> members;
    for (const auto& source : snapshot.sources)
        ++members[source->path];
    std::map<FileId, std::pair<std::size_t, std::size_t>> segments;
    for (std::size_t i = 0; i < snapshot.segments.size(); ++i) {
        auto& [first, end] = segments.try_emplace(snapshot.segments[i].data->file, i, i).first->second;
        end = i + 1;
    }
    std::map<std::pair<std::string, std::string>, LogSeries> all;
    const auto add = [&](Place place, SeriesName name, SeriesFile file) {
        LogSeries& series = all[{place.folder, name.pattern}];
        series.folder = std::move(place.folder);
        series.pattern = std::move(name.pattern);
        series.files.push_back(std::move(file));
    };
    for (const auto& source : snapshot.sources) {
        Place place = place_of(*source, members[source->path] > 1);
        SeriesName name = series_name(place.file);
        const auto [first, end] = segments[source->id];
        SeriesFile file = read_file(*source, std::span(snapshot.segments).subspan(first, end - first), name.dates);
        add(std::move(place), std::move(name), std::move(file));
    }
    for (const Skipped& skipped : snapshot.skipped) {
        const auto [folder, file] = parted(skipped.path);
        SeriesName name = series_name(file);
        SeriesFile unread;
        unread.dates = name.dates;
        add({std::string(folder), std::string(file)}, std::move(name), std::move(unread));
    }
    std::vector<LogSeries> out;
    for (auto& [key, series] : all) {
        std::ranges::stable_sort(series.files, {}, &SeriesFile::first);
        if (std::ranges::any_of(series.files, [](const SeriesFile& f) { return f.source != nullptr; }))
            out.push_back(std::move(series));
    }
    return out;
}

std::uint32_t edge_event(const SeriesFile& file, bool last)
{
    const std::int64_t wanted = last ? file.last.value : file.first.value;
    std::uint32_t found = 0;
    for (const SegmentRef& ref : file.segments) {
        if (ref.times->first > wanted || ref.times->last < wanted)
            continue;
        const auto times = ref.times->utc.span();
        for (std::uint32_t row = 0; row < times.size(); ++row)
            if (times[row] == wanted) {
                found = ref.first_event + row;
                if (!last)
                    return found;
            }
    }
    return found;
}

}
