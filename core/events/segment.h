// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/string_pool.h"
#include "core/base/time.h"
#include "core/events/facet.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace spoor {

/// A fixed number of values of one type, not initialised when made (a column is always written whole). May be empty:
/// an empty column of a segment with rows stands for "absent in every row" and takes no memory.
template <class T>
class Column {
public:
    Column() = default;
    explicit Column(std::size_t capacity) : data_(std::make_unique_for_overwrite<T[]>(capacity)), size_(capacity) {}

    T* data() { return data_.get(); }
    const T* data() const { return data_.get(); }
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    T operator[](std::size_t i) const { return data_[i]; }
    T& operator[](std::size_t i) { return data_[i]; }
    std::span<const T> span() const { return {data_.get(), size_}; }
    void set_size(std::size_t n) { size_ = n; }  ///< n ≤ the capacity it was made with

private:
    std::unique_ptr<T[]> data_;
    std::size_t size_ = 0;
};

/// The times of a segment's rows, apart from the rest because a change of zone replaces these and nothing else.
struct Times {
    /// UTC for these rows = wall clock − east, from `row` to the next run.
    struct Run {
        std::uint32_t row;
        Micros east;
    };
    Column<std::int64_t> utc;  ///< microseconds, no_time for absent
    std::vector<Run> runs;     ///< empty: the log's times were UTC, or carried their offset
    bool sorted = true;        ///< never falls from one row to the next, no_time included
    std::int64_t first = no_time.value;  ///< least and greatest of the times that are there
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
};

constexpr std::uint32_t no_pid = 0xFFFFFFFF;
constexpr std::uint64_t no_bytes = 0xFFFFFFFFFFFFFFFF;
constexpr std::uint64_t no_record = 0;

/// What became of a line. Every line of a text source is exactly one of these.
enum class LineKind : std::uint8_t { Event, Continuation, Directive, Blank, Rejected };

struct LineCounts {
    std::uint64_t total = 0, event = 0, continuation = 0, directive = 0, blank = 0, rejected = 0;

    LineCounts& operator+=(const LineCounts& o);
    bool operator==(const LineCounts&) const = default;
};

/// A line that no event came from and that should have given one.
struct RejectedLine {
    std::uint64_t offset;  ///< in the source's text
    std::uint64_t line;    ///< from 1
    std::uint32_t length;
};

/// A run of events of one source, in the order in which they stand there: a column a field. Immutable once published.
/// Lengths and offsets are in the source's text (ByteOffset).
struct Segment {
    static constexpr std::uint16_t long_length = 0xFFFF;

    FileId file;
    std::uint64_t base = 0;        ///< where this stretch of text begins; offsets count from here
    std::uint64_t raw_base = 0;    ///< the same place in bytes of the file, where the file is UTF-16; else = base
    std::uint32_t bytes = 0;       ///< how much text the stretch covers (the last line's full length included)
    std::uint64_t first_line = 1;  ///< number of the stretch's first line in the source
    std::uint32_t rows = 0;

    Column<std::uint32_t> offset;
    Column<std::uint16_t> length;  ///< without the line end; long_length: see `lengths`
    Column<StringPool::Id> client, user, path, agent, session;
    Column<FacetId> facet;
    /// The process that the line is about, and the one that started it; no_pid where absent. Numbers of the machine
    /// that wrote the log.
    Column<std::uint32_t> pid, parent;
    Column<std::uint64_t> bytes_moved;  ///< payload sent and received, as the log says; no_bytes where absent
    /// Numbers that the log gives its records one after the other (Windows: EventRecordID); no_record where absent.
    Column<std::uint64_t> record;

    struct LongLength {
        std::uint32_t row;
        std::uint32_t length;
    };
    std::vector<LongLength> lengths;

    /// From `row` on (to the next entry) the record's columns are those of this layout (SourceInfo::layouts).
    struct LayoutRun {
        std::uint32_t row;
        std::uint32_t layout;
    };
    std::vector<LayoutRun> layouts;

    /// Before `row`, `lines` lines of this segment in all were no first line of an event. For line numbers.
    struct Gap {
        std::uint32_t row;
        std::uint32_t lines;
    };
    std::vector<Gap> gaps;

    /// Rows before which the service announced itself (a header block): connection ids begin again there. Ascending.
    std::vector<std::uint32_t> restarts;

    std::uint32_t text_length(std::uint32_t row) const;
    /// 1-based number of the row's first line.
    std::uint64_t line(std::uint32_t row) const;
    /// Index into SourceInfo::layouts; 0 where the format has none.
    std::uint32_t layout(std::uint32_t row) const;
    /// Resident bytes of the columns.
    std::size_t memory() const;
};

}
