// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/seek.h"

#include "core/query/row_scan.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace spoor {
namespace {

using query::SegmentTable;

template <class T>
T value_or_zero(const Column<T>& column, std::uint32_t row)
{
    return column.empty() ? T{} : column[row];
}

// Rows in the order in which a seek looks at them: 0 is the neighbour of the one that it starts from.
class Way {
public:
    Way(std::uint32_t size, std::optional<std::uint32_t> from, const Seek& what) : size_(size), forward_(what.forward)
    {
        if (!from || *from >= size) {
            start_ = forward_ || size == 0 ? 0 : size - 1;
            straight_ = count_ = size;
            return;
        }
        start_ = forward_ ? (*from + 1) % size : (*from + size - 1) % size;
        straight_ = forward_ ? size - 1 - *from : *from;
        count_ = what.wrap ? size - 1 : straight_;
    }

    std::uint32_t count() const { return count_; }
    std::uint32_t row(std::uint32_t step) const
    {
        if (forward_)
            return step < size_ - start_ ? start_ + step : step - (size_ - start_);
        return step <= start_ ? start_ - step : size_ - (step - start_);
    }
    bool beyond_end(std::uint32_t step) const { return step >= straight_; }

private:
    std::uint32_t size_;
    bool forward_;
    std::uint32_t start_ = 0, straight_ = 0, count_ = 0;
};

// What makes an event one of a session.
class Session {
public:
    Session(const Snapshot& snapshot, EventId of) : snapshot_(snapshot)
    {
        const auto [segment, row] = snapshot.place(of);
        const Segment& s = *snapshot.segments[segment].data;
        id_ = value_or_zero(s.session, row);
        client_ = value_or_zero(s.client, row);
        bound(segment, row);
    }

    bool named() const { return id_ != StringPool::absent || client_ != StringPool::absent; }

    bool holds(EventId event, const SegmentTable& table) const
    {
        if (event.value < first_ || event.value >= past_)
            return false;
        const auto [segment, row] = table.place(event);
        const Segment& s = *snapshot_.segments[segment].data;
        return value_or_zero(s.session, row) == id_ && value_or_zero(s.client, row) == client_;
    }

private:
    // The source's events, or those between two starts of the service where an id counts from there.
    void bound(std::uint32_t segment, std::uint32_t row)
    {
        const auto& segments = snapshot_.segments;
        const FileId file = segments[segment].data->file;
        const bool restarts = id_ != StringPool::absent;
        const auto starts = [&](std::uint32_t s) -> const std::vector<std::uint32_t>& {
            return segments[s].data->restarts;
        };
        std::optional<std::uint32_t> first, past;
        for (std::uint32_t s = segment; !first; --s) {
            if (restarts) {
                const auto after = s == segment ? std::ranges::upper_bound(starts(s), row) : starts(s).end();
                if (after != starts(s).begin())
                    first = segments[s].first_event + *std::prev(after);
            }
            if (!first && (s == 0 || segments[s - 1].data->file != file))
                first = segments[s].first_event;
        }
        for (std::uint32_t s = segment; !past; ++s) {
            if (restarts) {
                const auto after = s == segment ? std::ranges::upper_bound(starts(s), row) : starts(s).begin();
                if (after != starts(s).end())
                    past = segments[s].first_event + *after;
            }
            if (!past && (s + 1 == segments.size() || segments[s + 1].data->file != file))
                past = segments[s].first_event + segments[s].data->rows;
        }
        first_ = *first;
        past_ = *past;
    }

