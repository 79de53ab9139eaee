// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/histogram.h"

#include "core/query/bitmap.h"
#include "core/query/parallel.h"
#include "core/stats/histogram_count.h"

#include <algorithm>

namespace spoor {
namespace {

constexpr int most_bins = 5000;

std::optional<HistogramRange> whole_of(const Snapshot& snapshot)
{
    std::optional<HistogramRange> whole;
    for (const SegmentRef& ref : snapshot.segments) {
        if (ref.times->first == no_time.value)
            continue;
        const HistogramRange own{Micros{ref.times->first}, Micros{ref.times->last + 1}};
        whole = whole ? HistogramRange{std::min(whole->from, own.from), std::max(whole->until, own.until)} : own;
    }
    return whole;
}

/// The rows as bits by event: counting them segment by segment then needs neither their order nor a search for the
/// segment of each. A set a worker, because two cannot write bits of one word at a time.
std::vector<query::Bitmap> marked(const RowSet& rows, unsigned jobs, const std::stop_token& stop)
{
    // A set is an eighth of a byte an event; more of them than this cost more than they save.
    jobs = std::min(jobs, 4u);
    constexpr std::uint32_t piece_size = 1u << 17;
    const std::size_t pieces = (std::size_t{rows.size()} + piece_size - 1) / piece_size;
    std::vector<query::Bitmap> marks(std::max<std::size_t>(1, std::min<std::size_t>(jobs, pieces)));
    query::in_parallel(jobs, pieces, stop, [&](unsigned worker, std::size_t piece) {
        query::Bitmap& mine = marks[worker];
        if (mine.rows() == 0)
            mine.reset(rows.snapshot()->event_count());
        const auto from = static_cast<std::uint32_t>(piece) * piece_size;
        const std::uint32_t to = rows.size() - from < piece_size ? rows.size() : from + piece_size;
        for (std::uint32_t row = from; row < to; ++row)
            mine.set(rows[row].value);
    });
    std::erase_if(marks, [](const query::Bitmap& mark) { return mark.rows() == 0; });
    return marks;
}

}

Result<Histogram> histogram(const Snapshot& snapshot, const RowSet* shown, const HistogramRequest& request,
                            const TaskContext& context, unsigned jobs)
{
    jobs = query::thread_count(jobs);
    Histogram result;
    result.zone = request.zone;
    result.events = snapshot.event_count();
    result.whole = whole_of(snapshot);
    result.filtered = shown && shown->size() != snapshot.event_count();

    std::vector<Micros> bounds;
    if (result.whole) {
        const HistogramRange range = request.range.value_or(*result.whole);
        result.width = bin_width_for(range, std::clamp(request.max_bins, 2, most_bins));
        bounds = bin_boundaries(range, result.width, request.zone);
    }
    std::vector<query::Bitmap> marks;
    if (result.filtered)
        marks = marked(*shown, jobs, context.stop);

    const stats::BinSearch search(bounds);
    const stats::OutcomeTable outcomes(*snapshot.pools);
    std::vector<stats::BinCounts> counts(
        std::min<std::size_t>(jobs, std::max<std::size_t>(1, snapshot.segments.size())));
    query::in_parallel(jobs, snapshot.segments.size(), context.stop, [&](unsigned worker, std::size_t segment) {
        if (counts[worker].bins.empty())
            counts[worker].bins.resize(search.size());
        const SegmentRef& ref = snapshot.segments[segment];
        if (result.filtered)
            stats::count_marked(ref, marks, search, outcomes, counts[worker]);
        else
            stats::count_all(ref, search, outcomes, counts[worker]);
    });
    if (context.cancelled())
        return failure(ErrorCode::Cancelled);

    result.bins.resize(search.size());
    for (std::size_t bin = 0; bin < result.bins.size(); ++bin) {
        result.bins[bin].start = bounds[bin];
        result.bins[bin].end = bounds[bin + 1];
    }
    for (const stats::BinCounts& part : counts) {
        for (std::size_t bin = 0; bin < part.bins.size(); ++bin) {
            for (std::size_t o = 0; o < 3; ++o)
                result.bins[bin].shown[o] += part.bins[bin].shown[o];
            result.bins[bin].total += part.bins[bin].total;
        }
        result.without_time += part.without_time;
        result.shown_without_time += part.shown_without_time;
    }
    return result;
}

}
