// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/find_job.h"

#include "widgets/jobs/free_elsewhere.h"

#include <algorithm>
#include <utility>

namespace spoor {
namespace {

using Steady = std::chrono::steady_clock;

std::chrono::microseconds since(Steady::time_point start)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - start);
}

}

FindJob::FindJob(QObject* parent) : QObject(parent)
{
    rest_.setSingleShot(true);
    connect(&rest_, &QTimer::timeout, this, [this] {
        if (stale_)
            run(false);
    });
}

void FindJob::set_rows(RowSet shown, bool time_ordered)
{
    const auto& before = shown_.snapshot();
    const bool more = before && shown.snapshot() && before->generation < shown.snapshot()->generation &&
                      time_ordered == time_ordered_;
    free_elsewhere(std::exchange(shown_, std::move(shown)));
    time_ordered_ = time_ordered;
    if (needle_.text.empty())
        return;
    if (more && (job_.running() || rest_.isActive()))
        stale_ = true;
    else
        run(!more);
}

void FindJob::set_needle(const Needle& needle, std::uint32_t near)
{
    if (needle == needle_)
        return;
    needle_ = needle;
    near_ = near;
    run(true);
}

void FindJob::run(bool show_partial)
{
    job_.cancel();
    rest_.stop();
    stale_ = false;
    if (needle_.text.empty() || !shown_.snapshot()) {
        emit busy(false);
        emit cleared();
        return;
    }
    emit busy(true);
    const auto start = Steady::now();
    auto work = [this, shown = shown_, time_ordered = time_ordered_, needle = needle_, near = near_, show_partial,
                 start](const JobContext& context) {
        const auto partial = [&](const Matches& matches) {
            context.post([this, shown, time_ordered, matches, took = since(start)] {
                emit found({shown, time_ordered, matches, false, took});
            });
        };
        return find_in(shown, needle, {context.stop, {}}, show_partial ? PartialMatches(partial) : PartialMatches(),
                       {near, 0});
    };
    auto done = [this, shown = shown_, time_ordered = time_ordered_, start](Result<Matches> result) {
        finish(shown, time_ordered, since(start), std::move(result));
    };
    job_.start(std::move(work), std::move(done));
}

void FindJob::finish(RowSet shown, bool time_ordered, std::chrono::microseconds took, Result<Matches> result)
{
    emit busy(false);
    if (!result) {
        stale_ = false;
        if (result.error().code != ErrorCode::Cancelled)
            emit failed(result.error());
        return;
    }
    const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(took);
    rest_.start(std::clamp(rest, std::chrono::milliseconds(100), std::chrono::milliseconds(10'000)));
    emit found({std::move(shown), time_ordered, std::move(*result), true, took});
}

}
