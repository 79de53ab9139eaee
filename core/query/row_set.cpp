// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/row_set.h"

#include <algorithm>
#include <utility>

namespace spoor {

RowSet RowSet::all(std::shared_ptr<const Snapshot> snapshot)
{
    RowSet rows;
    rows.snapshot_ = std::move(snapshot);
    return rows;
}

RowSet::RowSet(std::shared_ptr<const Snapshot> snapshot, std::vector<std::uint32_t> ids)
    : snapshot_(std::move(snapshot)), ids_(std::make_shared<const std::vector<std::uint32_t>>(std::move(ids)))
{
}

RowSet RowSet::of_source(std::shared_ptr<const Snapshot> snapshot, FileId source)
{
    RowSet rows;
    Range range;
    for (const SegmentRef& segment : snapshot->segments) {
        if (segment.data->file != source)
            continue;
        if (range.count == 0)
            range.first = segment.first_event;
        range.count += segment.data->rows;
    }
    rows.range_ = range;
    rows.snapshot_ = std::move(snapshot);
    return rows;
}

std::uint32_t RowSet::size() const
{
    if (range_)
        return range_->count;
    if (ids_)
        return static_cast<std::uint32_t>(ids_->size());
    return snapshot_ ? snapshot_->event_count() : 0;
}

EventId RowSet::operator[](std::uint32_t row) const
{
    if (range_)
        return EventId{range_->first + row};
    return ids_ ? EventId{(*ids_)[row]} : snapshot_->in_time_order(row);
}

std::int64_t RowSet::row_of(EventId id) const
{
    if (!snapshot_ || id.value >= snapshot_->event_count())
        return -1;
    if (range_)
        return id.value - range_->first < range_->count ? id.value - range_->first : -1;
    // In time order the place is found by halving. In another order halving ends anywhere, and then one looks at all.
    const auto key = [&](EventId e) { return std::pair(snapshot_->time(e), e); };
    const auto wanted = key(id);
    std::uint32_t first = 0, count = size();
    while (count > 0) {
        const std::uint32_t half = count / 2;
        if (key((*this)[first + half]) < wanted) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    if (first < size() && (*this)[first] == id)
        return first;
    if (!ids_)
        return -1;
    const auto found = std::ranges::find(*ids_, id.value);
    return found == ids_->end() ? -1 : found - ids_->begin();
}

}
