// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/facet_counts.h"
#include "core/query/parallel.h"
#include "core/stats/chart.h"
#include "core/stats/histogram_count.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

/// What the charts are counted with. Each maker fills a chart whose spec and events are set; any thread.
namespace spoor::stats {

/// What a chart is counted from.
struct ChartInput {
    const RowSet& rows;
    const SessionSet& sessions;
    const std::vector<bool>& is_leg;
    const TaskContext& context;
    std::vector<bool> recovered;  ///< by FacetId: found in slack, which no chart counts

    const Snapshot& snapshot() const { return *rows.snapshot(); }
};

void count_rates(Chart& chart, const ChartInput& input);
void count_clock(Chart& chart, const ChartInput& input);  ///< Hours, Week
void count_top(Chart& chart, const ChartInput& input);
void count_over_time(Chart& chart, const ChartInput& input);  ///< FtpLogins, Firewall, Bytes
void count_handshakes(Chart& chart, const ChartInput& input);

/// From the first event of the rows to the last, the last one included. Nothing where none has a time.
std::optional<HistogramRange> span_of(const RowSet& rows);

/// Sets span, width and bounds. False where there is nothing to count.
bool lay_out_times(Chart& chart, const RowSet& rows);

/// Which protocol an attempt is of: `http`, `ftp`, `logon`, else `other`.
std::string_view protocol_of(Kind kind);

/// Which value an event has, as a number; 0 is none.
struct ChartKeys {
    const StringPool* pool = nullptr;  ///< where values are a dictionary column
    Column<StringPool::Id> Segment::* column = nullptr;
    std::vector<std::uint32_t> of_facet;  ///< where facets have them
    std::vector<std::string> names;  ///< of these
    /// Of a dictionary: what stands for each id. Spellings that a filter takes for the same text (case) are one value, under
    /// the spelling that comes first by its bytes.
    std::vector<std::uint32_t> same;

    static ChartKeys of(const Snapshot& snapshot, const ChartSpec& spec);
    std::size_t size() const { return pool ? pool->size() : names.size(); }
    std::string name(std::uint32_t key) const { return pool ? std::string(pool->view(key)) : names[key]; }
    std::uint32_t at(const Segment& segment, std::uint32_t row, FacetId facet) const
    {
        if (!pool)
            return of_facet[facet];
        const auto& ids = segment.*column;
        return ids.empty() ? 0 : same[ids[row]];
    }
};

/// Clock on the wall of a time, read once a quarter of an hour because neighbours mostly share it: offsets of today's zones
/// are whole quarters. Of a zone whose offset is not (local mean times), the quarter in which an hour begins may count to
/// the hour before.
class WallClock {
public:
    explicit WallClock(const Zone& zone) : zone_(zone) {}
    struct Reading {
        unsigned hour = 0, weekday = 0;  ///< Monday is 0
    };
    Reading operator()(std::int64_t utc);

    static constexpr std::int64_t quarter = 15 * 60 * std::int64_t{1'000'000};
    static std::int64_t quarter_of(std::int64_t utc) { return utc - ((utc % quarter) + quarter) % quarter; }

private:
    const Zone& zone_;
    std::int64_t since_ = no_time.value;
    Reading reading_;
};

/// Adds events to cells.
class CellAdder {
public:
    CellAdder(const Snapshot& snapshot, const std::vector<bool>& is_leg);
    bool attempt(FacetId facet) const { return bits_[facet] & 1; }
    void add(ChartCell& cell, const SegmentRef& ref, std::uint32_t row, FacetId facet) const
    {
        const std::uint8_t bits = bits_[facet];
        cell.attempts += bits & 1;
        cell.failing += bits >> 1;
        if (bits > 1 && !is_leg_.empty() && is_leg_[ref.first_event + row])
            ++cell.legs;
    }

private:
    std::vector<std::uint8_t> bits_;
    const std::vector<bool>& is_leg_;
};

/// Calls visit(table, ref, row, facet) for every row, in parallel, each worker with a table of its own that `make`
/// made, and returns the tables.
template <class Make, class Visit>
auto count_rows(const ChartInput& input, Make&& make, Visit&& visit)
{
    const Snapshot& snapshot = input.snapshot();
    const bool all = input.rows.size() == snapshot.event_count();
    constexpr std::uint32_t slice = 1u << 16;
    const std::size_t pieces = all ? snapshot.segments.size() : (input.rows.size() + slice - 1) / slice;
    const unsigned jobs = query::thread_count(0);
    std::vector<decltype(make())> tables;
    for (unsigned worker = 0; worker < jobs; ++worker)
        tables.push_back(make());
    query::in_parallel(jobs, pieces, input.context.stop, [&](unsigned worker, std::size_t piece) {
        auto& table = tables[worker];
        if (all) {
            const SegmentRef& ref = snapshot.segments[piece];
            for (std::uint32_t row = 0; row < ref.data->rows; ++row)
                if (const FacetId facet = ref.data->facet[row]; !input.recovered[facet])
                    visit(table, ref, row, facet);
            return;
        }
        const auto begin = static_cast<std::uint32_t>(piece) * slice;
        const std::uint32_t end = begin + std::min(slice, input.rows.size() - begin);
        for (std::uint32_t i = begin; i < end; ++i) {
            const auto [segment, row] = snapshot.place(input.rows[i]);
            const SegmentRef& ref = snapshot.segments[segment];
            if (const FacetId facet = ref.data->facet[row]; !input.recovered[facet])
                visit(table, ref, row, facet);
        }
    });
    return tables;
}

/// What one worker has counted: cells by series and column, and the events that have no place.
struct CellTable {
    std::vector<ChartCell> cells;
    std::uint64_t left_out = 0;
    WallClock clock;
};

/// Sums the workers' cells into the series, which are there by name, and what was left out.
void gather(Chart& chart, std::span<const CellTable> tables);

/// The greatest keys, by count, ties by name; `others` is how many more occur.
std::vector<std::uint32_t> greatest(const ChartKeys& keys, std::span<const std::vector<std::uint64_t>> counts,
                                    int limit, std::uint64_t& others);

/// Whether a time counts where columns are no times: a range that was asked for leaves out what has no time.
inline bool in_range(const ChartSpec& spec, std::int64_t time)
{
    return !spec.range || (time >= spec.range->from.value && time < spec.range->until.value);
}

}
