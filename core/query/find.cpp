// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/find.h"

#include "core/engine/line_reader.h"
#include "core/query/bitmap_slice.h"
#include "core/query/needle_term.h"
#include "core/query/parallel.h"
#include "core/query/plan.h"
#include "core/query/text_search.h"

#include <atomic>
#include <chrono>
#include <mutex>

namespace spoor {
namespace {

using namespace query;
using Clock = std::chrono::steady_clock;
using Rows = std::vector<std::uint32_t>;

// Up to this many matches are looked up in what is shown one by one, some microseconds each; more by a walk.
constexpr std::size_t few = 8192;
constexpr std::uint32_t piece_size = 1u << 18;

Matches matches(Rows rows, std::optional<Error> error = {})
{
    return {std::make_shared<const Rows>(std::move(rows)), std::move(error)};
}

// The positions of these events, all of which are shown; nothing where that is not in time order.
std::optional<Rows> by_halving(const RowSet& shown, const Rows& ids)
{
    const Snapshot& snapshot = *shown.snapshot();
    const auto key = [&](EventId e) { return std::pair(snapshot.time(e), e); };
    Rows rows;
    rows.reserve(ids.size());
    for (const std::uint32_t id : ids) {
        const auto wanted = key(EventId{id});
        std::uint32_t first = 0, count = shown.size();
        while (count > 0) {
            const std::uint32_t half = count / 2;
            if (key(shown[first + half]) < wanted) {
                first += half + 1;
                count -= half + 1;
            } else {
                count = half;
            }
        }
        if (first == shown.size() || shown[first] != EventId{id})
            return std::nullopt;
        rows.push_back(first);
    }
    std::ranges::sort(rows);
    return rows;
}

Rows by_walk(const RowSet& shown, const Bitmap& matched, unsigned jobs, const std::stop_token& stop)
{
    const std::uint32_t n = shown.size();
    std::vector<Rows> parts((std::size_t{n} + piece_size - 1) / piece_size);
    in_parallel(jobs, parts.size(), stop, [&](unsigned, std::size_t piece) {
        const auto first = static_cast<std::uint32_t>(piece * piece_size);
        const std::uint32_t past = first + std::min(piece_size, n - first);
        for (std::uint32_t row = first; row < past; ++row)
            if (matched.test(shown[row].value))
                parts[piece].push_back(row);
    });
    std::size_t total = 0;
    for (const Rows& part : parts)
        total += part.size();
    Rows rows;
    rows.reserve(total);
    for (const Rows& part : parts)
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

class Search {
public:
    Search(const RowSet& shown, const RawTerm& term, const TaskContext& context, const PartialMatches& partial,
           const FindOptions& options)
        : shown_(shown), snapshot_(*shown.snapshot()), search_(std::span(&term, 1)), stop_(context.stop),
          partial_(partial), jobs_(thread_count(options.jobs)), near_(options.near), found_(snapshot_.segments.size()),
          done_(found_.size())
    {
    }

    Result<Matches> run()
    {
        if (shown_.size() < snapshot_.event_count()) {
            wanted_.emplace(snapshot_.event_count());
            for (std::uint32_t row = 0; row < shown_.size(); ++row) {
                if (row % piece_size == 0 && stop_.stop_requested())
                    break;
                wanted_->set(shown_[row].value);
            }
        }
        // From where the user stands to the end, then the rest from the start.
        const std::size_t first = near_ < shown_.size() ? snapshot_.place(shown_[near_]).segment : 0;
        workers_.resize(jobs_);
        in_parallel(jobs_, found_.size(), stop_, [&](unsigned worker, std::size_t piece) {
            const std::size_t segment = (first + piece) % found_.size();
            look_at(workers_[worker], static_cast<std::uint32_t>(segment));
            done_[segment].store(true, std::memory_order_release);
            tell();
        });
        Rows rows = stop_.stop_requested() ? Rows() : positions(jobs_);
        if (stop_.stop_requested())
            return failure(ErrorCode::Cancelled);
        std::optional<Error> error;
        for (const auto& worker : workers_)
            if (worker && !error)
                error = worker->error;
        for (const auto& worker : workers_)
            if (const Regex* regex = worker ? worker->search.regex_scratch().gave_up() : nullptr; regex && !error)
                error = gave_up(*regex);
        return matches(std::move(rows), std::move(error));
    }

private:
    static constexpr std::chrono::milliseconds first_after{40}, interval{100};

    struct Worker {
        explicit Worker(const TextSearch& terms) : search(terms) {}
        TextSearch::Worker search;
        LineReader reader;
        SegmentBuffer buffer;
        std::vector<Bitmap> hits;
        std::optional<Error> error;
    };

    void look_at(std::unique_ptr<Worker>& worker, std::uint32_t segment)
    {
        const SegmentRef& ref = snapshot_.segments[segment];
        const Bitmap mask = wanted_ ? slice(*wanted_, ref.first_event, ref.data->rows) : Bitmap(ref.data->rows, true);
        if (mask.none())
            return;
        if (!worker)
            worker = std::make_unique<Worker>(search_);
        const auto text = worker->reader.segment_text(snapshot_, segment, worker->buffer);
        if (!text) {
            if (!worker->error)
                worker->error = text.error();
            return;
        }
        worker->search.find(text->text, *text->places, mask, worker->hits, stop_);
        found_[segment] = std::move(worker->hits.front());
    }

    // Never waits: whoever comes while another tells goes on with its work.
    void tell()
    {
        if (!partial_)
            return;
        const std::unique_lock lock(telling_, std::try_to_lock);
        const auto now = Clock::now();
        if (!lock || now < next_ || stop_.stop_requested())
            return;
        Rows rows = positions(1);
        if (rows.empty() || stop_.stop_requested())
            return;
        partial_(matches(std::move(rows)));
        // Telling must not become the work: it takes a fifth of one thread's time at most.
        const auto after = Clock::now();
        next_ = after + std::max<Clock::duration>(interval, 4 * (after - now));
    }

    // Of what has been looked at.
    Rows positions(unsigned jobs) const
    {
        std::vector<std::size_t> ready;
        std::size_t total = 0;
        for (std::size_t s = 0; s < found_.size(); ++s) {
            if (!done_[s].load(std::memory_order_acquire) || found_[s].words() == 0)
                continue;
            ready.push_back(s);
            total += found_[s].count();
        }
        if (total == 0)
            return {};
        if (total <= few) {
            Rows ids;
            for (const std::size_t s : ready)
                found_[s].each(
                    [&, first = snapshot_.segments[s].first_event](std::uint32_t r) { ids.push_back(first + r); });
            if (auto rows = by_halving(shown_, ids))
                return *std::move(rows);
        }
        Bitmap matched(snapshot_.event_count());
        for (const std::size_t s : ready)
            add_shifted(matched, found_[s], snapshot_.segments[s].first_event);
        return by_walk(shown_, matched, jobs, stop_);
    }

    const RowSet& shown_;
    const Snapshot& snapshot_;
    TextSearch search_;
    std::stop_token stop_;
    const PartialMatches& partial_;
    unsigned jobs_;
    std::uint32_t near_;
    std::optional<Bitmap> wanted_;  // nothing: every event is shown
    std::vector<std::unique_ptr<Worker>> workers_;
    std::vector<Bitmap> found_;  // read where done_ says so; empty where nothing of the segment is shown
    std::vector<std::atomic<bool>> done_;  // any thread
    std::mutex telling_;  // guards next_ and the call
    Clock::time_point next_ = Clock::now() + first_after;
};

}

Result<Matches> find_in(const RowSet& shown, const Needle& needle, const TaskContext& context,
                        const PartialMatches& partial, const FindOptions& options)
{
    if (context.cancelled())
        return failure(ErrorCode::Cancelled);
    const auto term = query::term_of(needle);
    if (!term)
        return std::unexpected(term.error());
    if (needle.text.empty() || shown.size() == 0)
        return matches({});
    return Search(shown, *term, context, partial, options).run();
}

}
