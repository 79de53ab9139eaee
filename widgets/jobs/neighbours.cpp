// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/neighbours.h"

#include "core/formats/line_walk.h"
#include "core/io/encoding.h"
#include "widgets/jobs/record_neighbours.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace spoor {
namespace {

/// The events of one source by where they stand.
class EventPlaces {
public:
    EventPlaces(const Snapshot& snapshot, FileId file)
    {
        for (const SegmentRef& ref : snapshot.segments)
            if (ref.data->file == file)
                segments_.push_back(ref.data.get());
        std::ranges::sort(segments_, {}, &Segment::base);
    }

    struct Found {
        std::uint64_t offset;
        std::uint64_t end;
    };
    /// The last event that begins before `place`.
    std::optional<Found> before(std::uint64_t place) const
    {
        auto after = std::ranges::lower_bound(segments_, place, {}, &Segment::base);
        while (after != segments_.begin()) {
            const Segment& s = **--after;
            const auto offsets = s.offset.span();
            const auto wanted = std::min<std::uint64_t>(place - s.base, std::numeric_limits<std::uint32_t>::max());
            const auto row = std::ranges::lower_bound(offsets, static_cast<std::uint32_t>(wanted)) - offsets.begin();
            if (row > 0) {
                const auto i = static_cast<std::uint32_t>(row - 1);
                return Found{s.base + s.offset[i], s.base + s.offset[i] + s.text_length(i)};
            }
        }
        return std::nullopt;
    }

    /// Where the text that these events came from ends.
    std::uint64_t end() const { return segments_.empty() ? 0 : segments_.back()->base + segments_.back()->bytes; }

private:
    std::vector<const Segment*> segments_;
};

// Up to where the text has been read: beyond it nothing is known of the lines.
std::uint64_t known_end(const SourceInfo& source, const EventPlaces& places)
{
    const std::uint64_t read = std::max(source.text_bytes, places.end());
    const bool wide = source.encoding == Encoding::Utf16Le || source.encoding == Encoding::Utf16Be;
    if (source.state != LoadState::Done || source.error || wide)
        return read;
    // The mark and the line ends of very long lines are not in `text_bytes`.
    return std::max(read, source.compressed ? source.bytes : source.identity.size);
}

bool is_rejected(const SourceInfo& source, std::uint64_t from, std::uint64_t to)
{
    if (!source.rejected)
        return false;
    const auto at = std::ranges::lower_bound(*source.rejected, from, {}, &RejectedLine::offset);
    return at != source.rejected->end() && at->offset < to;
}

struct Walk {
    const SourceInfo& source;
    const EventPlaces& places;

    NeighbourLine line(std::string_view raw, std::uint64_t offset, bool in_midst) const
    {
        NeighbourLine out;
        out.offset = ByteOffset{offset};
        const std::uint64_t end = offset + raw.size();
        std::string_view text = raw;
        while (text.ends_with('\n') || text.ends_with('\r'))
            text.remove_suffix(1);
        if (offset == 0)
            text = without_bom(text);
        out.begins_before = in_midst;
        out.cut = text.size() > Neighbours::line_limit;
        // What is left of a character whose beginning was not read would make the rest look as if it were no UTF-8.
        for (int i = 0; in_midst && i < 3 && !text.empty() && (text.front() & 0xC0) == 0x80; ++i)
            text.remove_prefix(1);
        out.text = to_utf8(utf8_prefix(text, Neighbours::line_limit));
        out.text.resize(utf8_prefix(out.text, Neighbours::line_limit).size());

        const auto event = places.before(end);
        const bool begins = event && event->offset >= offset;
        if (event && (begins || event->end > offset))
            out.event = EventKey{source.id, ByteOffset{event->offset}};
        if (begins)
            out.kind = LineKind::Event;
        else if (is_rejected(source, offset, end))
            out.kind = LineKind::Rejected;
        else if (is_blank(line_text(text)))
            out.kind = LineKind::Blank;
        else
            out.kind = out.event ? LineKind::Continuation : LineKind::Directive;
        if (out.kind != LineKind::Event && out.kind != LineKind::Continuation)
            out.event.reset();
        return out;
    }
};

}

Result<Neighbours> neighbours(LineReader& reader, const Snapshot& snapshot, EventId event, std::size_t around)
{
    const Snapshot::Place place = snapshot.place(event);
    const Segment& segment = *snapshot.segments[place.segment].data;
    const SourceInfo& source = *snapshot.source(segment.file);
    if (source.format && source.format->binary())
        return record_neighbours(reader, snapshot, event, around);
    const EventPlaces places(snapshot, segment.file);
    const Walk walk{source, places};
    const std::uint64_t record = segment.base + segment.offset[place.row];
    const std::uint64_t record_end = record + segment.text_length(place.row);
    const std::uint64_t known = std::max(known_end(source, places), record_end);

    const std::uint64_t from = record - std::min<std::uint64_t>(record, Neighbours::window);
    // A record that is longer than the window is shown by its beginning, and what follows it not at all.
    const std::uint64_t to = std::min(known, std::min(record_end, record + Neighbours::window) + Neighbours::window);
    const auto text = reader.bytes(snapshot, segment.file, ByteOffset{from}, static_cast<std::size_t>(to - from));
    if (!text)
        return std::unexpected(text.error());

    Neighbours out;
    const std::string_view all = *text;
    // Where the record's own line begins: NULs and a mark may stand in front of the event.
    const auto start_of = [&](std::size_t at) {
        const std::size_t end = at == 0 ? std::string_view::npos : all.rfind('\n', at - 1);
        return end == std::string_view::npos ? std::size_t{0} : end + 1;
    };
    const std::size_t own = start_of(static_cast<std::size_t>(record - from));
    std::uint64_t number = snapshot.line(event);
    std::size_t first = own;
    for (std::size_t i = 0; i < around && first > 0; ++i) {
        const std::size_t next = start_of(first - 1);
        // The beginning of the window is in the midst of some line.
        const bool in_midst = next == 0 && from > 0;
        out.lines.push_back(walk.line(all.substr(next, first - next), from + next, in_midst));
        out.lines.back().line = --number;
        first = next;
        if (!in_midst)
            continue;
        // Its event begins before what was read: on this line, if that is the event's line.
        NeighbourLine& line = out.lines.back();
        if (const auto own_event = line.event ? snapshot.find(*line.event) : std::nullopt;
            own_event && snapshot.line(*own_event) == number)
            line.kind = LineKind::Event;
        break;
    }
    std::ranges::reverse(out.lines);
    out.from_start = first == 0 && from == 0;
    out.current = out.lines.size();

    number = snapshot.line(event);
    std::size_t in_record = 0;
    std::size_t after = 0;
    each_raw_line(all.substr(own), [&](std::string_view raw) {
        const std::uint64_t offset = from + static_cast<std::size_t>(raw.data() - all.data());
        const bool of_record = offset < record_end;
        const bool whole = raw.ends_with('\n') || to == known;
        if (of_record ? in_record++ < around : after < around) {
            out.lines.push_back(walk.line(raw, offset, false));
            out.lines.back().line = number;
            out.lines.back().cut |= !whole;
        }
        ++number;
        after += !of_record;
        out.to_end = to == known && raw.data() + raw.size() == all.data() + all.size();
        return after < around;
    });
    return out;
}

}
