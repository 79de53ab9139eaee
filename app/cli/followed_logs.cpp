// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/followed_logs.h"

#include "app/cli/load.h"
#include "app/cli/progress_line.h"

#include <utility>

namespace spoor::cli {
namespace {

LoadOptions followed(LoadOptions options, std::uint64_t keep_events)
{
    options.follow = true;
    options.keep_events = keep_events;
    return options;
}

}

FollowedLogs::FollowedLogs(const CommonOptions& options, std::uint64_t keep_events, const Interrupt& interrupt)
    : FollowedLogs(options, followed(options.load, keep_events), interrupt)
{
}

FollowedLogs::FollowedLogs(const CommonOptions& options, const Interrupt& interrupt)
    : FollowedLogs(options, options.load, interrupt)
{
}

FollowedLogs::FollowedLogs(const CommonOptions& options, LoadOptions load, const Interrupt& interrupt)
    : interrupt_(interrupt), investigation_(std::move(load))
{
    investigation_.on_change([this] {
        {
            const std::lock_guard lock(mutex_);
            ++changes_;
        }
        changed_.notify_all();
    });
    investigation_.add(options.paths);
    ProgressLine line;
    TaskContext context{interrupt.token(), {}};
    if (line.shown())
        context.progress = [&line](const Progress& progress) { line.update(progress); };
    const auto snapshot = investigation_.wait(context);
    if (!interrupt.happened())
        status_ = tell_problems(*snapshot, options);
}

std::shared_ptr<const Snapshot> FollowedLogs::wait(std::uint64_t generation, std::chrono::milliseconds most)
{
    const auto newer = [&] { return investigation_.snapshot()->generation > generation; };
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, interrupt_.token(), most, newer);
    lock.unlock();
    return investigation_.snapshot();
}

}
