// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/ftp_daemon_lines.h"

#include <algorithm>
#include <limits>

namespace spoor {
namespace {

/// A number for each log that was written at one go, however many files it is in: two files of one format are one log
/// where the second begins after the end of the first. Files that overlap in time tell the same twice.
std::vector<std::uint32_t> streams_of(std::span<const FtpDaemonSources::Source> sources)
{
    struct Span {
        std::size_t source;
        std::int64_t first, last;
    };
    std::vector<Span> spans;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        Span span{i, no_time.value, std::numeric_limits<std::int64_t>::min()};
        for (const SegmentRef& ref : sources[i].segments) {
            span.first = std::min(span.first, ref.times->first);
            span.last = std::max(span.last, ref.times->last);
        }
        spans.push_back(span);
    }
    std::ranges::stable_sort(spans, {}, &Span::first);
    struct Stream {
        const Format* format;
        std::int64_t last;
    };
    std::vector<Stream> streams;
    std::vector<std::uint32_t> of(sources.size());
    for (const Span& span : spans) {
        const Format* format = sources[span.source].info->format;
        const auto before =
            std::ranges::find_if(streams, [&](const Stream& s) { return s.format == format && s.last < span.first; });
        of[span.source] = static_cast<std::uint32_t>(before - streams.begin());
        if (before == streams.end())
            streams.push_back({format, span.last});
        else
            before->last = span.last;
    }
    return of;
}

}

FtpDaemonLines::FtpDaemonLines(std::span<const FtpDaemonSources::Source> sources, const FtpMeanings& meanings,
                               const Pools& pools, const std::stop_token& stop)
    : meanings_(meanings), pools_(pools)
{
    const std::vector<std::uint32_t> streams = streams_of(sources);
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const FtpDaemonSources::Source& source = sources[i];
        for (const SegmentRef& ref : source.segments) {
            if (stop.stop_requested())
                return;
            const auto number = static_cast<std::uint32_t>(segments_.size());
            segments_.push_back({&ref, source.sort, streams[i]});
            const Segment& data = *ref.data;
            for (std::uint32_t row = 0; row < data.rows; ++row) {
                const std::int64_t time = ref.times->utc[row];
                const bool process = !data.pid.empty() && data.pid[row] != no_pid;
                const bool client = !data.client.empty() && data.client[row] != 0;
                const FtpMeaning& m = meanings[data.facet[row]];
                if (time != no_time.value && (process || client) && !m.is_service && !m.is_http)
                    places_.push_back({time, ref.first_event + row, number});
            }
        }
    }
    if (!std::ranges::is_sorted(places_, {}, &Place::time))
        std::ranges::stable_sort(places_, {}, &Place::time);
}

FtpDaemonLine FtpDaemonLines::operator[](std::size_t i) const
{
    const Place& place = places_[i];
    const Where& where = segments_[place.segment];
    const Segment& data = *where.ref->data;
    const std::uint32_t row = place.event - where.ref->first_event;
    FtpDaemonLine line;
    line.ftp.facet = data.facet[row];
    line.ftp.meaning = meanings_[line.ftp.facet];
    line.ftp.client = data.client.empty() ? 0 : data.client[row];
    line.ftp.user = data.user.empty() ? 0 : data.user[row];
    line.ftp.time = Micros{place.time};
    line.ftp.bytes = data.bytes_moved.empty() ? no_bytes : data.bytes_moved[row];
    line.pid = data.pid.empty() ? no_pid : data.pid[row];
    line.sort = where.sort;
    line.stream = where.stream;
    // The path of a syslog's event that is about no file is the program that wrote it.
    if (line.sort == FtpDaemonSources::Sort::Syslog && !data.path.empty() &&
        pools_.facets[line.ftp.facet].kind == Kind::Other)
        line.by_ftpd = pools_.path.view(data.path[row]).contains("ftpd");
    return line;
}

}
