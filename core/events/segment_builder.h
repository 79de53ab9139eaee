// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/segment.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace spoor {

/// What came of one chunk of text.
struct ParsedChunk {
    std::shared_ptr<Segment> segment;
    std::shared_ptr<Times> times;
    LineCounts lines;
    std::vector<RejectedLine> rejected;  ///< offset from the chunk's start and line from 0, until the engine places it
    bool not_utf8 = false;
    std::uint32_t recovered = 0;  ///< how many of the events have Facet::recovered
};

/// Which of the optional columns a parser fills.
enum : unsigned {
    with_client = 1,
    with_user = 2,
    with_path = 4,
    with_agent = 8,
    with_session = 16,
    with_pid = 32,
    with_parent = 64,
    with_bytes = 128,
    with_record = 256,  ///< given up again where no row has one
};

/// Collects the events of one chunk. One thread. Offsets are from the start of the chunk.
class SegmentBuilder {
public:
    struct Row {
        Micros time = no_time;
        std::uint32_t offset = 0;
        std::uint32_t length = 0;
        StringPool::Id client = 0, user = 0, path = 0, agent = 0, session = 0;
        FacetId facet = 0;
        std::uint32_t pid = no_pid, parent = no_pid;
        std::uint64_t bytes = no_bytes;
        std::uint64_t record = no_record;
    };

    /// `max_rows` is a bound that is never passed (the number of lines will do).
    SegmentBuilder(unsigned columns, std::size_t max_rows);

    /// `extra_lines`: how many lines beyond the first the record takes (they count as continuation).
    void event(const Row& row, std::uint32_t extra_lines = 0)
    {
        Segment& s = *segment_;
        const std::size_t i = rows_++;
        if (gap_changed_)
            close_gap(i);
        s.offset[i] = row.offset;
        set_length(i, row.length);
        s.facet[i] = row.facet;
        if (!s.client.empty())
            s.client[i] = row.client;
        if (!s.user.empty())
            s.user[i] = row.user;
        if (!s.path.empty())
            s.path[i] = row.path;
        if (!s.agent.empty())
            s.agent[i] = row.agent;
        if (!s.session.empty())
            s.session[i] = row.session;
        if (!s.pid.empty())
            s.pid[i] = row.pid;
        if (!s.parent.empty())
            s.parent[i] = row.parent;
        if (!s.bytes_moved.empty())
            s.bytes_moved[i] = row.bytes;
        if (!s.record.empty()) {
            s.record[i] = row.record;
            any_record_ |= row.record != no_record;
        }
        const std::int64_t t = row.time.value;
        times_->utc[i] = t;
        times_->sorted &= t >= last_time_;
        last_time_ = t;
        if (t != no_time.value) {
            times_->first = t < times_->first ? t : times_->first;
            times_->last = t > times_->last ? t : times_->last;
        }
        ++counts_.total;
        ++counts_.event;
        for (std::uint32_t k = 0; k < extra_lines; ++k)
            other(&LineCounts::continuation);
    }
    /// Lines after the last event that belong to it: they count as continuation and lengthen it up to `end`.
    void extend_last(std::uint32_t end, std::uint32_t lines = 1);
    void directive() { other(&LineCounts::directive); }
    void blank() { other(&LineCounts::blank); }
    void continuation() { other(&LineCounts::continuation); }
    void reject(std::uint32_t offset, std::uint32_t length);
    /// From the next event on, records have this layout.
    void layout(std::uint32_t index);
    /// The service announced itself before the next event.
    void restart();

    std::size_t rows() const { return rows_; }
    std::uint64_t lines() const { return counts_.total; }

    /// Times are taken as they were given (wall clock or UTC: the engine knows which).
    ParsedChunk finish() &&;

private:
    void other(std::uint64_t LineCounts::* which)
    {
        ++counts_.total;
        ++(counts_.*which);
        ++gap_lines_;
        gap_changed_ = true;
    }
    void close_gap(std::size_t row)
    {
        segment_->gaps.push_back({static_cast<std::uint32_t>(row), gap_lines_});
        gap_changed_ = false;
    }
    void set_length(std::size_t row, std::uint32_t length)
    {
        if (length < Segment::long_length) {
            segment_->length[row] = static_cast<std::uint16_t>(length);
        } else {
            segment_->length[row] = Segment::long_length;
            set_long_length(row, length);
        }
    }
    void set_long_length(std::size_t row, std::uint32_t length);

    std::unique_ptr<Segment> segment_;
    std::unique_ptr<Times> times_;
    LineCounts counts_;
    std::vector<RejectedLine> rejected_;
    std::size_t rows_ = 0;
    std::size_t capacity_;  // rows_ never passes it
    std::uint32_t gap_lines_ = 0;
    bool gap_changed_ = false;
    bool any_record_ = false;
    std::int64_t last_time_ = std::numeric_limits<std::int64_t>::min();
};

}
