// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/walker.h"

#include <utility>

#include <sys/resource.h>

namespace spoor {

Walker::Walker(bool background, Found found, std::function<void()> done)
    : found_(std::move(found)), done_(std::move(done)), thread_([this, background] { run(background); })
{
}

Walker::~Walker()
{
    {
        const std::lock_guard lock(mutex_);
        stop_.request_stop();
        requests_.clear();
        ending_ = true;
    }
    came_.notify_all();
    thread_.join();
}

void Walker::ask(std::vector<std::string> roots)
{
    {
        const std::lock_guard lock(mutex_);
        if (!busy_ && requests_.empty())
            where_ = {};
        requests_.push_back({std::move(roots), stop_.get_token()});
    }
    came_.notify_all();
}

void Walker::cancel()
{
    const std::lock_guard lock(mutex_);
    // What is asked for after this is walked.
    std::exchange(stop_, std::stop_source()).request_stop();
}

bool Walker::idle() const
{
    const std::lock_guard lock(mutex_);
    return !busy_ && requests_.empty();
}

std::optional<Walker::Where> Walker::where() const
{
    const std::lock_guard lock(mutex_);
    return busy_ || !requests_.empty() ? std::optional(where_) : std::nullopt;
}

void Walker::run(bool background)
{
    if (background)
        ::setpriority(PRIO_PROCESS, 0, 10);
    std::unique_lock lock(mutex_);
    while (true) {
        came_.wait(lock, [&] { return ending_ || !requests_.empty(); });
        if (ending_)
            return;
        const Request request = std::move(requests_.front());
        requests_.pop_front();
        busy_ = true;
        where_ = {};
        lock.unlock();
        WalkWatch watch;
        watch.stop = request.stop;
        watch.at = [this](const std::string& folder, std::uint64_t files) {
            const std::lock_guard inner(mutex_);
            where_ = {folder, files};
        };
        watch.found = [&](WalkResult part) { found_(std::move(part), request.stop); };
        found_(walk(request.roots, watch), request.stop);
        lock.lock();
        busy_ = false;
        lock.unlock();
        done_();
        lock.lock();
    }
}

}
