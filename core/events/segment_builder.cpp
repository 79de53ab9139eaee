// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/segment_builder.h"

#include <algorithm>
#include <cstring>

namespace spoor {

SegmentBuilder::SegmentBuilder(unsigned columns, std::size_t max_rows)
    : segment_(std::make_unique<Segment>()), times_(std::make_unique<Times>()), capacity_(max_rows)
{
    segment_->offset = Column<std::uint32_t>(max_rows);
    segment_->length = Column<std::uint16_t>(max_rows);
    segment_->facet = Column<FacetId>(max_rows);
    times_->utc = Column<std::int64_t>(max_rows);
    const auto column = [&](unsigned bit, Column<StringPool::Id>& c) {
        if (columns & bit)
            c = Column<StringPool::Id>(max_rows);
    };
    column(with_client, segment_->client);
    column(with_user, segment_->user);
    column(with_path, segment_->path);
    column(with_agent, segment_->agent);
    column(with_session, segment_->session);
    column(with_pid, segment_->pid);
    column(with_parent, segment_->parent);
    if (columns & with_bytes)
        segment_->bytes_moved = Column<std::uint64_t>(max_rows);
    if (columns & with_record)
        segment_->record = Column<std::uint64_t>(max_rows);
}

void SegmentBuilder::reject(std::uint32_t offset, std::uint32_t length)
{
    rejected_.push_back({offset, counts_.total, length});
    other(&LineCounts::rejected);
}

void SegmentBuilder::layout(std::uint32_t index)
{
    auto& runs = segment_->layouts;
    const auto row = static_cast<std::uint32_t>(rows_);
    if (!runs.empty() && runs.back().row == row)
        runs.back().layout = index;
    else if (runs.empty() || runs.back().layout != index)
        runs.push_back({row, index});
}

void SegmentBuilder::restart()
{
    const auto row = static_cast<std::uint32_t>(rows_);
    if (segment_->restarts.empty() || segment_->restarts.back() != row)
        segment_->restarts.push_back(row);
}

void SegmentBuilder::extend_last(std::uint32_t end, std::uint32_t lines)
{
    if (rows_ > 0)
        set_length(rows_ - 1, end - segment_->offset[rows_ - 1]);
    for (std::uint32_t i = 0; i < lines; ++i)
        other(&LineCounts::continuation);
}

void SegmentBuilder::set_long_length(std::size_t row, std::uint32_t length)
{
    auto& lengths = segment_->lengths;
    if (!lengths.empty() && lengths.back().row == row)
        lengths.back().length = length;
    else
        lengths.push_back({static_cast<std::uint32_t>(row), length});
}

namespace {

/// A column made for the greatest number of rows gives back what it does not need, where that is much.
template <class T>
void trim(Column<T>& column, std::size_t rows)
{
    if (column.empty())
        return;
    if (rows * 8 < column.size() * 7) {
        Column<T> fit(rows);
        if (rows > 0)
            std::memcpy(fit.data(), column.data(), rows * sizeof(T));
        column = std::move(fit);
    } else {
        column.set_size(rows);
    }
}

}

ParsedChunk SegmentBuilder::finish() &&
{
    Segment& s = *segment_;
    s.rows = static_cast<std::uint32_t>(rows_);
    trim(s.offset, rows_);
    trim(s.length, rows_);
    trim(s.facet, rows_);
    trim(s.client, rows_);
    trim(s.user, rows_);
    trim(s.path, rows_);
    trim(s.agent, rows_);
    trim(s.session, rows_);
    trim(s.pid, rows_);
    trim(s.parent, rows_);
    trim(s.bytes_moved, rows_);
    if (any_record_)
        trim(s.record, rows_);
    else
        s.record = {};
    trim(times_->utc, rows_);
    ParsedChunk out;
    out.segment = std::move(segment_);
    out.times = std::move(times_);
    out.lines = counts_;
    out.rejected = std::move(rejected_);
    return out;
}

}