    const Snapshot& snapshot_;
    StringPool::Id id_ = StringPool::absent, client_ = StringPool::absent;
    std::uint32_t first_ = 0, past_ = 0;
};

template <class Less>
std::uint32_t lower_row(const RowSet& shown, Less&& less)
{
    std::uint32_t first = 0, count = shown.size();
    while (count > 0) {
        const std::uint32_t half = count / 2;
        if (less(shown[first + half])) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

using Key = std::pair<Micros, EventId>;

// The row of the least key that is not below `bound`; of the greatest below it where `before`.
std::optional<std::uint32_t> extreme_row(const RowSet& shown, const Key& bound, bool before,
                                         const std::stop_token& stop)
{
    constexpr std::uint32_t piece_size = 1u << 18;
    const Snapshot& snapshot = *shown.snapshot();
    const SegmentTable table(snapshot);
    struct Best {
        Key key;
        std::uint32_t row;
    };
    std::vector<std::optional<Best>> best((std::size_t{shown.size()} + piece_size - 1) / piece_size);
    const auto better = [&](const Key& key, const std::optional<Best>& than) {
        return !than || (before ? key > than->key : key < than->key);
    };
    query::in_parallel(query::thread_count(0), best.size(), stop, [&](unsigned, std::size_t piece) {
        const auto first = static_cast<std::uint32_t>(piece * piece_size);
        const std::uint32_t past = first + std::min(piece_size, shown.size() - first);
        std::optional<Best> mine;
        for (std::uint32_t row = first; row < past; ++row) {
            const EventId event = shown[row];
            const auto place = table.place(event);
            const Key key(Micros{snapshot.segments[place.segment].times->utc[place.row]}, event);
            if (key.first != no_time && (key < bound) == before && better(key, mine))
                mine = Best{key, row};
        }
        best[piece] = mine;
    });
    std::optional<Best> found;
    for (const auto& b : best)
        if (b && better(b->key, found))
            found = b;
    if (!found || stop.stop_requested())
        return std::nullopt;
    return found->row;
}

}

std::optional<Sought> seek(const RowSet& shown, std::optional<std::uint32_t> from, const Seek& what,
                           const std::stop_token& stop)
{
    const Way way(shown.size(), from, what);
    if (way.count() == 0)
        return std::nullopt;
    const Snapshot& snapshot = *shown.snapshot();
    const SegmentTable table(snapshot);
    std::optional<std::uint32_t> step;
    if (what.what == Seek::What::Failure) {
        const FacetTable& facets = snapshot.pools->facets;
        std::vector<char> failed(facets.size());
        for (FacetId id = 0; id < failed.size(); ++id)
            failed[id] = facets[id].outcome == Outcome::Failure;
        step = query::first_of(way.count(), stop, [&](std::uint32_t i) {
            const auto place = table.place(shown[way.row(i)]);
            return failed[snapshot.segments[place.segment].data->facet[place.row]] != 0;
        });
    } else if (from && *from < shown.size()) {
        const Session session(snapshot, shown[*from]);
        if (session.named())
            step = query::first_of(way.count(), stop,
                                   [&](std::uint32_t i) { return session.holds(shown[way.row(i)], table); });
    }
    if (!step)
        return std::nullopt;
    return Sought{way.row(*step), way.beyond_end(*step)};
}

std::optional<std::uint32_t> row_at(const RowSet& shown, Micros time, bool time_ordered, const std::stop_token& stop)
{
    if (shown.size() == 0)
        return std::nullopt;
    const Snapshot& snapshot = *shown.snapshot();
    if (!time_ordered)
        return extreme_row(shown, {time, EventId{0}}, false, stop);
    const std::uint32_t row = lower_row(shown, [&](EventId e) { return snapshot.time(e) < time; });
    if (row == shown.size() || snapshot.time(shown[row]) == no_time)
        return std::nullopt;
    return row;
}

std::optional<std::uint32_t> nearest_row(const RowSet& shown, EventId event, bool time_ordered,
                                         const std::stop_token& stop)
{
    if (shown.size() == 0)
        return std::nullopt;
    const Snapshot& snapshot = *shown.snapshot();
    const Key key(snapshot.time(event), event);
    if (time_ordered) {
        const std::uint32_t row = lower_row(shown, [&](EventId e) { return Key(snapshot.time(e), e) < key; });
        return std::min(row, shown.size() - 1);
    }
    if (const auto own = shown.row_of(event); own >= 0)
        return static_cast<std::uint32_t>(own);
    if (const auto after = extreme_row(shown, key, false, stop))
        return after;
    if (const auto before = extreme_row(shown, key, true, stop))
        return before;
    return stop.stop_requested() ? std::nullopt : std::optional<std::uint32_t>(0);
}

std::optional<EventId> event_at_line(const Snapshot& snapshot, FileId file, std::uint64_t line)
{
    // A source's segments are neighbours, in the order of its text.
    std::optional<EventId> last;
    for (const SegmentRef& ref : snapshot.segments) {
        const Segment& s = *ref.data;
        if (s.file != file || s.rows == 0)
            continue;
        const auto rows = std::views::iota(std::uint32_t{0}, s.rows);
        const std::uint32_t row = *std::ranges::lower_bound(rows, line, {}, [&](std::uint32_t r) { return s.line(r); });
        if (row == s.rows) {
            last = EventId{ref.first_event + s.rows - 1};
            continue;
        }
        if (s.line(row) == line)
            return EventId{ref.first_event + row};
        // Lines before a segment's first event are none of its own; they may be the rest of the record before it.
        if (row == 0) {
            if (!last)
                return EventId{ref.first_event};
            const Snapshot::Place place = snapshot.place(*last);
            const Segment& before = *snapshot.segments[place.segment].data;
            const std::uint64_t end = before.base + before.offset[place.row] + before.text_length(place.row);
            return end + 2 >= s.base + s.offset[0] ? *last : EventId{ref.first_event};
        }
        const std::uint32_t end = s.offset[row - 1] + s.text_length(row - 1);
        return EventId{ref.first_event + (end + 2 >= s.offset[row] ? row - 1 : row)};
    }
    return last;
}

}
