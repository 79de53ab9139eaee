// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/walk.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace spoor {

/// Looks through folders on a thread of its own, one request after the other, and hands over what it finds on the way.
/// A system call that hangs (a share that is gone) hangs this thread alone. Threads: any.
class Walker {
public:
    /// Called on the walker's thread, with none of its locks held. `asked` is stopped where the request was cancelled.
    using Found = std::function<void(WalkResult part, std::stop_token asked)>;

    /// `background`: a thread of low priority. `done` is called after each request.
    Walker(bool background, Found found, std::function<void()> done);
    /// Cancels, and waits for the system call under way.
    ~Walker();

    void ask(std::vector<std::string> roots);

    /// Ends what was asked for so far. Its roots are told of with Cancelled.
    void cancel();

    /// Everything that was asked for has been handed over.
    bool idle() const;

    struct Where {
        std::string folder;
        std::uint64_t files = 0;  ///< found by the request under way
    };
    /// Nothing while idle.
    std::optional<Where> where() const;

private:
    void run(bool background);

    struct Request {
        std::vector<std::string> roots;
        std::stop_token stop;
    };
    const Found found_;
    const std::function<void()> done_;
    mutable std::mutex mutex_;  // guards all that follows up to `thread_`
    std::condition_variable came_;
    std::deque<Request> requests_;
    std::stop_source stop_;
    bool busy_ = false;
    bool ending_ = false;
    Where where_;
    std::jthread thread_;
};

}
