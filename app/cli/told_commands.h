// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/alert.h"
#include "core/watch/watch_plan.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

namespace spoor::cli {

/// Runs the commands of watch rules one after the other, and notes what was told, on a thread of its own: a command that
/// takes its time keeps nobody from reading on.
class ToldCommands {
public:
    /// `log`: file that notes what was told; empty: none. What fails is said on standard error.
    explicit ToldCommands(std::string log);
    /// Waits for all that was asked for.
    ~ToldCommands();

    void tell(const WatchRule& rule, Message message);
    /// Messages that wait for the commands of others.
    std::size_t waiting() const;
    /// Waits for all that was asked for; whether all of it worked. Nothing can be told after it.
    bool finish();

private:
    struct Job {
        WatchRule rule;
        Message message;
    };
    void run(const std::stop_token& stop);
    void work(const Job& job);

    const std::string log_;
    mutable std::mutex mutex_;  // guards jobs_
    std::condition_variable_any came_;
    std::deque<Job> jobs_;
    bool worked_ = true;  // of the thread, until it ended
    std::jthread thread_;
};

}
