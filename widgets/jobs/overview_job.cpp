// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/overview_job.h"

#include <algorithm>

namespace spoor {
namespace {

// Of very long buckets some rows spread over them stand for all: nobody sees the difference, and a hundred million rows
// take no longer than this many.
constexpr std::uint64_t rows_per_bucket = 4000;

float failure_share(const RowSet& rows, std::uint64_t first, std::uint64_t end, const std::stop_token& stop)
{
    if (first >= end)
        return 0;
    const std::uint64_t step = std::max<std::uint64_t>(1, (end - first) / rows_per_bucket);
    std::uint32_t failed = 0, seen = 0;
    for (std::uint64_t row = first; row < end && !stop.stop_requested(); row += step, ++seen)
        failed += rows.snapshot()->facet(rows[std::uint32_t(row)]).outcome == Outcome::Failure;
    return seen ? float(failed) / float(seen) : 0;
}

std::vector<std::uint32_t> rows_of(const RowSet& rows, bool in_time_order, const std::set<EventKey>& keys,
                                   const std::stop_token& stop)
{
    std::vector<std::uint32_t> found;
    std::vector<EventId> events;
    for (const EventKey& key : keys)
        if (const auto event = rows.snapshot()->find(key))
            events.push_back(*event);
    if (in_time_order) {
        for (const EventId event : events)
            if (const std::int64_t row = rows.row_of(event); row >= 0)
                found.push_back(std::uint32_t(row));
        std::ranges::sort(found);
        return found;
    }
    std::ranges::sort(events);
    for (std::uint32_t row = 0; row < rows.size() && found.size() < events.size(); ++row) {
        if (row % 65536 == 0 && stop.stop_requested())
            break;
        if (std::ranges::binary_search(events, rows[row]))
            found.push_back(row);
    }
    return found;
}

struct Request {
    RowSet rows;
    bool in_time_order;
    RowList matches;
    std::set<EventKey> marks;
    std::uint32_t buckets;
    std::set<EventKey> bookmarks;
};

Overview look(const Request& request, const std::stop_token& stop)
{
    const auto& [rows, in_time_order, matches, marks, buckets, bookmarks] = request;
    Overview overview;
    overview.failures.resize(buckets);
    overview.matches.resize(buckets);
    if (!rows.snapshot() || rows.size() == 0 || buckets == 0)
        return overview;
    const std::uint64_t count = rows.size();
    for (std::uint64_t bucket = 0; bucket < buckets && !stop.stop_requested(); ++bucket) {
        // Where there are fewer rows than buckets a row reaches over several.
        const std::uint64_t first = count * bucket / buckets;
        const std::uint64_t end = std::max(first + 1, count * (bucket + 1) / buckets);
        overview.failures[bucket] = failure_share(rows, first, end, stop);
    }
    if (matches)
        for (const std::uint32_t row : *matches)
            if (row < count)
                ++overview.matches[std::size_t(std::uint64_t{row} * buckets / count)];
    overview.marks = rows_of(rows, in_time_order, marks, stop);
    overview.bookmarks = rows_of(rows, in_time_order, bookmarks, stop);
    return overview;
}

}

void OverviewJob::start(RowSet rows, bool in_time_order, RowList matches, std::set<EventKey> marks,
                        std::uint32_t buckets, std::set<EventKey> bookmarks)
{
    job_.start(
        [request = Request{std::move(rows), in_time_order, std::move(matches), std::move(marks), buckets,
                           std::move(bookmarks)}](const JobContext& context) { return look(request, context.stop); },
        [this](const Overview& overview) { emit finished(overview); });
}

}
