// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/collect.h"
#include "core/query/evaluate.h"
#include "core/query/filter.h"
#include "core/query/parallel.h"

#include <chrono>
#include <memory>
#include <mutex>

namespace spoor {
namespace {

using namespace query;
using Clock = std::chrono::steady_clock;

// Shows what has been found while the rest is looked at.
class Partial {
public:
    Partial(const std::shared_ptr<const Snapshot>& snapshot, const PartialRows& tell, const std::vector<Bitmap>& found)
        : snapshot_(snapshot), tell_(tell), found_(found), done_(found.size())
    {
    }

    // Called by whoever has finished a segment. Never waits: whoever comes while another tells goes on with its work.
    void finished(std::size_t segment, const std::stop_token& stop)
    {
        done_[segment].store(true, std::memory_order_release);
        if (!tell_)
            return;
        const std::unique_lock lock(mutex_, std::try_to_lock);
        const auto now = Clock::now();
        if (!lock || now < next_)
            return;
        while (prefix_ < done_.size() && done_[prefix_].load(std::memory_order_acquire))
            ++prefix_;
        if (prefix_ == done_.size() || stop.stop_requested())
            return;
        tell_(RowSet(snapshot_, in_time_order(*snapshot_, std::span(found_).first(prefix_), 1, stop)));
        // Telling must not become the work: it takes a fifth of one thread's time at most.
        const auto after = Clock::now();
        next_ = after + std::max<Clock::duration>(interval, 4 * (after - now));
    }

private:
    static constexpr std::chrono::milliseconds interval{100};

    const std::shared_ptr<const Snapshot>& snapshot_;
    const PartialRows& tell_;
    const std::vector<Bitmap>& found_;  // read where done_ says so
    std::vector<std::atomic<bool>> done_;  // any thread
    std::mutex mutex_;  // guards prefix_, next_ and the call
    std::size_t prefix_ = 0;
    Clock::time_point next_ = Clock::now() + interval;
};

}

Result<FilterResult> run(const Filter& filter, std::shared_ptr<const Snapshot> snapshot, const TaskContext& context,
                         const PartialRows& partial, unsigned jobs, const EventNotes& notes)
{
    if (context.cancelled())
        return failure(ErrorCode::Cancelled);
    if (filter.matches_everything() || snapshot->event_count() == 0)
        return FilterResult{RowSet::all(std::move(snapshot)), std::nullopt};

    jobs = thread_count(jobs);
    const Plan plan = make_plan(*filter.root(), *snapshot, jobs, context.stop, notes);
    const TextSearch search(plan.terms);
    const std::size_t segments = snapshot->segments.size();
    std::vector<Bitmap> found(segments);
    std::vector<std::unique_ptr<Evaluator>> workers(jobs);
    Partial progress(snapshot, partial, found);
    in_parallel(jobs, segments, context.stop, [&](unsigned worker, std::size_t segment) {
        if (!workers[worker])
            workers[worker] = std::make_unique<Evaluator>(*snapshot, plan, search, context.stop);
        found[segment] = workers[worker]->evaluate(static_cast<std::uint32_t>(segment));
        progress.finished(segment, context.stop);
    });

    std::vector<std::uint32_t> ids;
    if (!context.cancelled())
        ids = in_time_order(*snapshot, found, jobs, context.stop);
    if (context.cancelled())
        return failure(ErrorCode::Cancelled);

    FilterResult result;
    result.raw_error = plan.error;
    for (const auto& worker : workers) {
        if (!worker || result.raw_error)
            continue;
        result.raw_error = worker->error();
        if (const Regex* regex = worker->gave_up(); regex && !result.raw_error)
            result.raw_error = gave_up(*regex);
    }
    const bool all = ids.size() == snapshot->event_count();
    result.rows = all ? RowSet::all(std::move(snapshot)) : RowSet(std::move(snapshot), std::move(ids));
    return result;
}

}
